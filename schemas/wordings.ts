const group = /\{([^{}]*)\}/u;

/** One wording for every choice in braces: «{دستتو|پاتو} {می‌شکنم|خرد می‌کنم}» says four. An empty choice leaves the word out. */
export function wordingsOf(source: string): string[] {
  const found = group.exec(source);
  if (!found) return [source.replace(/\s+/gu, ' ').trim()];
  const [whole, choices = ''] = found;
  const before = source.slice(0, found.index);
  const after = source.slice(found.index + whole.length);
  return choices.split('|').flatMap((choice) => wordingsOf(before + choice + after));
}

/** The same of many: what people say, spelled out. */
export function allWordings(sources: readonly string[]): string[] {
  return sources.some((source) => source.includes('{')) ? sources.flatMap(wordingsOf) : [...sources];
}
