import { fold } from './fold.ts';

/** The words of a list, parted by blanks, in folded form. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .text.split(/\s+/u)
      .filter((word) => word !== ''),
  );
}
