import type { Question } from '../../schemas/event.ts';
import type { ValueType } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { SafetyTopic } from '../../schemas/safety-topic.ts';
import type { Title } from '../../schemas/title.ts';
import type { Citation } from '../../schemas/wire.ts';
import { persianDigits } from '../persian/say-number.ts';
import { display } from './display.ts';
import type { Sentences } from './sentences.ts';
import { askedPaths, type State } from './state.ts';

/** A published passage that answers a question asked in the middle. */
export interface Passage {
  citation: Citation;
  text: string;
  confirmed: boolean;
}

/** What wording needs beside the state: found outside the pure rooms and handed in. */
export interface Surroundings {
  newTopics: readonly SafetyTopic[];
  masked: boolean;
  /** An undo found nothing that could be taken back. */
  undidNothing: boolean;
  /** The passage that answers the question of this turn; null when nothing published does. */
  passage: Passage | null;
  /** A formal title the story fits that is not offered yet. */
  elsewhere: string | null;
}

/** What is costly to get wrong is read back in passing. */
const readBackTypes: ReadonlySet<ValueType> = new Set<ValueType>([
  'givenName',
  'familyName',
  'money',
  'date',
  'datetime',
  'nationalCode',
  'legalId',
  'mobile',
  'phone',
  'postalCode',
  'sheba',
  'cardOrSheba',
  'sayadId',
  'imei',
  'plate',
  'caseNumber',
  'noticeNumber',
  'judgmentNumber',
  'province',
  'city',
  'addressLine',
  'enum',
  'boolean',
  'integer',
  'email',
  'idBookNumber',
  'place',
  'address',
]);

const mostReadBack = 8;

export function readBack(state: State, title: Title, say: Sentences): string | null {
  const items: string[] = [];
  // The mirror of a value that is asked back next would say it twice.
  const askedBack = new Set(
    [...state.fields.values()].flatMap((field) => (field.toReadBack ? [field.quote] : [])),
  );
  for (const path of new Set(state.last.changed)) {
    const field = state.fields.get(path);
    const info = fieldAt(title, path);
    if (
      !field ||
      !info ||
      path.endsWith('.personType') ||
      field.status !== 'said' ||
      askedBack.has(field.quote) ||
      !readBackTypes.has(info.type)
    )
      continue;
    const value = display(field.value, info, say.displayWords);
    const item = say.text('talk', 'wroteItem', { label: info.label, value });
    if (value && !items.some((each) => each.endsWith(`: ${value}`))) items.push(item);
  }
  return items.length > 0
    ? say.text('talk', 'wrote', { list: items.slice(0, mostReadBack).join(say.text('talk', 'listJoin')) })
    : null;
}

export function refusals(
  state: State,
  title: Title | undefined,
  question: Question,
  say: Sentences,
): string[] {
  const open = askedPaths(question);
  const before = askedPaths(state.question);
  const edited = state.said.at(-1)?.via === 'edit';
  const told = state.last.refusals.filter(
    ({ code, path }) => code !== 'already-known' && (edited || open.includes(path) || before.includes(path)),
  );
  // One sentence for all fields that were refused for one reason.
  const byCode = Map.groupBy(told, (refusal) => refusal.code);
  return [...byCode].slice(0, 2).map(([code, alike]) => {
    const labels = alike
      .map(({ path }) => (title && fieldAt(title, path)?.label) ?? '')
      .filter((label) => label !== '');
    const known = say.has('problems', code) ? code : 'bad-value';
    return persianDigits(
      say.text('problems', known, {
        ...alike[0]?.facts,
        label: [...new Set(labels)].join(say.displayWords.listJoin),
      }),
    );
  });
}

export function answers(
  state: State,
  title: Title | undefined,
  around: Surroundings,
  say: Sentences,
): string[] {
  const lines: string[] = [];
  const did = new Set(state.last.commands.map((command) => command.do));
  if (did.has('greet') && state.said.length === 1) lines.push(say.text('talk', 'greetBack'));
  if (did.has('feeling')) lines.push(say.text('talk', 'feeling'));
  if (did.has('abuse')) lines.push(say.text('talk', 'abuse'));
  if (state.last.commands.some((command) => command.do === 'skip' && command.later))
    lines.push(say.text('talk', 'later'));
  if (did.has('thanks')) lines.push(say.text('talk', 'thanksBack'));
  if (did.has('ask-why')) {
    const path =
      state.question?.about === 'fields'
        ? state.question.paths[0]
        : state.question?.about === 'read-back'
          ? state.question.path
          : undefined;
    const why = path && title && fieldAt(title, path)?.why;
    lines.push(
      why ? say.text('talk', 'why', { why }) : say.text('talk', state.titleId ? 'noAnswer' : 'whyStory'),
    );
  }
  if (did.has('ask-help')) {
    if (around.passage) {
      lines.push(
        say.text('talk', around.passage.confirmed ? 'answer' : 'answerUnconfirmed', {
          text: around.passage.text,
        }),
      );
      lines.push(say.text('talk', 'general'));
    } else lines.push(say.text('talk', 'noAnswer'));
  }
  if (did.has('ask-advice')) lines.push(say.text('talk', 'advice'));
  if (did.has('human')) lines.push(say.text('talk', 'human'));
  if (did.has('stop')) lines.push(say.text('talk', 'stop'));
  if (did.has('reopen-title')) lines.push(say.text('talk', 'restart'));
  if (state.last.undid) lines.push(say.text('talk', around.undidNothing ? 'nothingToUndo' : 'undone'));
  if (did.has('not-understood')) lines.push(say.text('talk', 'notUnderstood'));
  return lines;
}
