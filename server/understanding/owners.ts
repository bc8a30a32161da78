import { key } from '../persian/fold.ts';
import type { Cast, Member } from './cast.ts';

/** Farther than this from a name a number may be anybody's. */
const reach = 60;
/** What may stand between a name and its bearer's number. */
const leads =
  /^(?:[\s,:()/=،-]|(?<![\p{L}])(?:هستم|استم|ام|است|هست|بود|به|با|و|که|دارای|دارنده|فرزند|\p{L}+اله|متولد|کد|ملی(?:ش|شون|م|اش)?|کدملی\p{L}*|شماره\p{L}*|تلفو?ن\p{L}*|موبایل\p{L}*|همراه\p{L}*|تماس|ایمیل\p{L}*|ادرس|پست|شناسه|شمارم|هم|این|اینه|ساکن|اهل)(?![\p{L}]))*$/u;
/** «شماره بهزاد ۰۹۳۸…», «موبایل آقای لطیفی: ۰۹۱۳…». */
const ofNamed =
  /(?:شماره|تلفو?ن|موبایل|همراه|کد ?ملی|شناسه ملی|ایمیل)(?: ?(?:ی|همراه|تلفو?ن|موبایل|تماس|ملی))? (?:اقای |خانم |جناب )?$/u;

/** The same, of somebody named before: «شماره بهزاد ۰۹۳۸…» after «بهزاد مظفری و داداشش». */
const calledBefore =
  /(?:شماره|تلفو?ن|موبایل|همراه|کد ?ملی|ایمیل)(?: ?(?:ی|همراه|تلفو?ن|موبایل|تماس|ملی))? (?:اقای |خانم |جناب )?(\p{L}+)\s?:?\s?$/u;

/**
 * The member of the cast a number told at text[start, end) belongs to by where it stands: right behind a name
 * («نازنین شفیعی هستم ۰۹۱۲…») or a word for it before the name («شماره بهزاد ۰۹۳۸…»); undefined when no name is near.
 */
export function bearerOf(text: string, { members }: Cast, start: number): Member | undefined {
  const called = calledBefore.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const same = members.find(({ reading: { value } }) =>
    [value.given, value.family].some(
      (name) => name !== undefined && called !== undefined && key(name) === called,
    ),
  );
  if (same) return same;
  const before = members.findLast((each) => each.end <= start && start - each.end <= reach);
  if (!before) return undefined;
  const gap = text.slice(before.end, start);
  if (/[.!?\n]/u.test(gap)) return undefined;
  if (leads.test(gap)) return before;
  return ofNamed.test(text.slice(Math.max(0, before.start - 40), before.start)) && gap.trim().length < 12
    ? before
    : undefined;
}
