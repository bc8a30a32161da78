import type { SetField } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { digitRuns } from '../persian/digit-runs.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const plainNumbers = new Set(['digits', 'idBookNumber']);
const most = 10;
const longestCount = 3;

/**
 * The numbers left in an answer to a group, for the fields of the group that take any number: «…، ۱، شعبه دوم، ۰۵۰۱۱۴۲»
 * beside the case number and the branch. A count is short, an archive's number long. `left` is the message without what
 * other fields took. Empty when it is not clear which is which.
 */
export function loneDigits(
  hearing: Hearing,
  part: Part,
  left: Folded,
  infos: readonly { path: string; info: FieldInfo }[],
): SetField[] {
  const runs = digitRuns(left.text, 1).filter(({ digits }) => digits.length <= most);
  const short = runs.filter(({ digits }) => digits.length <= longestCount);
  const long = runs.filter(({ digits }) => digits.length > longestCount);
  const counts = infos.filter(({ info }) => info.type === 'integer');
  const plain = infos.filter(({ info }) => plainNumbers.has(info.type));
  const one = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
  const set = (
    field: { path: string } | undefined,
    run: (typeof runs)[number] | undefined,
    value: string | number | undefined,
  ): SetField[] =>
    field && run && value !== undefined
      ? [
          setField(hearing, part, field.path, {
            value,
            span: rawSpan(left, run.start, run.end),
            confidence: 0.9,
            alternatives: [],
          }),
        ]
      : [];
  const count = one(counts);
  const number = one(plain);
  // «۱» alone may be either of two; between commas of its own it is the count that was asked for first.
  const run = one(short);
  const apart =
    run &&
    /(?:^|,)\s*$/u.test(left.text.slice(0, run.start)) &&
    /^\s*(?:,|$)/u.test(left.text.slice(run.end));
  if (count && plain.length <= 1 && run && apart)
    return [...set(count, run, Number(run.digits)), ...set(number, one(long), one(long)?.digits)];
  if (runs.length !== 1 || (count && short.length > 0)) return [];
  return set(number, one(runs), one(runs)?.digits);
}
