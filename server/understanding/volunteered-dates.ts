import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { compareJalali } from '../../schemas/values/jalali-date.ts';
import { readDates, type DateValue } from '../persian/dates.ts';
import { fold } from '../persian/fold.ts';
import type { Reading } from '../persian/reading.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { applies } from '../dialogue/interview.ts';
import { amended } from './amended.ts';
import { isAside } from './asides.ts';
import { dateAhead } from './dates-ahead.ts';
import type { Cast } from './cast.ts';
import { clauseAround } from './clauses.ts';
import { assignByCue, cuesIn, foldedSpan, unused, type Assigned, type Candidate } from './cues.ts';
import { finer, isOtherYear, isPlanned } from './finer-dates.ts';
import { followingDates } from './following-dates.ts';
import { monthsAlone, weekdayAlone } from './lone-dates.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { asideCost, likely, more, type Openings } from './volunteered-values.ts';

/** Nobody asks for a certificate of their own much earlier. */
const leastAge = 10;

type DateReading = Reading<DateValue>;

function placeOf(part: Part, reading: DateReading): [number, number] {
  const { start, end } = foldedSpan(part.folded, reading.span);
  return [start, end];
}

/** «از اول مهر ۱۴۰۴ تا آخر شهریور ۱۴۰۵»: a period fills the field it begins in and the one it ends in. */
function periods(
  part: Part,
  readings: readonly DateReading[],
  candidates: readonly Candidate[],
): Assigned<DateValue>[] {
  const opens = candidates.find(({ info }) => cuesIn(part.folded, info).opensPeriod);
  const ends = candidates.find(({ path, info }) => path !== opens?.path && info.cues?.includes('تا …'));
  const period = readings.find((each) => {
    const { text } = clauseAround(part.folded, placeOf(part, each)[0]);
    // «از تیر تا مهر کرایه نداده» is no term of a contract.
    return (
      each.value.end !== undefined &&
      !text.match(/[\p{L}]+/gu)?.some((word) => verbPolarity(word) === 'negative')
    );
  });
  if (!period?.value.end || !ends) return [];
  const till = { ...period, value: { date: period.value.end }, alternatives: [] };
  return [
    ...(opens ? [{ path: opens.path, reading: { ...period, alternatives: [] }, byCue: true }] : []),
    { path: ends.path, reading: till, byCue: true },
  ];
}

/** «از ۱ تا ۲۰ مهر»: what went on for days is dated by the first. */
function beginning(told: readonly DateReading[], main: string | undefined): Assigned<DateValue>[] {
  const period = told.find(({ value }) => value.end !== undefined && value.date.length === 10);
  if (!period || main === undefined) return [];
  return [
    {
      path: main,
      reading: { ...period, value: { date: period.value.date }, alternatives: [] },
      byCue: false,
    },
  ];
}

/** Of the dates without a word of their own, the story's: rather a day than a month, and nothing told of before. */
function storyDate(part: Part, following: ReadonlySet<DateReading>, today: string) {
  return (rest: readonly DateReading[]): DateReading | undefined => {
    // A year alone is too little to be the day it happened: «پارسال», «امسال».
    const own = rest.filter(
      (each) =>
        !following.has(each) &&
        each.value.date.length > 4 &&
        // «گفت فردا می‌فرستم»: what was to come is not when it happened.
        compareJalali(each.value.date, today.slice(0, each.value.date.length)) <= 0,
    );
    const main = own.filter(
      (each) => !isAside(part.folded, foldedSpan(part.folded, each.span)) && !isPlanned(part, each),
    );
    const pool = main.length > 0 ? main : own;
    return pool.find((each) => each.value.date.length === 10) ?? pool[0];
  };
}

/** «موعدش تموم شده، دو ماهه گذشته»: how long it is overdue is the day of nothing. */
const overdue =
  /^ ?(?:هست |است |میشه )?(?:که )?(?:ازش |از موعدش |از سررسیدش |از وعدش )?(?:هم )?(?:گذشته|میگذره|میگذرد|رد شده|عقب افتاده|دیر کرده|تاخیر)(?!\p{L})/u;
const yearPast = /^(?:پارسال|پیارسال|پیرارسال|امسال|\p{L}+ سال (?:پیش|قبل))$/u;
const justNow = /^(?:الان|حالا|اکنون|همین الان|همین حالا|فعلا)$/u;
/** «به برادرم بهمن وکالت دادم»: the month is somebody's name. */
function inName({ members }: Cast, { span }: DateReading): boolean {
  return members.some(({ reading }) => reading.span.start < span.end && span.start < reading.span.end);
}

/** Dates told in passing, each to the field the words of its own clause point to. */
export function volunteeredDates(
  hearing: Hearing,
  part: Part,
  title: Title,
  openings: Openings,
  cast: Cast,
): SetField[] {
  const youngest = Number(hearing.today.slice(0, 4)) - 1;
  const all = readDates(part.folded, hearing.today, { prefer: 'past', expected: openings.corrects }).filter(
    // «حالا فرقی نمی‌کنه» puts no date right.
    ({ span }) => !openings.corrects || !justNow.test(fold(part.folded.raw.slice(span.start, span.end)).text),
  );
  const told = unused(all, openings.used);
  const { mainDate } = kinds[title.kind];
  const story = narrates(hearing);
  const days = told.filter(
    (each) =>
      !each.value.end && !overdue.test(part.folded.text.slice(foldedSpan(part.folded, each.span).end)),
  );
  const settled = days.some(
    (each) => each.value.date.length === 10 && !isAside(part.folded, foldedSpan(part.folded, each.span)),
  );
  const named =
    !settled && story && mainDate !== undefined
      ? unused(weekdayAlone(hearing, part), [...openings.used, ...told.map((each) => each.span)])
      : [];
  const candidates = openings.candidates.filter(
    ({ info }) => info.type === 'date' || info.type === 'datetime',
  );
  // These belong to the field whose words stand beside them, or to none.
  const following = story
    ? [
        ...followingDates(part.folded, days),
        ...monthsAlone(hearing, part, [...told, ...named], candidates).filter((each) => !inName(cast, each)),
      ]
    : [];
  // «پارسال هم …»: a year of another matter is nothing where a day was told.
  const telling = settled ? days.filter((each) => !isOtherYear(part, each)) : days;
  const readings = amended(
    [...telling, ...named, ...following].toSorted((one, other) => one.span.start - other.span.start),
    hearing,
    part,
    openings,
    (reading) => reading.value.date,
  );
  const open = candidates.filter(({ path, info }) => applies(hearing.state, info, path));
  const slots = open.filter(({ path }) => path.startsWith('details.'));
  // Outside a story a date with no word of its own beside it belongs to nothing that was not asked.
  // Nothing happened in an application: its one old date, in a list of particulars, is of the applicant's birth.
  const birth = kinds[title.kind].story === undefined ? `${kinds[title.kind].ownSide}.birthDate` : undefined;
  const main = openings.corrects ? open[0]?.path : story ? (mainDate ?? slots[0]?.path ?? birth) : undefined;
  const grown = (reading: DateReading): boolean =>
    main !== birth || Number(reading.value.date.slice(0, 4)) <= youngest - leastAge;
  // Where the title asks for other dates too, a date without a word of its own may be any of them.
  const rivals = slots.filter(({ info }) => info.mirrors !== main);
  const certain = main === mainDate ? rivals.length === 0 : slots.length === 1;
  // A period that answered for its beginning tells its end too.
  const both = periods(part, all, candidates);
  const during = story && days.length === 0 ? beginning(told, mainDate) : [];
  const assigned = [
    ...both,
    ...(both.length === 0 ? during : []),
    ...assignByCue(
      part.folded,
      readings,
      // In a story the words decide: «واخواست شده ۶ شهریور» says that there was a protest.
      (story ? candidates : open).filter(({ path }) => !both.some((each) => each.path === path)),
      {
        main,
        sentence: story,
        best: openings.corrects
          ? (rest) => rest[0]
          : (rest) => storyDate(part, new Set(following), hearing.today)(rest.filter(grown)),
        penalty: (reading) =>
          isAside(part.folded, foldedSpan(part.folded, reading.span)) ||
          // «پارسال خریدم، جمعه شب بردنش»: beside a day, a bare year is told of something else.
          (story &&
            yearPast.test(fold(part.folded.raw.slice(reading.span.start, reading.span.end)).text) &&
            readings.some((each) => each.value.date.length === 10))
            ? asideCost
            : 0,
      },
    ),
  ];
  const born = (path: string, date: string): boolean =>
    path.endsWith('.birthDate') && Number(date.slice(0, 4)) > youngest;
  return assigned
    .filter(({ path, reading }) => !born(path, reading.value.date))
    .map(({ path, reading: coarse, byCue }) => {
      const free = readings.filter((each) => !assigned.some((one) => one.reading === each));
      const reading = path.endsWith('.birthDate') ? coarse : finer(coarse, free);
      const sure = byCue || (certain && !isAside(part.folded, foldedSpan(part.folded, reading.span)));
      return setField(
        hearing,
        part,
        path,
        {
          value: dateAhead(path, reading, hearing.today, part) ?? reading.value.date,
          span: reading.span,
          confidence: sure ? reading.confidence : Math.min(likely, reading.confidence),
          alternatives: reading.alternatives.map((each) => each.date),
        },
        more(openings),
      );
    });
}
