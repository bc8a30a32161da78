import type { Command } from '../../schemas/command.ts';
import { rawSpan } from '../persian/fold.ts';
import { countWords } from '../persian/phrase.ts';
import { partOf, type Hearing } from './hearing.ts';
import type { Moves } from './moves.ts';
import { readOpenFields } from './open-question.ts';
import { readVolunteered } from './volunteered.ts';

const leadingNo = /^[\s\p{P}]*(?:نه|خیر|نخیر)(?:\s(?:بابا|والا|خیر|اشتباهه|اشتباه))?[\s,.!]+/u;

/**
 * The answer to «درست فهمیدم؟». What begins with «نه» never confirms; a value told in the answer takes the place of the
 * one that was read back.
 */
export function readReadBackAnswer(hearing: Hearing, path: string, moves: Moves): Command[] {
  const { folded } = hearing;
  const no = leadingNo.exec(folded.text);
  const yes = no ? undefined : moves.get('affirm');
  if (yes && !yes.rest) return [{ do: 'affirm' }];
  if (moves.has('unknown'))
    return [
      { do: 'clear-field', path },
      { do: 'unknown', paths: [path] },
    ];
  // «سرقفلی نداره» denies nothing of the sum that was read back.
  const short = countWords(folded.text) <= 3;
  const denied = no !== null || (short && moves.has('deny')) || moves.has('correction');
  const rest = no
    ? rawSpan(folded, no[0].length, folded.text.length)
    : (moves.get('deny') ?? moves.get('correction'))?.rest;
  const part = partOf(hearing, rest ?? { start: 0, end: hearing.raw.length });
  const empty = part.folded.text.trim() === '' || (denied && !rest);
  const told = empty
    ? []
    : readOpenFields(hearing, part, [path], true).filter((command) => command.do === 'set-field');
  const current = JSON.stringify(hearing.state.fields.get(path)?.value);
  if (
    told.some(
      (command) =>
        command.do === 'set-field' && command.path === path && JSON.stringify(command.value) === current,
    )
  )
    return [{ do: 'affirm' }];
  // Said again, a value is meant: it is not asked back a second time.
  if (told.length > 0) {
    return told.map((command) =>
      command.do === 'set-field' && command.alternatives.length === 0
        ? { ...command, confidence: Math.max(0.9, command.confidence) }
        : command,
    );
  }
  if (denied) return [{ do: 'deny' }];
  const more = readVolunteered(hearing, partOf(hearing, yes?.rest), []);
  return yes ? [{ do: 'affirm' }, ...more] : more;
}
