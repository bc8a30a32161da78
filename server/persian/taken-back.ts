interface Placed {
  start: number;
  end: number;
}

const farthest = 60;
const mended =
  /^ ?[,.]? ?نه(?!\p{L})|(?<!\p{L})(?:ببخشید|ببخشین|شرمنده|اشتباهی?|اشتب|غلط\p{L}{0,2}|درست(?:ش|شو|ترش)|درست اینه|صحیحش|اصلاح\p{L}{0,4}|منظورم)(?!\p{L})/u;
const upheld = /^ ?(?:است|هست|هستش|درسته|صحیحه|ه) ?,? ?نه (?:این |اون |ان )?$/u;
const refused = /^ ?,? ?نه (?:این |اون |ان )?$/u;
const saidRight = /(?:درست|صحیح)\p{L}{0,2}[^\d]{0,20}$/u;

/**
 * Of values told one after another in a text, those that stand: «۱۲ نه ببخشید ۲۱» takes the first back, «درستش ۱۲ است
 * نه ۲۱» the second. Values with no such words between them all stand.
 */
export function standing<T extends Placed>(text: string, told: readonly T[]): T[] {
  let stand: T[] = [];
  for (const each of told) {
    const last = stand.at(-1);
    const between = last && each.start >= last.end ? text.slice(last.end, each.start) : undefined;
    if (last === undefined || between === undefined || between.length > farthest) stand.push(each);
    else if (
      upheld.test(between) ||
      (refused.test(between) && saidRight.test(text.slice(Math.max(0, last.start - farthest), last.start)))
    )
      continue;
    else if (mended.test(between)) stand = [...stand.slice(0, -1), each];
    else stand.push(each);
  }
  return stand;
}
