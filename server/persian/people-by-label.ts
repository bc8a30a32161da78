import { allMatches } from './all-matches.ts';
import { endsAsFamily, endsInTail, isFamily, isGiven } from './name-words.ts';
import { addListed } from './people-found.ts';
import { takeList, type Listed } from './people-list.ts';
import { namesSomething } from './name-cues.ts';
import type { Scan } from './people-scan.ts';
import type { NameRole, Person } from './person.ts';
import { phrase, words } from './phrase.ts';
import { splitName } from './split-name.ts';

/** Labels as forms have them; «نام:» says whose only by what stands over it. */
const parts: readonly { role: NameRole; pattern: RegExp }[] = [
  { role: 'father', pattern: /(?<![\p{L}\p{N}])(?:(?:نام|اسم) )?پدر\s?[:=-]\s?/gu },
  {
    role: 'family',
    pattern:
      /(?<![\p{L}\p{N}]|(?:نام|اسم) و )(?:نام خانوادگی|نام فامیلی?|فامیلی?|شهرت|تخلص)(?:\s?[:=-]\s?|(?<=نام \p{L}{2,14}[\s,]{1,2}(?:\p{L}{2,14}[\s,]{1,2})?(?:و )?نام خانوادگی)\s)/gu,
  },
  {
    role: 'full',
    pattern:
      /(?<![\p{L}\p{N}])(?:نام|اسم)(?: و (?:نام خانوادگی|فامیلی?|شهرت))?(?:\s?[:=-]\s?|\s(?=\p{L}{2,14}[\s,]{1,2}(?:\p{L}{2,14}[\s,]{1,2})?(?:و )?نام خانوادگی(?![\p{L}])))/gu,
  },
];
const own = /(?:خواهان|شاکی|متقاضی|اینجانب|بنده|من|خودم|دادخواه|درخواست کننده)(?:[\s:.,-]|$)/gu;
const theirs = /(?:خوانده|متهم|مشتکی|طرف|ایشون|ضارب|بدهکار|محکوم|مدعی)/gu;
const witness = /(?:شاهد|شهود|گواه)/gu;
const before = 160;

function lastOf(pattern: RegExp, text: string): number {
  return allMatches(text, pattern).at(-1)?.index ?? -1;
}

/** Whose a form's label is, by the last heading over it; a form with none is one's own. */
function headed(scan: Scan, start: number): Person['side'] {
  const text = scan.folded.text.slice(Math.max(0, start - before), start);
  const places = { speaker: lastOf(own, text), other: lastOf(theirs, text), witness: lastOf(witness, text) };
  const last = Math.max(places.speaker, places.other, places.witness);
  if (last < 0 || last === places.speaker) return 'speaker';
  return last === places.other ? 'other' : 'witness';
}

/** «خواهان: …», «شاکی سمانه ثنایی هستم»: who is who by their part in the case. */
const applicant = phrase(
  words`(?:خواهان|دارنده(?: ی)?(?: چک| سفته)?|طلبکار|شاکی|متقاضی|دادخواه|درخواست کننده|درخواست دهنده|شاکیه|مدعی)(?: ردیف \p{L}+)?`,
);
const opponent = phrase(
  words`(?:خوانده|خواندگان|متهم|متهمین|مشتکی عنه|طرف دعوا|طرف قرارداد|طرف حساب|محکوم علیه|صادرکننده(?: چک)?|ظهرنویس|ضامن|بدهکار|فروشنده|خریدار|طرف)`,
);
const defended = /(?:علیه|از) (?:من|بنده|اینجانب)|ازم شکایت|شکایت کرده/u;

/** «خواهان امید صداقت خوانده پیام آزاد»: a part in the case told like a heading, with no mark behind it. */
function opensLabel(scan: Scan, start: number): boolean {
  const told = scan.before(start).trimEnd();
  return told === '' || /[,:/|-]$/u.test(told) || scan.found.some(({ to }) => start - to < 4 && start >= to);
}

function isWhole({ phrase: { words: told } }: Listed): boolean {
  const { given, family } = splitName(told);
  const texts = told.map(({ text }) => text);
  return (
    isGiven(given?.[0]?.text ?? '') &&
    family !== undefined &&
    (isFamily(texts.at(-1) ?? '') || endsAsFamily(texts.at(-1) ?? '') || endsInTail(texts))
  );
}

function byPart(scan: Scan, pattern: RegExp, side: Person['side']): void {
  for (const match of allMatches(scan.folded.text, pattern)) {
    const at = scan.indexAt(match.index + match[0].length);
    const colon = /^[:=-]$/u.test(scan.word(at));
    const { at: name, title } = scan.skip(at);
    const bare = !colon && opensLabel(scan, match.index);
    const listed = takeList(scan, name, { sure: colon || bare, named: colon });
    const [one] = listed;
    if (!one) continue;
    const self = /^(?:هستم|استم|ام|میباشم)$/u.test(scan.word(one.phrase.next));
    if (!colon && !self && !(bare && isWhole(one))) continue;
    const whose = self ? 'speaker' : defended.test(scan.folded.text) && side === 'speaker' ? 'other' : side;
    addListed(scan, [{ ...one, ...(title !== undefined && { title }) }, ...listed.slice(1)], {
      side: whose,
      confidence: 0.88,
      start: match.index,
    });
  }
}

/** People told as a form tells them: «نام: … نام خانوادگی: …», «خوانده: …». */
export function byLabel(scan: Scan): void {
  for (const { role, pattern } of namesSomething.test(scan.folded.text) ? parts : []) {
    for (const match of allMatches(scan.folded.text, pattern)) {
      const { at, title } = scan.skip(scan.indexAt(match.index + match[0].length));
      const told = scan.take(at, { sure: true, named: role === 'full' });
      if (!told) continue;
      scan.add(told, {
        side: headed(scan, match.index),
        role,
        confidence: 0.9,
        start: match.index,
        ...(title !== undefined && { title }),
      });
    }
  }
  byPart(scan, applicant, 'speaker');
  byPart(scan, opponent, 'other');
}
