import { tellingWords, wordsOf } from './terms.ts';

/** Stories up to this length are searched whole. Characters. */
const enough = 600;
/** A voice message has no full stops: it is cut every so many words. */
const wordsAtOnce = 25;

function piecesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟؛\n])\s+/u).flatMap((sentence) => {
    const words = sentence.trim().split(/\s+/u).filter(Boolean);
    return Array.from({ length: Math.ceil(words.length / wordsAtOnce) }, (_, at) =>
      words.slice(at * wordsAtOnce, (at + 1) * wordsAtOnce).join(' '),
    );
  });
}

/**
 * A long story cut to its most telling pieces, in their order, at most 600 characters; a short one as it is.
 * `tells` is how much a folded word points to something; without it every word but filler counts the same.
 */
export function condense(text: string, tells: (word: string) => number = (word) => Math.min(word.length, 6)): string {
  if (text.length <= enough) return text;
  const weighed = piecesOf(text).map((piece, at) => {
    const words = tellingWords(wordsOf(piece));
    return { piece, at, weight: words.reduce((sum, word) => sum + tells(word), 0) / Math.max(8, words.length) };
  });
  const kept: typeof weighed = [];
  let length = 0;
  for (const each of weighed.toSorted((a, b) => b.weight - a.weight)) {
    if (length + each.piece.length > enough) continue;
    kept.push(each);
    length += each.piece.length + 1;
  }
  return kept.sort((a, b) => a.at - b.at).map((each) => each.piece).join(' ') || text.slice(0, enough);
}
