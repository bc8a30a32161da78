import { meantAfterSlip } from '../understanding/slip-answer.ts';
import { readStory } from '../understanding/story.ts';
import type { Command } from '../../schemas/command.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { SafetyTopic } from '../../schemas/safety-topic.ts';
import type { Title } from '../../schemas/title.ts';
import type { DraftFrame, DurableFrame, ReplyFrame, ReviewFrame } from '../../schemas/wire.ts';
import { decide } from '../dialogue/decide.ts';
import { advance, fold } from '../dialogue/fold.ts';
import type { Sentences } from '../dialogue/sentences.ts';
import { askedPaths, isStory, type State, titleOf } from '../dialogue/state.ts';
import { draftView, reviewView } from '../dialogue/view.ts';
import { word } from '../dialogue/wording.ts';
import { digestOf } from './digest.ts';
import { covered, saidEvent, understand } from './hear-frame.ts';
import type { TalkFrame, TurnTools } from './turn-tools.ts';

export interface TakenTurn {
  events: Event[];
  frames: DurableFrame[];
}

const urgent: ReadonlySet<SafetyTopic> = new Set<SafetyTopic>(['danger-now', 'self-harm', 'money-leaving']);

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
    .filter(isStory)
    .map((said) => said.text)
    .join('\n');
}

function changedBetween(before: State, after: State): string[] {
  const paths = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const changed = [...paths].filter(
    (path) =>
      before.fields.get(path) !== after.fields.get(path) &&
      JSON.stringify(before.fields.get(path)) !== JSON.stringify(after.fields.get(path)),
  );
  return before.titleId === after.titleId ? changed : ['titleId', ...changed];
}

function emptyReview(say: Sentences): Omit<ReviewFrame, 'seq' | 'replyTo'> {
  return {
    type: 'review',
    sections: [],
    filing: {},
    digest: digestOf({}),
    complete: false,
    missing: ['titleId'],
    warnings: [],
    declaration: say.text('review', 'declaration'),
  };
}

/** The review of the state as it stands, also before there is a title. */
export function reviewOf(
  state: State,
  tools: Pick<TurnTools, 'lookup' | 'say'>,
): Omit<ReviewFrame, 'seq' | 'replyTo'> {
  const title = titleOf(state, tools.lookup);
  return title ? reviewView(state, title, tools.say, digestOf) : emptyReview(tools.say);
}

/** What a frame says once it is known what the Latin letters before it stood for; other frames let that question go. */
function afterSlip(given: TalkFrame, standing: State): { frame: TalkFrame; before: State; literal: boolean } {
  if (standing.question?.about !== 'slip') return { frame: given, before: standing, literal: false };
  const before: State = { ...standing, question: standing.beforeSlip, beforeSlip: null };
  const meant = given.type === 'message' || given.type === 'choose' ? meantAfterSlip(standing, given) : null;
  return meant
    ? { frame: { type: 'message', id: given.id, text: meant.text }, before, literal: meant.literal }
    : { frame: given, before, literal: false };
}

/**
 * One turn of the talk: understand, apply, look up what the turn asks for, decide, word. Nothing is stored here; the
 * events and frames it returns are written in one transaction. `turns` are all turns before.
 */
export async function takeTurn(
  given: TalkFrame,
  turns: readonly Turn[],
  now: { turn: number; today: string },
  firstSeq: number,
  tools: TurnTools,
): Promise<TakenTurn> {
  const { lookup, say } = tools;
  const { frame, before, literal } = afterSlip(given, fold(turns, lookup));
  const typed =
    'text' in frame
      ? covered(
          frame.text,
          frame.type === 'edit' ? [frame.path] : askedPaths(before.question),
          titleOf(before, lookup),
        )
      : { text: '', masked: [] };
  const turn: Turn = { ...now, events: [] };
  const events: Event[] = [saidEvent(frame, typed.text, typed.masked, before, tools)];
  const commands = before.submitted ? [] : understand(frame, typed.text, turn, before, tools, literal);
  const understood = (all: Command[]): Event => ({ type: 'understood', engine: 'rules', commands: all });
  // Only an undo changes what stands of the turns before: everything else goes on from the state they left.
  const undoes = commands.some((command) => command.do === 'undo');
  const after = (): State =>
    undoes
      ? fold([...turns, { ...turn, events }], lookup)
      : advance(before, { ...turn, events }, false, lookup);

  events.push(understood(commands));
  let state = after();
  const title = titleOf(state, lookup);
  if (title && before.titleId !== state.titleId && !state.last.undid) {
    events[1] = understood([...commands, ...readStory(state, title, tools.gazetteer)]);
    state = after();
  }
  const heard = events.length;
  let elsewhere: string | null = null;
  // A title typed over the old one in the summary is looked up by itself.
  const renamed = frame.type === 'edit' && frame.path === 'titleId';
  const told =
    renamed ||
    (frame.type === 'message' &&
      !commands.some((command) =>
        [
          'ask-help',
          'ask-why',
          'ask-advice',
          'human',
          'stop',
          'undo',
          'reject-titles',
          'choose-kind',
          'show-review',
          'reopen-title',
          'offer-meant',
        ].includes(command.do),
      ));
  const onlyGreeting =
    commands.length > 0 &&
    commands.every((command) => ['greet', 'thanks', 'feeling', 'abuse'].includes(command.do)) &&
    typed.text.length < 25;
  if (!title && told && !onlyGreeting && !before.submitted) {
    const found = await tools.findTitles(renamed ? typed.text : storyOf(state));
    elsewhere = found.elsewhere?.title ?? null;
    events.push({
      type: 'found',
      knowledgeVersion: lookup.version,
      candidates: [...found.candidates],
      confidence: found.confidence,
    });
  }
  const dangers = [
    ...commands.flatMap((command) => (command.do === 'safety' ? [command.topic] : [])),
    ...raised(state, title),
  ];
  const topics = [...new Set(dangers)].filter(
    (topic) => urgent.has(topic) || !before.noticed.includes(topic),
  );
  if (topics.length > 0) events.push({ type: 'noticed', topics });
  const asked = commands.find((command) => command.do === 'ask-help');
  const passage = asked?.do === 'ask-help' ? await tools.answer(asked.question) : null;

  if (events.length > heard) state = after();
  const question = decide(state, lookup);
  const changed = changedBetween(before, state);
  const worded = word(
    question,
    state,
    lookup,
    {
      newTopics: topics,
      masked: typed.masked.length > 0,
      undidNothing: undoes && changed.length === 0,
      passage,
      elsewhere,
    },
    say,
  );
  events.push({ type: 'asked', question });

  const frames: DurableFrame[] = [];
  let seq = firstSeq;
  if (changed.length > 0) {
    const draft: DraftFrame = { ...draftView(state, lookup, say), changed, seq: seq++, replyTo: frame.id };
    frames.push(draft);
  }
  const reviewShown =
    frame.type === 'review' ||
    commands.some((command) => command.do === 'show-review') ||
    (question.about === 'review' && (changed.length > 0 || before.question?.about !== 'review'));
  if (frame.type !== 'review') {
    const reply: ReplyFrame = { type: 'reply', ...worded, seq: seq++, replyTo: frame.id };
    frames.push(reply);
  }
  if (reviewShown && (!before.submitted || frame.type === 'review')) {
    const review = reviewOf(state, tools);
    frames.push({ ...review, seq: seq++, replyTo: frame.id });
    events.push({ type: 'reviewed', digest: review.digest });
  }
  return { events, frames };
}

/** The first turn: the greeting, which asks for the story. */
export function openingTurn(
  channel: 'web' | 'kiosk',
  say: Sentences,
): { events: Event[]; frames: DurableFrame[] } {
  return {
    events: [
      { type: 'opened', channel },
      { type: 'asked', question: { about: 'story' } },
    ],
    frames: [
      {
        type: 'reply',
        seq: 1,
        replyTo: null,
        text: say.text('talk', 'greeting'),
        asks: ['titleId'],
        options: [],
        citations: [],
      },
    ],
  };
}
