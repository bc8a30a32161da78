/**
 * The letters a folded text has: Persian and its neighbours in the same script, Latin, Cyrillic. Patterns over folded
 * text name them instead of `\p{L}`, whose hundreds of ranges make every word boundary several times as dear.
 */
export const letters =
  '\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff\\u0750-\\u077fa-zß-ɏ\\u0400-\\u052f';

/** A pattern's source with `\p{L}` and `\p{N}` spelled out as what a folded text can hold; inside a class or alone. */
export function spelledOut(source: string): string {
  return source.replace(/\[[^\]]*\]|\\p\{[LN]\}/gu, (part) =>
    part.startsWith('[')
      ? part.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '\\d')
      : part === '\\p{L}'
        ? `[${letters}]`
        : '\\d',
  );
}
