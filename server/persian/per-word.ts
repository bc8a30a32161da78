const most = 8192;

/**
 * Makes a question about one word one that is answered once for each: the same few thousand words make up nearly all that
 * people write, and a dozen readers ask the same of each of them.
 */
export function perWord<T extends NonNullable<unknown> | null>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
