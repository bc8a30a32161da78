import type { Title } from '../../schemas/title.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Cast } from './cast.ts';
import { clauseAround } from './clauses.ts';
import type { Part } from './hearing.ts';

const theirs =
  /(?<![\p{L}])(?:شوهر|شوی|همسر|زن|خانم|مستاجر|صاحب ?خ[او]نه|طرف|یارو|خوانده|متهم|مخاطب|بدهکار)(?:م|مون|ام| من| ما)?(?: (?:هم|خودش))?\s*$/u;
const ward =
  /(?<![\p{L}])(?:موکل|پسر|دختر|بچه|فرزند|مادر|پدر|مامان|بابا)(?:م|ام|مون| من| بنده)?(?: هم)?\s*$/u;
/** Farther back than this a name is not what «که کارگر معدنه» is told of. */
const reach = 45;

/** Whose job it is that is told of a third person: «موکلم آرایشگره», «شوهرم بناست», «مهدی برزو که کارگر معدنه». */
export function baseOfThird(cast: Cast, part: Part, title: Title, start: number): string | null {
  const { ownSide, otherSide } = kinds[title.kind];
  const { text } = part.folded;
  const clause = clauseAround(part.folded, start);
  const before = text.slice(clause.start, start);
  const acts = cast.capacity === 'lawyer' || cast.capacity === 'guardian';
  if (ward.test(before)) return acts ? ownSide : null;
  if (theirs.test(before)) return otherSide === undefined ? null : `${otherSide}.0`;
  const named = cast.members.findLast((each) => each.end <= start && start - each.end <= reach);
  if (!named || /[.!?;\n]/u.test(text.slice(named.end, start))) return null;
  return named.part === 'other' || named.part === 'client' ? named.base : null;
}
