import type { Command } from '../../schemas/command.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { SafetyTopic } from '../../schemas/safety-topic.ts';
import type { Title } from '../../schemas/title.ts';
import type { ActFrame, DraftFrame, DurableFrame, ReplyFrame, ReviewFrame } from '../../schemas/wire.ts';
import { decide } from '../dialogue/decide.ts';
import { fold } from '../dialogue/fold.ts';
import type { TitleLookup } from '../dialogue/library.ts';
import { optionsOf } from '../dialogue/options.ts';
import type { Sentences } from '../dialogue/sentences.ts';
import type { State } from '../dialogue/state.ts';
import { draftView, reviewView } from '../dialogue/view.ts';
import { word, type Passage } from '../dialogue/wording.ts';
import type { Gazetteer } from '../persian/places.ts';
import { maskCards } from '../persian/mask-card.ts';
import { maskSecrets } from '../persian/secrets.ts';
import { understandChoice } from '../understanding/choose.ts';
import { hear } from '../understanding/hearing.ts';
import { understandEdit } from '../understanding/edit.ts';
import { understandMessage } from '../understanding/rules.ts';
import { readStory } from '../understanding/story.ts';
import { digestOf } from './digest.ts';

export interface Found {
  candidates: readonly { titleId: string; score: number }[];
  confidence: number;
  elsewhere: { titleId: string; title: string } | null;
}

/** What a turn needs from outside the pure rooms. */
export interface TurnTools {
  lookup: TitleLookup & { version: string };
  gazetteer: Gazetteer;
  say: Sentences;
  findTitles: (story: string) => Promise<Found>;
  /** The published passage that answers a question, or null. */
  answer: (question: string) => Promise<Passage | null>;
}

/** An act that talks: what is answered by exactly one reply, or by the review. */
export type TalkFrame = Extract<ActFrame, { type: 'message' | 'choose' | 'edit' | 'undo' | 'review' }>;

export interface TakenTurn {
  events: Event[];
  frames: DurableFrame[];
  state: State;
}

const urgent: ReadonlySet<SafetyTopic> = new Set<SafetyTopic>(['danger-now', 'self-harm', 'money-leaving']);

export function titleOf(state: State, lookup: TitleLookup): Title | undefined {
  return state.titleId ? lookup.title(state.titleId, state.titleVersion ?? undefined) : undefined;
}

function askedPaths(state: State): readonly string[] {
  return state.question?.about === 'fields' ? state.question.paths : [];
}

/** A message with its secrets covered, before anything else sees it. Where one's own card is asked, any card is one. */
function covered(text: string, asked: readonly string[], title: Title | undefined): { text: string; masked: string[] } {
  const { text: safe, masked } = maskSecrets(text);
  const ownCard = title !== undefined && asked.some((path) => fieldAt(title, path)?.type === 'maskedCard');
  return { text: ownCard ? maskCards(safe) : safe, masked };
}

function understand(frame: TalkFrame, said: string, turn: Turn, before: State, tools: TurnTools): Command[] {
  const title = titleOf(before, tools.lookup);
  const options = before.question ? optionsOf(before.question, before, tools.lookup, tools.say) : [];
  switch (frame.type) {
    case 'message':
      return understandMessage(hear(said, turn.turn, turn.today, before, title, tools.gazetteer), options, (id) => tools.lookup.title(id)?.title ?? '');
    case 'edit':
      return understandEdit(hear(said, turn.turn, turn.today, before, title, tools.gazetteer), frame.path);
    case 'choose':
      return understandChoice(frame.optionId, options, before, title, turn.turn);
    case 'undo':
      return [{ do: 'undo' }];
    case 'review':
      return [{ do: 'show-review' }];
  }
}

function saidEvent(frame: TalkFrame, text: string, masked: readonly string[], before: State, tools: TurnTools): Event {
  const label = frame.type === 'choose' && before.question
    ? optionsOf(before.question, before, tools.lookup, tools.say).find((option) => option.id === frame.optionId)?.label
    : undefined;
  return {
    type: 'said',
    via: frame.type,
    text: label ?? text,
    ...(frame.type === 'choose' && { optionId: frame.optionId }),
    ...(frame.type === 'edit' && { path: frame.path }),
    ...(masked.length > 0 && { masked: [...masked] }),
  };
}

/** Dangers that an answer of this turn tells: a yes to «همین حالا در خطر هستید؟». */
function raised(state: State, title: Title | undefined): SafetyTopic[] {
  return state.last.changed.flatMap((path) => {
    const topic = title && state.fields.get(path)?.value === true ? fieldAt(title, path)?.raises : undefined;
    return topic ? [topic] : [];
  });
}

/** The story so far: what was told before a title was chosen. Answers to other questions are no part of it. */
function storyOf(state: State): string {
  return state.said
    .filter((said) => said.via === 'message' && (said.answered === null || said.answered === 'story' || said.answered === 'title' || said.answered === 'kind'))
    .map((said) => said.text)
    .join('\n');
}

function changedBetween(before: State, after: State): string[] {
  const paths = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const changed = [...paths].filter((path) => before.fields.get(path) !== after.fields.get(path) && JSON.stringify(before.fields.get(path)) !== JSON.stringify(after.fields.get(path)));
  return before.titleId === after.titleId ? changed : ['titleId', ...changed];
}

function emptyReview(say: Sentences): Omit<ReviewFrame, 'seq' | 'replyTo'> {
  return { type: 'review', sections: [], filing: {}, digest: digestOf({}), complete: false, missing: ['titleId'], warnings: [], declaration: say.text('review', 'declaration') };
}

/** The review of the state as it stands, also before there is a title. */
export function reviewOf(state: State, tools: Pick<TurnTools, 'lookup' | 'say'>): Omit<ReviewFrame, 'seq' | 'replyTo'> {
  const title = titleOf(state, tools.lookup);
  return title ? reviewView(state, title, tools.say, digestOf) : emptyReview(tools.say);
}

/**
 * One turn of the talk: understand, apply, look up what the turn asks for, decide, word. Nothing is stored here; the
 * events and frames it returns are written in one transaction. `turns` are all turns before.
 */
export async function takeTurn(frame: TalkFrame, turns: readonly Turn[], now: { turn: number; today: string }, firstSeq: number, tools: TurnTools): Promise<TakenTurn> {
  const { lookup, say } = tools;
  const before = fold(turns, lookup);
  const typed = 'text' in frame ? covered(frame.text, frame.type === 'edit' ? [frame.path] : askedPaths(before), titleOf(before, lookup)) : { text: '', masked: [] };
  const turn: Turn = { ...now, events: [] };
  const events: Event[] = [saidEvent(frame, typed.text, typed.masked, before, tools)];
  const commands = before.submitted ? [] : understand(frame, typed.text, turn, before, tools);
  const understood = (all: Command[]): Event => ({ type: 'understood', engine: 'rules', commands: all });
  const after = (): State => fold([...turns, { ...turn, events }], lookup);

  events.push(understood(commands));
  let state = after();
  const title = titleOf(state, lookup);
  if (title && before.titleId !== state.titleId && !state.last.undid) {
    events[1] = understood([...commands, ...readStory(state, title, tools.gazetteer)]);
    state = after();
  }
  let elsewhere: string | null = null;
  const told = frame.type === 'message' && !commands.some((command) => ['ask-help', 'ask-why', 'ask-advice', 'human', 'stop', 'undo', 'reject-titles', 'choose-kind', 'show-review', 'reopen-title'].includes(command.do));
  const onlyGreeting = commands.length > 0 && commands.every((command) => command.do === 'greet' || command.do === 'thanks') && typed.text.length < 25;
  if (!title && told && !onlyGreeting && !before.submitted) {
    const found = await tools.findTitles(storyOf(state));
    elsewhere = found.elsewhere?.title ?? null;
    events.push({ type: 'found', knowledgeVersion: lookup.version, candidates: [...found.candidates], confidence: found.confidence });
  }
  const dangers = [...commands.flatMap((command) => (command.do === 'safety' ? [command.topic] : [])), ...raised(state, title)];
  const topics = [...new Set(dangers)].filter((topic) => urgent.has(topic) || !before.noticed.includes(topic));
  if (topics.length > 0) events.push({ type: 'noticed', topics });
  const asked = commands.find((command) => command.do === 'ask-help');
  const passage = asked?.do === 'ask-help' ? await tools.answer(asked.question) : null;

  state = after();
  const question = decide(state, lookup);
  const worded = word(question, state, lookup, { newTopics: topics, masked: typed.masked.length > 0, passage, elsewhere }, say);
  events.push({ type: 'asked', question });

  const frames: DurableFrame[] = [];
  let seq = firstSeq;
  const changed = changedBetween(before, state);
  if (changed.length > 0) {
    const draft: DraftFrame = { ...draftView(state, lookup, say), changed, seq: seq++, replyTo: frame.id };
    frames.push(draft);
  }
  const review = reviewOf(state, tools);
  const reviewShown = frame.type === 'review' || commands.some((command) => command.do === 'show-review') || (question.about === 'review' && (changed.length > 0 || before.question?.about !== 'review'));
  if (frame.type !== 'review') {
    const reply: ReplyFrame = { type: 'reply', ...worded, seq: seq++, replyTo: frame.id };
    frames.push(reply);
  }
  if (reviewShown && (!before.submitted || frame.type === 'review')) {
    frames.push({ ...review, seq: seq++, replyTo: frame.id });
    events.push({ type: 'reviewed', digest: review.digest });
  }
  return { events, frames, state };
}

/** The first turn: the greeting, which asks for the story. */
export function openingTurn(channel: 'web' | 'kiosk', say: Sentences): { events: Event[]; frames: DurableFrame[] } {
  return {
    events: [{ type: 'opened', channel }, { type: 'asked', question: { about: 'story' } }],
    frames: [{ type: 'reply', seq: 1, replyTo: null, text: say.text('talk', 'greeting'), asks: ['titleId'], options: [], citations: [] }],
  };
}
