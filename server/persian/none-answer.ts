import { countWords } from './phrase.ts';
import type { Stretch } from './reported.ts';
import { telling, type Found } from './said-moves.ts';
import type { Verb } from './verbs.ts';
import { verbsIn } from './yes-no.ts';

/** Words that are no thing one could have: «دوست ندارم», «معلوم نیست». */
const noThing =
  /(?<!\p{L})(?:دوست|وقت|خبر|اطلاع|مطمین|معلوم|مشخص|مهم|حوصله|کاری|اعتماد|بلد|راضی|درست|صحیح|فرقی|مشکلی|ایرادی|اشکالی|ربطی|لزومی|حرفی|یاد|یادم|\p{L}*(?:شماره?|اسم|ادرس|کد|نشانی|تاریخ|مبلغ|پلاک|شناسه?|سریال)(?:ش|شو|شون|شونو)|قبول|الان|فعلا|همین|دیگه|فقط|نه)(?!\p{L})/u;
const absence = /^(?:ندار(?:م|یم|ه|د|ن|ند)(?:ش)?|نداشت(?:م|یم|ه|ن)?|نبود(?:ه)?|نیست)$/u;

/** Not to know, not to want to tell and the like are moves of their own. */
const ofOurs = /^ن(?:می|یا|خواه)/u;
const longest = 12;
const counted = /\d|(?<!\p{L})(?:میلیون|هزار|تومن|تومان|ریال|پلاک|خیابان|خیابون|کوچه)(?!\p{L})/u;
const openings = /^[\s\p{P}]*(?:بابت|چون|که|گفت|میگفت)(?!\p{L})/u;

/**
 * «واخواست نکردم», «هنوز تعیین وقت نشده», «اینو بانک به من نداد»: what was asked about never came to be, so there is
 * nothing to tell of it. Of a text it may as well be the answer, so its words are left to it.
 */
function neverDone(text: string, said: readonly { start: number; end: number; verb: Verb }[]): boolean {
  if (countWords(text) > longest || counted.test(text) || openings.test(text)) return false;
  const [first] = said;
  return (
    first !== undefined &&
    first.verb.polarity === 'negative' &&
    !ofOurs.test(text.slice(first.start, first.end)) &&
    first.verb.stem !== 'دید' &&
    first.verb.stem !== 'شناخت'
  );
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
  if (
    !absence.test(text.slice(said.start, said.end)) &&
    others.every(({ move }) => move === 'none') &&
    neverDone(text, verbs)
  )
    return [
      {
        move: 'none',
        confidence: 0.72,
        start: said.start,
        end: said.end,
        rest: { start: 0, end: text.length },
      },
    ];
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
