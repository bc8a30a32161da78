import { countWords } from './phrase.ts';
import type { Stretch } from './reported.ts';
import { telling, type Found } from './said-moves.ts';
import { verbsIn } from './yes-no.ts';

/** Words that are no thing one could have: «دوست ندارم», «معلوم نیست». */
const noThing =
  /(?<!\p{L})(?:دوست|وقت|خبر|اطلاع|مطمین|معلوم|مشخص|مهم|حوصله|کاری|اعتماد|بلد|راضی|درست|صحیح|فرقی|مشکلی|ایرادی|اشکالی|ربطی|لزومی|حرفی|یاد|یادم|\p{L}*(?:شماره?|اسم|ادرس|کد|نشانی|تاریخ|مبلغ|پلاک|شناسه?|سریال)(?:ش|شو|شون|شونو)|قبول|الان|فعلا|همین|دیگه|فقط|نه)(?!\p{L})/u;
const absence = /^(?:ندار(?:م|یم|ه|د|ن|ند)(?:ش)?|نداشت(?:م|یم|ه|ن)?|نبود(?:ه)?|نیست)$/u;

const undone =
  /^ن(?:کرد|گرفت|داد|رفت|ذاشت|گذاشت|نوشت|بست|زد|فرستاد|خواست|خرید|یاورد|ساخت)(?:ه ?)?(?:م|یم|هم|هام|هایم)$|^نش(?:د|ده|دهاست)$|^نبوده$/u;
const still = /(?<!\p{L})(?:هنوز|هیچ|هیچی|اصلا|تا حالا|تاحالا|فعلا)(?!\p{L})/u;
const shortest = 6;

/** «واخواست نکردم», «هنوز تعیین وقت نشده»: what was asked about never came to be, so there is nothing to tell of it. */
function neverDone(text: string, start: number, end: number): boolean {
  const verb = text.slice(start, end);
  if (!undone.test(verb) || countWords(text) > shortest || /^[\s\p{P}]*(?:بابت|چون|که)/u.test(text))
    return false;
  return !verb.startsWith('نش') && verb !== 'نبوده' ? true : still.test(text);
}

/** «ایمیل ندارم», «قراردادی نبود»: that there is nothing of the kind that was asked for. */
export function noneByVerb(
  text: string,
  found: readonly Found<string>[],
  reported: readonly Stretch[],
): Found<'none'>[] {
  if (text.includes('?')) return [];
  const others = found.filter(
    (each) => each.confidence >= 0.6 && each.move !== 'deny' && each.move !== 'none',
  );
  const verbs = verbsIn(text, [...reported, ...others.filter((each) => each.end - each.start > 5)]);
  const [said] = verbs;
  if (!said) return [];
  const alone = verbs.length === 1 || text.slice(0, said.start).trim() === '';
  if (alone && others.every(({ move }) => move === 'none') && neverDone(text, said.start, said.end))
    return [{ move: 'none', confidence: 0.72, start: said.start, end: said.end }];
  if (!absence.test(text.slice(said.start, said.end))) return [];
  const before = text.slice(0, said.start).trim();
  const thing = /(?:نیست|نبود|نبوده)$/u.test(text.slice(said.start, said.end));
  if (
    countWords(before) > 4 ||
    noThing.test(before) ||
    (thing && !/(?:\p{L}{2}ی|هیچ(?: \p{L}+)?)$/u.test(before))
  )
    return [];
  const rest = telling(text, said.end, text.length);
  const length = rest ? countWords(text.slice(rest.start, rest.end)) : 0;
  if (length > 8) return [];
  return [
    {
      move: 'none',
      confidence: length === 0 ? 0.9 : 0.75,
      start: said.start,
      end: said.end,
      ...(rest && { rest }),
    },
  ];
}
