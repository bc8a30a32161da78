const most = 8192;

/**
 * Makes a question about one word one that is answered once for each: the same few thousand words make up nearly all that
 * people write, and a dozen readers ask the same of each of them.
 */
export function perWord<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, { value: T }>();
  return (word) => {
    let found = known.get(word);
    if (!found) {
      found = { value: answer(word) };
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found.value;
  };
}
