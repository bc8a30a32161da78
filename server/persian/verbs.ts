const pasts =
  'داشت داد گرفت کرد زد دید گفت خواست شد رفت اومد امد فرستاد نوشت خرید فروخت بست خورد برد اورد شنید بود پرداخت گذاشت ' +
  'ریخت رسید شناخت دونست تونست توانست دانست ساخت شکست کشید خوند خواند موند ماند فهمید پرسید برداشت برگشت پذیرفت ' +
  'انداخت رسوند نشست بخشید گذشت افتاد یافت';
/** Words in «می» that are no verbs; «میرکریمی» and other names in «میر» are parted from «میره», «میرسونه». */
const noVerb =
  'میلیون|میلیارد|میلاد|میلانی|میدان|میدون|میز(?!ن|د)|میان|میراث|میهمان|میهن|مینا|میثم|میرزا|میوه|میکروب|میگو|میبدی|میمندی|' +
  'میر(?!(?:م|ی|ه|ن|ند|یم|ید|ین)$|س|فت|یز|یخت|قص|و[مدینه]|نج|ان[ده])\\p{L}{3,}|میرس(?:لی|پاس)|میرفتاح';
const endings = '(?:م|ی|یم|ید|ین|ند|ن|ه|هام|هایم|هاند|هاید|هایم|هبود|هبودم)?(?:ش|شو|شون)?';
const vowelled = /^ا/;
const stems = pasts.split(' ');
const negated = stems.map((stem) => (vowelled.test(stem) ? `نی${stem}|نی${stem.slice(1)}` : `ن${stem}`));

const positive = new RegExp(
  `^(?:(?:${stems.join('|')})${endings}|دار(?:م|ی|ه|د|یم|ید|ین|ن|ند)(?:ش)?|هست(?:م|ی|ش|یم|ید|ین|ن|ند)?|(?!${noVerb})می\\p{L}+(?:م|ی|ه|د|ن|ش|شون))$`,
  'u',
);
const negative = new RegExp(
  `^(?:(?:${negated.join('|')})${endings}|ندار(?:م|ی|ه|د|یم|ید|ین|ن|ند)(?:ش)?|نیست(?:م|ی|ش|یم|ید|ین|ن|ند)?|نمی\\p{L}{2,})$`,
  'u',
);

/**
 * Whether a folded word is a verb that says something is so or is not so: «دادم», «ندارم». Null when it is no verb we
 * know. A yes/no question is often answered with the verb alone.
 */
export function verbPolarity(word: string): 'positive' | 'negative' | null {
  if (positive.test(word)) return 'positive';
  return negative.test(word) ? 'negative' : null;
}
