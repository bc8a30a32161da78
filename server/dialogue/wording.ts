import type { Question } from '../../schemas/event.ts';
import type { ValueType } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { SafetyTopic } from '../../schemas/safety-topic.ts';
import type { Title } from '../../schemas/title.ts';
import type { Citation, Option, ReplyFrame } from '../../schemas/wire.ts';
import { persianDigits } from '../persian/say-number.ts';
import { check } from './check.ts';
import { display } from './display.ts';
import { missing } from './interview.ts';
import type { TitleLookup } from './library.ts';
import { optionsOf, questionText } from './options.ts';
import type { Sentences } from './sentences.ts';
import type { State } from './state.ts';

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
  /** The passage that answers the question of this turn; null when nothing published does. */
  passage: Passage | null;
  /** A formal title the story fits that is not offered yet. */
  elsewhere: string | null;
}

export type Worded = Pick<ReplyFrame, 'text' | 'asks' | 'options' | 'citations'> & { notice?: NonNullable<ReplyFrame['notice']> };

/** What is costly to get wrong is read back in passing. */
const readBackTypes: ReadonlySet<ValueType> = new Set<ValueType>([
  'givenName', 'familyName', 'money', 'date', 'datetime', 'nationalCode', 'legalId', 'mobile', 'phone', 'postalCode',
  'sheba', 'cardOrSheba', 'sayadId', 'imei', 'plate', 'caseNumber', 'noticeNumber', 'judgmentNumber', 'province', 'city',
  'addressLine', 'enum', 'boolean', 'integer', 'email', 'idBookNumber', 'place', 'address',
]);
const mostReadBack = 8;

function readBack(state: State, title: Title, say: Sentences): string | null {
  const items: string[] = [];
  // The mirror of a value that is asked back next would say it twice.
  const askedBack = new Set([...state.fields.values()].flatMap((field) => (field.toReadBack ? [field.quote] : [])));
  for (const path of new Set(state.last.changed)) {
    const field = state.fields.get(path);
    const info = fieldAt(title, path);
    if (!field || !info || path.endsWith('.personType') || field.status !== 'said' || askedBack.has(field.quote) || !readBackTypes.has(info.type)) continue;
    const value = display(field.value, info, say.displayWords);
    const item = say.text('talk', 'wroteItem', { label: info.label, value });
    if (value && !items.some((each) => each.endsWith(`: ${value}`))) items.push(item);
  }
  return items.length > 0 ? say.text('talk', 'wrote', { list: items.slice(0, mostReadBack).join(say.text('talk', 'listJoin')) }) : null;
}

function refusals(state: State, title: Title | undefined, question: Question, say: Sentences): string[] {
  const open = question.about === 'fields' ? question.paths : [];
  const before = state.question?.about === 'fields' ? state.question.paths : [];
  const edited = state.said.at(-1)?.via === 'edit';
  const told = state.last.refusals.filter(
    ({ code, path }) => code !== 'already-known' && (edited || open.includes(path) || before.includes(path)),
  );
  // One sentence for all fields that were refused for one reason.
  const byCode = Map.groupBy(told, (refusal) => refusal.code);
  return [...byCode].slice(0, 2).map(([code, alike]) => {
    const labels = alike.map(({ path }) => (title && fieldAt(title, path)?.label) ?? '').filter((label) => label !== '');
    const known = say.has('problems', code) ? code : 'bad-value';
    return persianDigits(say.text('problems', known, { ...alike[0]?.facts, label: [...new Set(labels)].join(say.displayWords.listJoin) }));
  });
}

function answers(state: State, title: Title | undefined, around: Surroundings, say: Sentences): string[] {
  const lines: string[] = [];
  const did = new Set(state.last.commands.map((command) => command.do));
  if (did.has('greet') && state.said.length === 1) lines.push(say.text('talk', 'greetBack'));
  if (did.has('thanks')) lines.push(say.text('talk', 'thanksBack'));
  if (did.has('ask-why')) {
    const path = state.question?.about === 'fields' ? state.question.paths[0] : state.question?.about === 'read-back' ? state.question.path : undefined;
    const why = path && title && fieldAt(title, path)?.why;
    lines.push(why ? say.text('talk', 'why', { why }) : say.text('talk', state.titleId ? 'noAnswer' : 'whyStory'));
  }
  if (did.has('ask-help')) {
    if (around.passage) {
      lines.push(say.text('talk', around.passage.confirmed ? 'answer' : 'answerUnconfirmed', { text: around.passage.text }));
      lines.push(say.text('talk', 'general'));
    } else lines.push(say.text('talk', 'noAnswer'));
  }
  if (did.has('ask-advice')) lines.push(say.text('talk', 'advice'));
  if (did.has('human')) lines.push(say.text('talk', 'human'));
  if (did.has('stop')) lines.push(say.text('talk', 'stop'));
  if (did.has('reopen-title')) lines.push(say.text('talk', 'restart'));
  if (state.last.undid) lines.push(say.text('talk', 'undone'));
  if (did.has('not-understood')) lines.push(say.text('talk', 'notUnderstood'));
  return lines;
}

function ask(question: Question, state: State, title: Title | undefined, lookup: TitleLookup, say: Sentences): { text: string; asks: string[] } {
  switch (question.about) {
    case 'story': {
      const told = state.said.some((said) => said.via === 'message');
      return { text: say.text('talk', told ? 'storyMore' : 'story'), asks: ['titleId'] };
    }
    case 'title': {
      const only = question.offered.length === 1 ? lookup.title(question.offered[0] ?? '') : undefined;
      if (only) return { text: say.text('ask', 'titleSure', { title: only.title, plain: only.plain }), asks: ['titleId'] };
      const between = lookup.discriminators.find((each) => each.id === question.discriminator);
      return { text: between?.question ?? say.text('ask', 'titleSeveral'), asks: ['titleId'] };
    }
    case 'kind':
      return { text: say.text('ask', 'kind'), asks: ['kind'] };
    case 'fields': {
      if (!title) return { text: say.text('talk', 'story'), asks: [] };
      const [only] = question.paths;
      const info = only && question.paths.length === 1 ? fieldAt(title, only) : undefined;
      const lines = [questionText(question.paths, state, title)];
      const contradiction = check(state, title).find((each) => each.path === only && each.severity === 'error');
      if (contradiction && question.paths.length === 1 && state.fields.has(contradiction.path)) {
        lines[0] = say.text('problems', contradiction.code, { label: info?.label ?? '' });
      }
      if (info?.hint) lines.push(info.hint);
      if (info?.example && (state.fruitless.get(only ?? '') ?? 0) > 0) lines.push(say.text('ask', 'example', { example: info.example }));
      return { text: lines.join('\n'), asks: [...question.paths] };
    }
    case 'read-back': {
      const info = title && fieldAt(title, question.path);
      const value = info ? display(question.value, info, say.displayWords) : '';
      return { text: say.text('ask', info?.type === 'money' ? 'readBackMoney' : 'readBack', { label: info?.label ?? '', value }), asks: [question.path] };
    }
    case 'more-parties':
      return {
        text: say.text('ask', 'moreParties'),
        asks: [`${question.path}.firstName`, `${question.path}.lastName`],
      };
    case 'review': {
      const lacking = title ? missing(state, title) : [];
      if (title && lacking.length > 0) {
        const list = [...new Set(lacking.map((path) => fieldAt(title, path)?.label ?? ''))].join(say.displayWords.listJoin);
        return { text: say.text('review', 'incomplete', { list }), asks: lacking };
      }
      const errors = title ? check(state, title).some((each) => each.severity === 'error') : false;
      return { text: say.text('review', errors ? 'contradiction' : 'ready'), asks: [] };
    }
    case 'submitted':
      return {
        text: say.text('submitted', 'already', { code: state.submitted?.trackingCode ?? '' }),
        asks: [],
      };
  }
}

/**
 * Words one reply: notices first, then what was asked, then what was written down, then the one question. Pure; every
 * sentence comes from `prompts/replies` or from the words of a field. `state` is the state after the turn, `question`
 * the move decided for it.
 */
export function word(question: Question, state: State, lookup: TitleLookup, around: Surroundings, say: Sentences): Worded {
  const title = state.titleId ? lookup.title(state.titleId, state.titleVersion ?? undefined) : undefined;
  const lines: string[] = around.newTopics.map((topic) => say.text('safety', topic));
  if (around.newTopics.length > 0) lines.push(say.text('safety', 'goOn'));
  if (around.masked) lines.push(say.text('talk', 'masked'));
  lines.push(...answers(state, title, around, say));
  if (around.elsewhere && !title) lines.push(say.text('talk', 'elsewhere', { title: around.elsewhere }));
  if (title && state.last.changed.includes('titleId')) lines.push(say.text('talk', 'chosen', { title: title.title }));
  const back = title ? readBack(state, title, say) : null;
  if (back) lines.push(back);
  else if (title && state.last.changed.some((path) => state.fields.get(path)?.status === 'said') && lines.length === 0) lines.push(say.text('talk', 'noted'));
  lines.push(...refusals(state, title, question, say));
  const asked = ask(question, state, title, lookup, say);
  lines.push(asked.text);
  const options: Option[] = optionsOf(question, state, lookup, say);
  const urgent = around.newTopics.length > 0;
  const handedOver = state.last.commands.some((command) => command.do === 'human');
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    asks: asked.asks,
    options,
    citations: around.passage && state.last.commands.some((command) => command.do === 'ask-help') ? [around.passage.citation] : [],
    ...(urgent ? { notice: 'emergency' as const } : handedOver || (around.elsewhere && !title) ? { notice: 'handover' as const } : around.masked ? { notice: 'warning' as const } : {}),
  };
}
