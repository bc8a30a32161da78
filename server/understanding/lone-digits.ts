import type { SetField } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { digitRuns } from '../persian/digit-runs.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const plainNumbers = new Set(['digits', 'idBookNumber']);
const most = 10;
const longestCount = 3;

/**
 * The one number left in an answer to a group, for the one field of the group that takes any number: «…، ۰۵۰۱۱۴۲» after
 * the case number and the branch. `left` is the message without what other fields took. Empty when it is not clear.
 */
export function loneDigits(
  hearing: Hearing,
  part: Part,
  left: Folded,
  infos: readonly { path: string; info: FieldInfo }[],
): SetField[] {
  const [run, ...others] = digitRuns(left.text, 1);
  if (!run || others.length > 0 || run.digits.length > most) return [];
  // A count is short: «۰۵۰۱۱۴۲» is none.
  const counts = run.digits.length <= longestCount;
  const [field, ...rivals] = infos.filter(
    ({ info }) => plainNumbers.has(info.type) || (counts && info.type === 'integer'),
  );
  if (!field || rivals.length > 0 || !plainNumbers.has(field.info.type)) return [];
  const heard = {
    value: run.digits,
    span: rawSpan(left, run.start, run.end),
    confidence: 0.9,
    alternatives: [],
  };
  return [setField(hearing, part, field.path, heard)];
}
