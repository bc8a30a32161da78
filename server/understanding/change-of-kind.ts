import type { Command } from '../../schemas/command.ts';
import { partOf, quoteOf, type Hearing } from './hearing.ts';
import { namedKind } from './title-answer.ts';

const turning =
  /(?:نمی ?خوا(?:م|هم)|نه اصلا|اصلا نه|پشیمون شدم|پشیمان شدم|منصرف شدم|نظرم عوض شد|به جاش|به جای|عوضش|اول میخوا(?:م|هم))/u;
const wanting =
  /(?:^|[\s,.])(?:فقط |اول |به جاش )?(?:می ?خوا(?:م|هم)|بذار|بگذار|درخواست|باید|میخوام|به جاش|به جای \S+)\s(.{3,60})$/u;

/**
 * «نه، شکایت نمی‌خوام، می‌خوام اظهارنامه بفرستم»: another kind of filing is wanted in the middle. What was told stays;
 * the title is chosen anew.
 */
export function readChangeOfKind(hearing: Hearing): Command[] {
  const { folded, title } = hearing;
  if (!turning.test(folded.text)) return [];
  const wanted = wanting.exec(folded.text)?.[1];
  const kind = wanted ? namedKind(wanted) : undefined;
  if (!kind || kind === title?.kind) return [];
  const quote = quoteOf(hearing, partOf(hearing), { start: 0, end: hearing.raw.length });
  return [...(title ? [{ do: 'reopen-title' as const }] : []), { do: 'choose-kind', kind, quote }];
}
