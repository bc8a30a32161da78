import { allMatches } from './all-matches.ts';
/** «ک چکی ب من داده», «ن لازم نیس»: small words as people type them, by their first letter. */
const lone = /[بکنچ](?![^\s,.;:!?()"])(?<=(?<![^\s,.;:!?()"])[بکنچ])/gu;
/** «بند ب», «بلوک ب», «الف، ب»: here the letter is a letter. */
const naming = /(?:بند|ردیف|قسمت|بلوک|گزینه|کلاس|حرف|فاز|سری|گروه|مورد|واحد|الف|[بپجدن])[\s,:.)]*$/u;
/** «۱۲ ب ۳۴۵» is a plate, «ک ۸» an alley and «۴۴ ک» thousands. */
const figure = /\d\s*$/u;

/** «میخام», «نمیخاد», «بخام»: the letter that is written and not said. */
const wanting =
  /خ(?=ا(?:م|ی|د|ه|ن|یم|ید|ین|هم|هی|هد|هیم|هید|هند|ستم|ستی|ست|ستیم|ستید|ستن|ستند)(?![\p{L}]))(?<=(?<![\p{L}])(?:ن?می ?|ب)خ)/gu;

/** A letter that was left out behind a place of a folded text. */
export interface LeftOut {
  place: number;
  letter: string;
}

/** Letters that are left out in typing: «ب» is «به», «ک» «که», «ن» «نه», «چ» «چه», and «میخام» «میخوام». */
export function lettersLeftOut(text: string): LeftOut[] {
  // A letter that is all there is has its own name: the letters of plates are compared like this.
  if (text.length === 1) return [];
  const alone = allMatches(text, lone).flatMap(({ index }): LeftOut[] => {
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + 1, index + 4);
    return figure.test(before) || naming.test(before) || /^\s*\d/u.test(after)
      ? []
      : [{ place: index, letter: 'ه' }];
  });
  const wanted = allMatches(text, wanting).map(({ index }): LeftOut => ({ place: index, letter: 'و' }));
  return [...alone, ...wanted].sort((one, other) => one.place - other.place);
}
