import { allMatches } from './all-matches.ts';
/** «ک چکی ب من داده», «ن لازم نیس»: small words as people type them, by their first letter. */
const lone = /(?<![^\s,.;:!?()"])[بکنچ](?![^\s,.;:!?()"])/gu;
/** «بند ب», «بلوک ب», «الف، ب»: here the letter is a letter. */
const naming = /(?:بند|ردیف|قسمت|بلوک|گزینه|کلاس|حرف|فاز|سری|گروه|مورد|واحد|الف|[بپجدن])[\s,:.)]*$/u;
/** «۱۲ ب ۳۴۵» is a plate, «ک ۸» an alley and «۴۴ ک» thousands. */
const figure = /\d\s*$/u;

/** The places in a folded text behind which an «ه» was left out: «ب» is «به» there, «ک» «که», «ن» «نه» and «چ» «چه». */
export function shortenedWords(text: string): number[] {
  // A letter that is all there is has its own name: the letters of plates are compared like this.
  if (text.length === 1) return [];
  return allMatches(text, lone).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + 1, index + 4);
    return figure.test(before) || naming.test(before) || /^\s*\d/u.test(after) ? [] : [index];
  });
}
