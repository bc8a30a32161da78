import { key } from '../persian/fold.ts';
import { relationAt } from '../persian/relations.ts';
import type { Named } from './bystanders.ts';

const child = /^(?:پسر|دختر|بچه|فرزند|نوه)$/u;
const ownChild =
  /(?<![\p{L}])(?:(?<!(?:یه|یک|اون|این|ان|همون|همین) )(?:پسر|دختر|بچه|فرزند|نوه|طفل)(?! ?(?:محل|کوچه|خیاب|شهر))(?:م|ام|ه ?ام|مون|مان)?|(?:بچه|فرزند|نوه) ?ها(?:ست|م|مون|مان|ش|شون|ی من)?)(?![\p{L}])(?: (?:من|ما))?\s*(?:(?:به نام|به اسم|اسمش|(?<said>\p{L}+))\s)?$/u;
/** «من … مادر نیما دهقان هستم», «ولی قهری صغیر …»: a name behind what the writer is to its bearer. */
const guarded =
  /(?<![\p{L}])(?:پدر|مادر|ولی|قیم|سرپرست|مادربزرگ|پدربزرگ)(?: قهری| قانونی)?(?: صغیر| طفل| محجور| کودک| نوجوان)?\s$/u;
/** «قیم پدرم هستم. اسمش نصرالله …»: named by a pronoun. */
const byPronoun = /(?:اسمش|نامش|اسم کاملش|اسم و فامیلش|فامیلی?ش)(?: هم)?[\s:]*$/u;
const spokenOf =
  /(?<![\p{L}])(?:(?<own>(?:پسر|دختر|بچه|فرزند|نوه|پدر|مادر|بابا|مامان|برادر|خواهر)(?:م|ام|ه ?ام|مون|مان))|(?:یه|یک) (?:پسر|دختر|مرد|زن|اقا|خانم|نفر|جوون|بابا)\p{L}*|پسره|دختره|مرده|زنه|اقاهه|خانمه|طرف|یارو|معلم\p{L}*|راننده\p{L}*|همسایه?\p{L}*|پرستار\p{L}*)(?![\p{L}])/gu;
const back = 120;
const lead = 30;

/** Whether a name is told as that of the writer's own child: «دخترم ستایش»; not «نوه برادرم میثم». */
export function isOwnChild(text: string, { start, person }: Omit<Named, 'text'>, before: string): boolean {
  const told = ownChild.exec(before);
  // «پسر سرایدارمون آرش» is the caretaker's.
  if (told && relationAt([told.groups?.said ?? '']) === null) return true;
  if (!child.test(person.relation ?? '')) return false;
  const name = text.indexOf(key(person.given ?? person.family ?? ''), start);
  const words = text
    .slice(Math.max(0, start - lead), Math.max(start, name))
    .trim()
    .split(' ');
  // «نوه برادرم», «پسر سرایدارمون»: whose child it is stands between.
  const kin = words.slice(
    words.findLastIndex((word) => !child.test(word) && relationAt([word]) === null) + 1,
  );
  return kin.length < 2 && !kin.some((word) => relationAt([word])?.whose === 'theirs');
}

/** Whether a name is that of whom the writer, who is somebody's guardian, acts for. */
export function isWard(text: string, start: number, before: string): boolean {
  if (guarded.test(before)) return true;
  if (!byPronoun.test(before)) return false;
  const last = [...text.slice(Math.max(0, start - back), start).matchAll(spokenOf)].at(-1);
  return last?.groups?.own !== undefined;
}
