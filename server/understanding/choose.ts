import type { Command, Quote } from '../../schemas/command.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import { filingKinds, type Title } from '../../schemas/title.ts';
import type { Option } from '../../schemas/wire.ts';
import { missing } from '../dialogue/interview.ts';
import { askedPaths, type State } from '../dialogue/state.ts';

/** A quick reply of the last question as commands; the quote is the label the person chose. */
export function understandChoice(
  optionId: string,
  offered: readonly Option[],
  state: State,
  title: Title | undefined,
  turn: number,
): Command[] {
  const option = offered.find((each) => each.id === optionId);
  if (!option) return [{ do: 'not-understood' }];
  const quote: Quote = { turn, start: 0, end: option.label.length, text: option.label, chosen: true };
  const question = state.question;
  if (question?.about === 'title') {
    return optionId === 'none'
      ? [{ do: 'reject-titles', quote }]
      : [{ do: 'choose-title', titleId: optionId, quote }];
  }
  if (question?.about === 'kind') {
    const kind = filingKinds.find((each) => each === optionId);
    return kind ? [{ do: 'choose-kind', kind, quote }] : [];
  }
  if (question?.about === 'read-back') return [{ do: optionId === 'yes' ? 'affirm' : 'deny' }];
  if (question?.about === 'more-parties') return [{ do: 'nothing-more', paths: [] }];
  if (!title) return [];
  const paths = question?.about === 'review' ? missing(state, title).slice(0, 1) : [...askedPaths(question)];
  if (paths.length === 0) return [];
  if (optionId === 'unknown') return [{ do: 'unknown', paths: unknowable(paths, title) }];
  if (optionId === 'decline') return [{ do: 'decline', paths }];
  if (optionId === 'skip') return [{ do: 'skip', paths }];
  const [path] = paths;
  const info = path ? fieldAt(title, path) : undefined;
  if (!path || !info) return [];
  const value =
    info.type === 'boolean' ? optionId === 'yes' : info.type === 'enumList' ? [optionId] : optionId;
  return [
    {
      do: 'set-field',
      path,
      value,
      quote,
      confidence: 1,
      alternatives: [],
      ...(state.fields.has(path) && { corrects: true }),
    },
  ];
}

/** «نمی‌دانم» in a group means those of it that may be unknown; when none may, all of them, so that the refusal is said. */
export function unknowable(paths: readonly string[], title: Title): string[] {
  const may = paths.filter((path) => {
    const info = fieldAt(title, path);
    return info?.mayBeUnknown === true || info?.need === 'wanted';
  });
  return may.length > 0 ? may : [...paths];
}
