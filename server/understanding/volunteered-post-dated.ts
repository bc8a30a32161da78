import type { SetField } from '../../schemas/command.ts';
import { compareJalali } from '../../schemas/values/jalali-date.ts';
import { allMatches } from '../persian/all-matches.ts';
import { readDates } from '../persian/dates.ts';
import { clausesOf } from './clauses.ts';
import { foldedPart } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { more, type Openings } from './volunteered-values.ts';

/** «خرداد یه چک … بهم داد», «چک را اول تیر داد دستم»: a clause that tells when the cheque was handed over. */
const handedOver =
  /(?<![\p{L}])چک\p{L}*(?![\p{L}]).*(?<![\p{L}])(?:داد|داده|دادن|گرفتم|گرفته|گرفتیم|کشید|کشیده|نوشت|صادر)(?![\p{L}])|(?<![\p{L}])(?:داد|داده|دادن|گرفتم|گرفتیم|کشید|نوشت)(?: (?:بهم|دستم|به من)(?![\p{L}])|(?: بهم| دستم| به من)? (?:واسه|برای|برا|به تاریخ)(?![\p{L}]))/u;
const noCheque = /(?<![\p{L}])(?:گواهی|برگشت\p{L}*|مهلت|پول|قول)(?![\p{L}])/u;
const month =
  /(?<![\p{L}\d])(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?: ماه)?(?![\p{L}])/gu;
/** The date on the paper itself, told in the same words. */
const ofPaper = /(?:برای|برا|واسه|به تاریخ|تاریخ|تاریخش|سررسید|سررسیدش|مورخ|مورخه|موعد|موعدش)\s(?:روز )?$/u;

/** A cheque that was given before the date that stands on it: the two dates were told. */
export function volunteeredPostDated(
  hearing: Hearing,
  part: Part,
  told: readonly SetField[],
  openings: Openings,
): SetField[] {
  const candidate = openings.candidates.find(({ info }) => info.reads === 'post-dated');
  const due = told.find(({ path }) => path.endsWith('.chequeDate'))?.value;
  if (!candidate || typeof due !== 'string' || !narrates(hearing)) return [];
  for (const clause of clausesOf(part.folded)) {
    const words = part.folded.text.slice(clause.start, clause.end);
    if (!handedOver.test(words) || noCheque.test(words)) continue;
    const folded = foldedPart(part.folded, clause);
    const when = { expected: true, prefer: 'past' } as const;
    // «خرداد یه چک … داد برای ۱۵ مهر»: beside a whole date a month alone is read by itself.
    const alone = allMatches(words, month).flatMap((match) =>
      readDates(
        foldedPart(folded, { start: match.index, end: match.index + match[0].length }),
        hearing.today,
        when,
      ),
    );
    for (const { value, span } of [...readDates(folded, hearing.today, when), ...alone]) {
      const start = folded.map.findIndex((raw) => raw >= span.start);
      const shorter = Math.min(value.date.length, due.length);
      const earlier = compareJalali(value.date.slice(0, shorter), due.slice(0, shorter)) < 0;
      if (!earlier || value.date.length < 7 || ofPaper.test(folded.text.slice(0, start))) continue;
      return [
        setField(
          hearing,
          part,
          candidate.path,
          { value: true, span, confidence: 0.85, alternatives: [] },
          more(openings),
        ),
      ];
    }
  }
  return [];
}
