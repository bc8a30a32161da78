import { groupsOf } from './passages.ts';
import { tellingWords, wordsOf } from './terms.ts';

/** Stories up to this length are judged whole; longer ones drown what they are about. Characters. */
const enough = 250;
/** What tells less than this share of the most telling piece is background. */
const background = 0.3;
/** A voice message has no full stops: it is cut every so many words. */
const wordsAtOnce = 25;

function piecesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟؛\n])\s+/u).flatMap((sentence) => {
    const words = sentence.trim().split(/\s+/u).filter(Boolean);
    return groupsOf(words, wordsAtOnce).map((group) => group.join(' '));
  });
}

/**
 * A long story cut to its most telling pieces, in their order, at most 250 characters; a short one as it is.
 * `weigh` is how much a piece tells; without it, how many of its words are no filler.
 */
export function condense(
  text: string,
  weigh: (piece: string) => number = (piece) => tellingWords(wordsOf(piece)).length,
): string {
  if (text.length <= enough) return text;
  const weighed = piecesOf(text).map((piece, at) => ({ piece, at, weight: weigh(piece) }));
  const kept: typeof weighed = [];
  const most = Math.max(...weighed.map((each) => each.weight));
  let length = 0;
  for (const each of weighed.toSorted((a, b) => b.weight - a.weight)) {
    if (length + each.piece.length > enough || each.weight < background * most) continue;
    kept.push(each);
    length += each.piece.length + 1;
  }
  return (
    kept
      .sort((a, b) => a.at - b.at)
      .map((each) => each.piece)
      .join(' ') || text.slice(0, enough)
  );
}
