import { allMatches } from './all-matches.ts';
import type { NameRole } from './person.ts';
import { phrase, words } from './phrase.ts';

const whose = '(?:م|ام|مم|مون|ش|شون|شان| من| خودم| خودش| ایشون| ایشان| طرف| کامل)?(?: هم)?';
const labels: readonly { role: NameRole; pattern: RegExp }[] = [
  {
    role: 'father',
    pattern: phrase(
      words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${whose} / (?:پدر|بابا)(?:م|مم|ش|مون|ی من)(?: هم)?(?: (?:اسمش|نامش))? / (?:فرزند|ولد|بنت|صبیه|دخت)(?: ی)?(?: مرحومه?| شادروان| خدابیامرز)? / (?:پدر|بابا)(?=\s?[:,=])`,
    ),
  },
  { role: 'family', pattern: phrase(words`(?:اسم )?(?:فامیلی?|نام خانوادگی|شهرت|تخلص|نام فامیلی?)${whose}`) },
  {
    role: 'full',
    pattern: phrase(
      words`(?:من |بنده )?(?:اسم|نام)(?: کوچیک| کوچک)?(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${whose} / من / بنده / اینجانبه?`,
    ),
  },
];
const sonOf = phrase(words`پسر / دختر`);

/** A stretch of a message that tells one part of a name. */
export interface Segment {
  role: NameRole;
  labelled: boolean;
  start: number;
  end: number;
}

/** The message cut at what names its parts: «نام … نام خانوادگی … نام پدر …». */
export function segmentsOf(text: string): Segment[] {
  const marks: { role: NameRole; start: number; end: number }[] = [];
  const patterns = [...labels, { role: 'father' as const, pattern: sonOf }];
  for (const { role, pattern } of patterns) {
    for (const match of allMatches(text, pattern)) {
      const mark = { role, start: match.index, end: match.index + match[0].length };
      // «به نام …», «یه پسر به اسم …» lead to a name and part nothing.
      if (/(?:^|\s)(?:به|ب|با|یه|یک|این|اون)\s$/u.test(text.slice(0, mark.start)) && role !== 'family')
        continue;
      if (pattern === sonOf && mark.start === 0) continue;
      if (!marks.some((other) => mark.start < other.end && other.start < mark.end)) marks.push(mark);
    }
  }
  marks.sort((one, other) => one.start - other.start);
  const lead = marks[0]?.start ?? text.length;
  const segments: Segment[] = lead > 0 ? [{ role: 'full', labelled: false, start: 0, end: lead }] : [];
  marks.forEach((mark, at) =>
    segments.push({
      role: mark.role,
      labelled: true,
      start: mark.end,
      end: marks[at + 1]?.start ?? text.length,
    }),
  );
  return segments;
}
