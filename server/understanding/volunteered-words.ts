import { allMatches } from '../persian/all-matches.ts';
import type { SetField } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { filed, fold, key, rawSpan, type Folded } from '../persian/fold.ts';
import { readMoney } from '../persian/money.ts';
import { findPhrase, readChoices } from './choices.ts';
import { isVerb } from './clauses.ts';
import { foldedSpan } from './cues.ts';
import { narrates, setField, type Heard, type Hearing, type Part } from './hearing.ts';
import { findEvidence, itemsOf } from './lists.ts';
import { toldChoice, toldYesOrNo } from './told-choices.ts';
import { toldRole } from './told-role.ts';
import { more, type Openings } from './volunteered-values.ts';

/** Choices and yes/no facts that the story settles by unmistakable words. */
export function volunteeredChoices(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  if (!narrates(hearing) && !openings.corrects) return [];
  return openings.candidates.flatMap(({ path, info }) => {
    if (path.endsWith('.personType') || path.endsWith('.maritalStatus') || path.endsWith('.capacity'))
      return [];
    const heard =
      info.type === 'enum'
        ? (toldChoice(part.folded, info) ?? (path === 'role' ? toldRole(part.folded) : null))
        : info.type === 'boolean'
          ? toldYesOrNo(part.folded, info)
          : info.type === 'enumList'
            ? readChoices(part.folded, info, false)
            : info.type === 'text'
              ? toldWords(part.folded, info)
              : null;
    return heard
      ? [
          setField(
            hearing,
            part,
            path,
            { ...heard, confidence: Math.min(heard.confidence, 0.92) },
            more(openings),
          ),
        ]
      : [];
  });
}

/** The words themselves are the answer: «به علت کسری موجودی». */
function toldWords(folded: Folded, info: FieldInfo): Heard | null {
  const place = info.hearsYes && findPhrase(folded, info.hearsYes);
  if (!place) return null;
  const span = rawSpan(folded, place.start, place.end);
  return { value: filed(folded.raw.slice(span.start, span.end)), span, confidence: 0.92, alternatives: [] };
}

const purposeClause =
  /(?:^|[\s,.!?(])(?:برای|برا|واسه|واس|بخاطر|جهت|بابت|به منظور|به خاطر|به جهت)\s(?!خودم|خودمه|گواهی|عدم|سو ?پیشینه|سو ?سابقه|من(?![\p{L}])|ما(?![\p{L}])|اینکه|این که|همین|چی|چه)((?:[\p{L}\p{N}]+\s?){1,8}?)(?=(?:یه\s|یک\s)?(?:می|گواهی|سو|عدم|لازم|نیاز|احتیاج|بگیر|درخواست|تقاضا|بدم|ازم|ازمون|گفتن|گفته|اقدام|ثبت|مراجعه|اسمم|نامم|متولد|فرزند|کد ?ملی|ساکن|بنده|اینجانب|مجرد|متاهل)|[.,;!?()\n]|$)/gu;

/** «می‌خوام راننده‌ی اسنپ بشم»: the end itself, without a word that leads to it. */
const aim =
  /(?<![\p{L}])(?:میخوام|میخام|میخواهم|میخواستم|میخواد|میخواهد|قراره|قصد داره|قصد دارم)\s((?:[\p{L}\p{N}]+\s){1,6}(?:بشم|شوم|بشه|شه|شود|بگیره|بگیرد|بره|برود|بگیرم|بگیریم|برم|بروم|ثبت نام کنم|شرکت کنم|کار کنم|استخدام بشم))(?![\p{L}])/u;

/** «مهاجرت کاری دارم آلمان»: what such certificates are most often for, named and no more. */
const commonEnd =
  /(?<![\p{L}])(?:مهاجرت|ویزا|ویزای|اقامت|استخدام|پروانه کسب|جواز کسب|جواز کار|مجوز)(?: (?:کاری|تحصیلی|کار|کسب|توریستی|شینگن|کانادا|المان|استرالیا|رسمی))?(?![\p{L}])/u;

/** «می‌خوام برم تاکسی‌رانی، گفتن گواهی بیار»: where somebody is going to work. */
const going =
  /(?<![\p{L}])(?:میخوام|میخام|میخواهم|قراره|دارم میرم)\s(?:برم|بروم)?\s?((?:سر |تو |توی |برای |واسه |به )?(?!گواهی|عدم|دفتر|دادگاه|دادسرا|دادگستری|پلیس|کلانتری|اونجا|انجا|سایت|سامانه|ثبت نام)(?:[\p{L}\p{N}]+\s){1,4}?)(?=[,،]|(?:گفتن|گفته|گفت|میگن|باید|لازم|نیاز|گواهی|عدم|ازم)(?![\p{L}]))/u;

/** What is asked for is not what it is for. */
const certificate = /گواهی|سو ?پیشینه|سو ?سابقه/u;

const branchClause =
  /شعبه\s?:?\s?(?:ی\s)?((?:\d{1,4}|[\p{L}]+)(?:\s[\p{L}\d]+){0,7}?)(?=\s?(?:[,.;\n]|است|هست|و\s|وقت|مورخ|جهت|رسیدگی|لایحه|به (?:من|ما|تاریخ)|ردیف|بایگانی|شماره|تاریخ|جلسه|ابلاغ|برام|برای|بود|بوده|هستش|میشه|من\s|$))/u;

/** Free words with a clear frame: what the certificate is for, which branch the case is in. */
export function volunteeredClauses(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const commands: SetField[] = [];
  const take = (path: string, start: number, end: number): void => {
    const candidate = openings.candidates.find((each) => each.path === path);
    const span = rawSpan(part.folded, start, end);
    const value = filed(part.folded.raw.slice(span.start, span.end));
    if (candidate && value.length > 1)
      commands.push(
        setField(hearing, part, path, { value, span, confidence: 0.92, alternatives: [] }, more(openings)),
      );
  };
  const purpose = openings.candidates.find((each) => each.path === 'purpose')?.info.cues ?? [];
  const clauses = purpose.length > 0 ? allMatches(part.folded.text, purposeClause) : [];
  // A story may tell several ends: the one with a word of the field is what the certificate is for.
  const clause =
    clauses.find((each) => purpose.some((cue) => each[1]?.includes(key(cue).split(' ').at(-1) ?? cue))) ??
    (clauses.length === 1 ? clauses[0] : undefined) ??
    (purpose.length > 0
      ? (aim.exec(part.folded.text) ?? going.exec(part.folded.text) ?? undefined)
      : undefined);
  if (clause?.[1]) {
    const start = clause.index + clause[0].length - clause[1].length;
    if (!certificate.test(clause[1])) take('purpose', start, start + clause[1].trimEnd().length);
  } else if (purpose.length > 0) {
    const end = commonEnd.exec(part.folded.text);
    if (end) take('purpose', end.index, end.index + end[0].length);
  }
  const branch = branchClause.exec(part.folded.text);
  if (branch?.[1]) take('branch', branch.index, branch.index + branch[0].trimEnd().length);
  const evidence =
    narrates(hearing) && openings.candidates.some((each) => each.path === 'evidence')
      ? findEvidence(part.folded)
      : null;
  if (evidence) commands.push(setField(hearing, part, 'evidence', evidence, more(openings)));
  return commands;
}

const clauseEnd = /[.!?\n]|(?<![\p{L}])(?:مهریه|مهرمه|مهرم|دارم|میخوام|نمیده|بگیرم|که)(?![\p{L}])/u;

/** «… سکه بود شصت تاشو گرفتم»: what was promised is told before the first verb. */
function endOfCoins(text: string): number {
  const end = text.search(clauseEnd);
  const verb = [...allMatches(text, /\p{L}+/gu)].find(({ 0: word }) => isVerb(word))?.index ?? -1;
  return verb >= 0 && (end < 0 || verb < end) ? verb : end;
}

/** Gold coins and what was promised with them («۱۱۴ سکه با یه آینه و شمعدون»): the list of a title that asks for one. */
export function volunteeredCoins(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const list = openings.candidates.find(
    ({ info }) => info.type === 'list' && info.cues?.some((cue) => cue.includes('سکه')),
  );
  const coins =
    list && narrates(hearing) ? readMoney(part.folded).find((each) => each.value.said === 'coin') : undefined;
  if (!list || !coins) return [];
  const start = foldedSpan(part.folded, coins.span).start;
  const end = endOfCoins(part.folded.text.slice(start));
  const span = rawSpan(part.folded, start, end < 0 ? part.folded.text.length : start + end);
  const items = itemsOf(fold(part.folded.raw.slice(span.start, span.end)));
  return [
    setField(
      hearing,
      part,
      list.path,
      { value: items, span, confidence: 0.92, alternatives: [] },
      more(openings),
    ),
  ];
}
