import type { Question } from '../../schemas/event.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { atIndex, fieldAt, indexOf, kinds, templateOf } from '../../schemas/filings/index.ts';
import { filingKinds, type Title } from '../../schemas/title.ts';
import type { Option } from '../../schemas/wire.ts';
import type { TitleLookup } from './library.ts';
import { missing } from './interview.ts';
import type { Sentences } from './sentences.ts';
import { type State, titleOf } from './state.ts';

/** The quick replies that belong to a question. Ids are the contract's stable words. */
export function optionsOf(question: Question, state: State, lookup: TitleLookup, say: Sentences): Option[] {
  const word = (id: string): Option => ({ id, label: say.text('ask', id) });
  switch (question.about) {
    case 'title':
      return titleOptions(question, lookup, say);
    case 'kind':
      return filingKinds.map((kind) => ({ id: kind, label: say.text('ask', `kind-${kind}`) }));
    case 'slip':
      return [
        { id: 'yes', label: say.text('ask', 'slipYes') },
        { id: 'no', label: say.text('ask', 'slipNo') },
      ];
    case 'read-back':
      return [word('yes'), word('no')];
    case 'more-parties':
      return [{ id: 'no', label: say.text('ask', 'morePartiesNo') }];
    case 'fields':
      return fieldOptions(question.paths, state, lookup, word);
    case 'review': {
      const title = titleOf(state, lookup);
      const [first] = title && !state.submitted ? missing(state, title) : [];
      return first ? fieldOptions([first], state, lookup, word).filter((option) => option.id !== 'skip') : [];
    }
    default:
      return [];
  }
}

function titleOptions(
  question: Extract<Question, { about: 'title' }>,
  lookup: TitleLookup,
  say: Sentences,
): Option[] {
  const between = lookup.discriminators.find((each) => each.id === question.discriminator);
  const labelOf = (id: string): string =>
    between?.options.find((option) => option.titleId === id)?.label ?? lookup.title(id)?.plain ?? id;
  const [only] = question.offered;
  if (question.offered.length === 1 && only) {
    return [
      { id: only, label: say.text('ask', 'titleYes') },
      { id: 'none', label: say.text('ask', 'titleNo') },
    ];
  }
  return [
    ...question.offered.map((id) => ({ id, label: labelOf(id) })),
    { id: 'none', label: say.text('ask', 'titleNone') },
  ];
}

function fieldOptions(
  paths: readonly string[],
  state: State,
  lookup: TitleLookup,
  word: (id: string) => Option,
): Option[] {
  const title = titleOf(state, lookup);
  const infos = title ? paths.flatMap((path) => fieldAt(title, path) ?? []) : [];
  const [only] = infos;
  const options: Option[] = [];
  if (only && infos.length === 1) {
    if (only.type === 'boolean') options.push(word('yes'), word('no'));
    else if (only.type === 'enum' || only.type === 'enumList') {
      options.push(...(only.choices ?? []).map(({ value, label }) => ({ id: value, label })));
    }
  }
  if (infos.some((info) => info.mayBeUnknown)) options.push(word('unknown'));
  if (infos.some((info) => info.mayDecline)) options.push(word('decline'));
  const stuck = paths.some(
    (path) => (state.fruitless.get(path) ?? 0) > 0 || state.last.refusals.some((each) => each.path === path),
  );
  if (stuck || infos.every((info) => info.need !== 'required')) options.push(word('skip'));
  return options;
}

const placeTypes = new Set(['province', 'city', 'addressLine']);

/** The group's common question when several fields are open, the field's own when one is. */
export function questionText(paths: readonly string[], state: State, title: Title): string {
  const kind = kinds[title.kind];
  const acting = ['guardian', 'lawyer', 'representative'].includes(
    String(state.fields.get(`${kind.ownSide}.capacity`)?.value),
  );
  const own = paths.every((path) => path.startsWith(`${kind.ownSide}.`));
  const worded = (words: { question?: string; questionActing?: string }): string | undefined =>
    acting && own ? (words.questionActing ?? words.question) : words.question;
  const infos: FieldInfo[] = paths.flatMap((path) => fieldAt(title, path) ?? []);
  // A title words a group by its first field.
  const overridden = paths.slice(0, 1).find((path) => title.overrides?.[templateOf(path)]?.question);
  if (paths.length > 1) {
    const step = kind.interview.find(
      (each) =>
        typeof each !== 'string' &&
        each.question &&
        paths.every((path) => each.paths.includes(path.replace(/\.\d+\./, '.*.'))),
    );
    const common = step && typeof step !== 'string' ? worded(step) : undefined;
    // Once a part of the group is answered, only what is left is asked: each by its own question.
    const begun =
      step &&
      typeof step !== 'string' &&
      step.paths.some(
        (template) =>
          state.fields.has(atIndex(template, indexOf(paths[0] ?? '') ?? 0)) ||
          paths.some((path) => path.endsWith('.legalId')),
      );
    const places = infos.every((info) => placeTypes.has(info.type));
    if (begun && !places && infos.length <= 3) return infos.flatMap((info) => worded(info) ?? []).join(' ');
    if (common && !overridden) return common;
  }
  const chosen = overridden ? fieldAt(title, overridden) : infos[0];
  return (chosen && worded(chosen)) ?? '';
}
