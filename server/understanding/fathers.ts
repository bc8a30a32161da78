import type { Member } from './cast.ts';

const called =
  /(?:^|[\s,.;:])(?:(?:نام|اسم|اسمِ) )?(?:پدر|بابا|ابوی|اتا)(?<whose>م|ام|یم|ش|اش|شون|شان|مون)?(?: (?:هم|من|بنده|اینجانب))?(?: (?:نامش|اسمش|نام|اسم)(?: هم)?)?\s*[:=,]?\s*(?:مرحوم\s)?$/u;
/** Nothing is told of him but that he is the father. */
const noMore =
  /^\s*(?:ه|است|هست|هستش|بود|بوده|میباشد|اس)?\s*(?:[,.;)\n]|$|و |که |(?:کد|کدملی|شماره|متولد|ساکن|اسم|فامیل|بابای|اسمم|خودم)(?![\p{L}]))/u;

/**
 * Whose father somebody is who is told of as nothing else: «پدر: رسول», «بابام جلال» is the writer's, «اسم پدرش واهان»
 * the father of whoever was named before. Null: this is no father, or one who does something himself.
 */
export function childOf(
  text: string,
  { start, end }: { start: number; end: number },
  before: readonly Member[],
): 'speaker' | Member | null {
  const match = called.exec(text.slice(Math.max(0, start - 40), start));
  if (!match || !noMore.test(text.slice(end, end + 30))) return null;
  if (!/^(?:ش|اش|شون|شان)$/u.test(match.groups?.['whose'] ?? '')) return 'speaker';
  return before.findLast((each) => each.base !== null) ?? null;
}
