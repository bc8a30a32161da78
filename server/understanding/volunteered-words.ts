import type { SetField } from '../../schemas/command.ts';
import { filed, fold, rawSpan } from '../persian/fold.ts';
import { readMoney } from '../persian/money.ts';
import type { Span } from '../persian/reading.ts';
import { findPhrase, readChoice, readChoices } from './choices.ts';
import { foldedSpan } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { findEvidence, itemsOf } from './lists.ts';
import { readValue } from './typed-value.ts';
import { more, type Openings } from './volunteered-values.ts';

const whole = (part: Part): Span => ({ start: 0, end: part.folded.raw.length });

/** Choices and yes/no facts that the story settles by unmistakable words. */
export function volunteeredChoices(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  if (!narrates(hearing) && !openings.corrects) return [];
  return openings.candidates.flatMap(({ path, info }) => {
    if (path.endsWith('.personType') || path.endsWith('.maritalStatus') || path.endsWith('.capacity'))
      return [];
    const heard =
      info.type === 'enum'
        ? readChoice(part.folded, info, false)
        : info.type === 'enumList'
          ? readChoices(part.folded, info, false)
          : null;
    if (heard) return [setField(hearing, part, path, { ...heard, confidence: 0.92 }, more(openings))];
    if (info.type === 'text' && info.hearsYes) {
      // The words themselves are the answer: «به علت کسری موجودی».
      const place = findPhrase(part.folded, info.hearsYes);
      const span = place && rawSpan(part.folded, place.start, place.end);
      if (!span) return [];
      const words = {
        value: filed(part.folded.raw.slice(span.start, span.end)),
        span,
        confidence: 0.92,
        alternatives: [],
      };
      return [setField(hearing, part, path, words, more(openings))];
    }
    if (info.type !== 'boolean' || (!info.hearsYes && !info.hearsNo)) return [];
    const outcome = readValue(info, {
      folded: part.folded,
      today: hearing.today,
      gazetteer: hearing.gazetteer,
      alone: false,
    });
    return outcome && 'heard' in outcome
      ? [setField(hearing, part, path, { ...outcome.heard, span: whole(part) }, more(openings))]
      : [];
  });
}

const purposeClause =
  /(?:^|[\s,.])(?:برای|برا|واسه|جهت|بابت)\s(.{3,80}?)(?=\s(?:یه\s|یک\s)?(?:می|گواهی|سو|عدم|لازم|نیاز|احتیاج|بگیر|درخواست|لازمه|بدم|ازم)|[.,;!?\n]|$)/u;

const branchClause =
  /شعبه\s(?:ی\s)?((?:\d{1,4}|[\p{L}]+)(?:\s[\p{L}\d]+){0,7}?)(?=\s?(?:[,.;\n]|است|هست|و\s|ردیف|بایگانی|شماره|تاریخ|جلسه|ابلاغ|برام|برای|من\s|$))/u;

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
  const clause = purposeClause.exec(part.folded.text);
  if (clause?.[1] && purpose.some((cue) => clause[1]?.includes(cue.split(' ').at(-1) ?? cue))) {
    const start = clause.index + clause[0].length - clause[1].length;
    take('purpose', start, start + clause[1].length);
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

/** Gold coins and what was promised with them («۱۱۴ سکه با یه آینه و شمعدون»): the list of a title that asks for one. */
export function volunteeredCoins(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const list = openings.candidates.find(
    ({ info }) => info.type === 'list' && info.cues?.some((cue) => cue.includes('سکه')),
  );
  const coins =
    list && narrates(hearing) ? readMoney(part.folded).find((each) => each.value.said === 'coin') : undefined;
  if (!list || !coins) return [];
  const start = foldedSpan(part.folded, coins.span).start;
  const end = part.folded.text.slice(start).search(clauseEnd);
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
