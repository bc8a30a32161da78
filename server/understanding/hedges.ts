import { allMatches } from '../persian/all-matches.ts';
import type { Folded } from '../persian/fold.ts';
import { once } from '../persian/once.ts';
import { phrase, words } from '../persian/phrase.ts';
import type { Span } from '../persian/reading.ts';
import { clauseIndex, clausesOf } from './clauses.ts';
import { foldedSpan } from './cues.ts';
import type { Place } from './spoken.ts';

/** What a value told with doubt or from hearsay may be sure of at most: it is asked back. */
export const doubtful = 0.8;

/** Doubt, and what others say. */
const doubt = phrase(words`
  فکر کنم / فک کنم / فکر می ?کن(?:م|یم) / فک می ?کن(?:م|یم) / گم[او]ن کنم / گم[او]ن می ?کنم / (?:به )?گم[او]نم / خیال می ?کنم / حدس می ?زنم / حدسم
  میگن / میگویند / میگفتن / گفته میش(?:ه|ود) / شنیدم / شنیدیم / شنیدها?م / (?:حسب|طبق|بر اساس|بنا به) شنیده ?ها / از قرار / از قرار معلوم / ظاهرا / گویا / انگار / انگاری / مثل اینکه / مثل این که
  شاید / احتمالا / به احتمال زیاد / احتمال می ?دم / ممکنه / به نظرم / به نظر میاد / اگ[هر] اشتباه نکنم / اشتباه نکنم / اگ[هر] (?:درست )?یادم باشه / تا جایی که یاد(?:مه|م میاد|م هست)
`);
/** What is not remembered well. */
const forgotten = phrase(words`
  (?:دقیق|دقیقش|دقیقا|درست) (?:یادم|خاطرم|تو خاطرم) (?:نیست|نمیاد|نمونده) / (?:یادم|خاطرم) (?:نیست|نمیاد) (?:دقیق|دقیقا|درست)
  (?:دقیق|دقیقش|دقیقشو|درست) نمی ?د[او]نم / نمی ?د[او]نم (?:دقیق|درست) / مطمین نیستم / مطمعن نیستم / شک دار(?:م|یم) / مظنون(?:م| هستم| شدم|یم)? / مشکوک(?:م| هستم| شدم|یم| می ?زد| می ?زنه| بود)? / خیلی یادم نیست / زیاد یادم نیست
`);
/** «بهش میگن ایمان سیاه» gives a nickname, and «خودم شنیدم» is no hearsay. */
const noHedge = /(?:به(?:ش|م|شون|مون| (?:او|اون|من|ایشون))|صدا\p{L}*|خودم|همه|شاهد\p{L}*)\s$/u;
/** Only these may stand between a hedge that ends its clause and the clause it is about. */
const onto = /^[\s,]*(?:که|ولی|اما)?[\s,]*$/u;
/** Between a value and the hedge behind it stand no more than its verb. */
const few = /^[\s,]*(?:[\p{L}]+[\s,]*){0,5}$/u;
const closes = /^[\s,]*(?:$|[.!?\n]|(?:ولی|اما|و|که|چون|چونکه|اخه)\s)/u;
/** «فکر می‌کنم کار او باشه»: the doubt is about whoever was named before. */
const aboutNamed = /^[\s,]*(?:که )?کار (?:او|اون|اونه|همون|همین|خودش|خودشه|ایشون)(?![\p{L}])/u;

/** Where a message speaks with doubt or of what others say. */
const hedgesOf = once(({ text }: Folded): readonly Place[] =>
  [doubt, forgotten]
    .flatMap((pattern) => allMatches(text, pattern))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !noHedge.test(text.slice(Math.max(0, start - 12), start))),
);
/** How far behind a value its hedge may stand, in letters. */
const reach = 60;

/** Whether the words around a value say that it is not sure: «فکر کنم ۵ مهر بود», «میگن تبریز میشینه». */
export function hedged(folded: Folded, span: Span): boolean {
  const { text } = folded;
  const place = foldedSpan(folded, span);
  const clauses = clausesOf(folded);
  const at = clauseIndex(clauses, place.start);
  const own = clauses[at];
  const previous = clauses[at - 1];
  if (!own) return false;
  const from = previous?.start ?? own.start;
  return hedgesOf(folded).some(({ start, end }) => {
    if (start < from || end > place.end + reach) return false;
    // «گمانم ۵ مهر»: the reader of dates takes the doubt into what it quotes.
    if (start >= place.start && end <= place.end) return true;
    if (end <= place.start) return start >= own.start || onto.test(text.slice(end, own.start));
    if (start < place.end) return false;
    const between = text.slice(place.end, start);
    if (few.test(between) && closes.test(text.slice(end, end + 8))) return true;
    return !/[.!?\n]/u.test(between) && aboutNamed.test(text.slice(end, end + 24));
  });
}
