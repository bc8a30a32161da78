import { allMatches } from '../persian/all-matches.ts';
import type { Command, SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import { key, rawSpan } from '../persian/fold.ts';
import { partOf, type Hearing, type Part } from './hearing.ts';
import type { Moves } from './moves.ts';
import { readVolunteered } from './volunteered.ts';

/** «راستی آن را اشتباه گفتم», «ده تا نبود، بیست تا بود»: something said earlier is put right, whatever is open now. */
const amendingWords =
  /^(?:راستی[\s,]|ببخشید[\s,]|نه[\s,]+(?:صبر|وایسا|ببین|یه لحظه)|صبر کن|وایسا[\s,]|یه لحظه[\s,])|(?<![\p{L}])نبود[\s,].*(?<![\p{L}])بود(?![\p{L}])|(?<![\p{L}])(?:بود|هست|است|بودم)[\s,]+نه(?![\p{L}])|(?:رو|را) (?:بکن|بذار|بنویس|بزن|بزنید|بزنین|بنویسید)(?![\p{L}])|(?<![\p{L}])(?:اشتباه(?:ه|ست| است| بود| گفتم| نوشتم| شد| زدم)?|غلطه|غلط نوشتم|درستش کن|اصلاحش? کن|عوضش کن)(?![\p{L}])/u;

const months = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند';
/** «بیست و هفت مهر نبود بیست و هشت مهر»: a value, and that it is not so. */
const saidValue = `\\d|صد|هزار|میلیون|میلیارد|تومن|تومان|ریال|امروز|دیروز|دیشب|پریروز|پریشب|شنبه|جمعه|${months}`;
/** Said in answer to anything, these put right what was said before, and answer nothing. */
const unmistakable = new RegExp(
  `^[\\s\\p{P}]*(?:نه|ن)?[\\s,]*(?:وایسا|صبر کن|یه لحظه)(?!\\p{L})|(?<!\\p{L})(?:اشتب|اشتبا|اشباه)(?!\\p{L})|(?:اصلاح|تصحیح) ?می ?(?:نمایم|کنم|شود|گردد)|` +
    `(?<!\\p{L})(?:این|اون|ان) (?:\\p{L}+ )?(?:قبلی|قدیمی)(?:ه|م|مه|ش|شه)?(?!\\p{L})|(?:شماره|ادرس|تلفن|موبایل|کد ?پستی) ?(?:ی )?جدید|(?:${saidValue})(?:\\p{L}{0,3})? نبود(?!\\p{L})[\\s,]+[\\p{L}\\d]`,
  'u',
);

/** Whether a message plainly puts right something said before, whatever is asked now. */
export function amends({ folded }: Hearing): boolean {
  return unmistakable.test(folded.text);
}

/** What a message puts right of what was said before; empty when it does nothing of the kind. */
export function readCorrection(hearing: Hearing, moves: Moves): SetField[] {
  const correction = moves.get('correction');
  const denial = moves.get('deny')?.rest;
  const amending = amends(hearing) || amendingWords.test(hearing.folded.text);
  if (!correction && !denial && !amending) return [];
  const rest = amends(hearing) ? undefined : (correction?.rest ?? (amending ? undefined : denial));
  return readVolunteered(hearing, partOf(hearing, rest ?? { start: 0, end: hearing.raw.length }), [], true);
}

const selfCorrection =
  /(?:^|[\s,.])(?:یعنی ببخشید|نه ببخشید|ببخشید(?= )|نه اشتباه (?:گفتم|شد|کردم|نوشتم)|اشتباه (?:گفتم|شد|کردم|نوشتم)|نه نه|نه یعنی)[\s,:]+/gu;

const amendment =
  /(?:[.,;!\n]|\sو)\s*(?:(?:نه\s+)?ببخشید|راستی|نه اشتباه|(?:مبلغ|تاریخ|اسم|اسمم|فامیلم|شماره|شمارم|کد ?ملی(?:م)?)\s?هم)(?![\p{L}])/u;

/** «خودم. نه ببخشید ۱۵۰ میلیون بود نه ۱۲۰»: the answer, and behind it what is put right of something said before. */
export function withCorrection(hearing: Hearing): { answer: Part; corrected: SetField[] } | null {
  const match = amendment.exec(hearing.folded.text);
  if (!match || match.index === 0) return null;
  const { text } = hearing.folded;
  const corrected = readVolunteered(
    hearing,
    partOf(hearing, rawSpan(hearing.folded, match.index + 1, text.length)),
    [],
    true,
  );
  if (corrected.length === 0) return null;
  return { answer: partOf(hearing, rawSpan(hearing.folded, 0, match.index)), corrected };
}

/** «ناصر بیگی، یعنی ببخشید ناصر بیگدلی»: the part after the last change of mind within one message. */
export function afterChangeOfMind(hearing: Hearing): Part | null {
  const last = allMatches(hearing.folded.text, selfCorrection).at(-1);
  if (!last || last.index === 0) return null;
  const from = last.index + last[0].length;
  if (from >= hearing.folded.text.length) return null;
  return partOf(hearing, rawSpan(hearing.folded, from, hearing.folded.text.length));
}

const removing =
  /(?:پاک(?:ش|شون)? ?(?:کن|کنید|بشه|شود)|حذف(?:ش|شون)? ?(?:کن|کنید|بشه|شود)?|(?:طرف|طرف مقابل|طرف شکایت|متهم|خوانده|شاکی)(?:ش)? نیست|نیست طرف|نه طرف شکایت|شاهده? نه متهم)/u;

/** «علی طرف شکایت نیست، پاکش کن»: which party of the other side is not one. */
export function readRemoval(hearing: Hearing): Command[] {
  const { title, state, folded } = hearing;
  const other = title && kinds[title.kind].otherSide;
  if (!other || !removing.test(folded.text)) return [];
  for (let index = state.parties - 1; index >= 0; index -= 1) {
    const names = ['lastName', 'firstName', 'legalName'].flatMap((leaf) => {
      const value = state.fields.get(`${other}.${index}.${leaf}`)?.value;
      return typeof value === 'string' ? [key(value)] : [];
    });
    if (names.some((name) => name.length > 1 && folded.text.includes(name)))
      return [{ do: 'remove-party', index }];
  }
  return [];
}
