import type { Command } from '../../schemas/command.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import { readAnswer } from '../persian/answers.ts';
import { readSafety } from '../persian/safety.ts';
import { partOf, type Hearing } from './hearing.ts';
import { readOpenFields } from './open-question.ts';

const removal =
  /^(?:پاک(?:ش)? ?(?:کن|بشه|شود|کنید)|حذف(?:ش)? ?(?:کن|بشه|شود|کنید)?|خالی(?:ش)? ?کن|برش ?دار|بردار(?:ش)?|ندارم|ندارد|نداره|نه|هیچی|هیچکس|هیچکدام)[\s.!]*$/u;

/** Reads words typed for one field alone, from the summary or the review. */
export function understandEdit(hearing: Hearing, path: string): Command[] {
  const { title, folded } = hearing;
  const safety = readSafety(folded).map((danger): Command => ({ do: 'safety', topic: danger.topic }));
  if (path === 'titleId') return [...safety, { do: 'reopen-title' }];
  if (!title || !fieldAt(title, path)) return [...safety, { do: 'bad-value', path, code: 'no-such-field' }];
  if (removal.test(folded.text)) return [...safety, { do: 'clear-field', path }];
  const unknown = readAnswer(folded).find(
    (answer) => answer.move === 'unknown' && answer.confidence >= 0.85 && !answer.rest,
  );
  if (unknown) {
    const info = fieldAt(title, path);
    const may = info?.mayBeUnknown || info?.need !== 'required';
    return [
      ...safety,
      ...(may ? [{ do: 'clear-field' as const, path }] : []),
      { do: 'unknown', paths: [path] },
    ];
  }
  const read = readOpenFields(hearing, partOf(hearing), [path], true).filter(
    (command) =>
      command.do === 'bad-value' ||
      (command.do === 'set-field' &&
        (command.path === path ||
          (path.endsWith('.city') && command.path === path.replace(/city$/u, 'province')))),
  );
  // The person set this one field on purpose, with the field's name before them: nothing is left to ask back.
  const sure = read.map((command) =>
    command.do === 'set-field' && command.alternatives.length === 0 ? { ...command, confidence: 1 } : command,
  );
  return [...safety, ...(sure.length > 0 ? sure : [{ do: 'bad-value' as const, path, code: 'bad-value' }])];
}
