/**
 * Makes a reader that reads each text once: several readers of one message go over the same words, and what they share
 * (its pieces, its clauses) is the same every time. Kept only as long as the text itself is.
 */
export function once<K extends object, T>(read: (text: K) => T): (text: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
