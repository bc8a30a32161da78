import { allMatches } from './all-matches.ts';
import type { DigitKind } from './identifier-kinds.ts';

/** «ابلاغیه‌م ۱۴…» names the number; «از روی ابلاغیه ۱۴…» only says where it stands. */
const bare = (name: string): string => `(?<!(?:از|رو|روی|تو|توی|داخل|در) )${name}\\p{L}{0,2}(?=[ :]{0,3}$)`;

/**
 * The whole names of kinds, as people put them right before the number. Looser words («چک», «تلفن», «واریز») only hint
 * at a kind; these say it.
 */
const names: readonly (readonly [DigitKind, string])[] = [
  ['nationalCode', '(?:کد|شماره) ?(?:ی )?ملی'],
  ['postalCode', 'کد ?پستی'],
  ['legalId', 'شناسه ?(?:ی )?(?:ملی|حقوقی)'],
  ['bankCard', 'شماره ?(?:ی )?کارت|کارت بانکی'],
  ['sheba', 'شبا'],
  ['sayadId', '(?:شناسه|شماره|کد) ?(?:ی )?(?:صیاد|یکتا)|صیادی'],
  ['caseNumber', `(?:شماره|کد) ?(?:ی )?پرونده|کلاسه|${bare('پروند[هم]')}`],
  ['noticeNumber', `(?:شماره|کد) ?(?:ی )?(?:ابلاغیه|ابلاغنامه|ابلاغ)|${bare('ابلاغیه')}`],
  ['imei', 'imei|سریال گوشی'],
  ['mobile', 'موبایل|مبایل|تلفن همراه|شماره همراه'],
  ['phone', 'تلفن ثابت|تلفن منزل'],
];
const patterns = names.map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'gu') }));
const reach = 40;
/** «کد ملی ندارم», «شماره پرونده نیست»: what follows is something else. */
const denied = /\d|(?<!\p{L})(?:ندار|نیست|نمید|یادم|گم|بلد|نه(?!\p{L}))/u;

/** The kind that the words before a place in a folded text name outright, the nearest name first. */
export function kindNamedBefore(text: string, place: number): DigitKind | undefined {
  const before = text.slice(Math.max(0, place - reach), place);
  let nearest: { kind: DigitKind; end: number; start: number } | undefined;
  for (const { kind, pattern } of patterns)
    for (const match of allMatches(before, pattern)) {
      const end = match.index + match[0].length;
      // «شناسه ملی» ends as «شماره ملی» does: the longer name is meant.
      if (!nearest || end > nearest.end || (end === nearest.end && match.index < nearest.start))
        nearest = { kind, end, start: match.index };
    }
  return nearest && !denied.test(before.slice(nearest.end)) ? nearest.kind : undefined;
}
