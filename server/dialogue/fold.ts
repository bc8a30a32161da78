import type { Command, Quote } from '../../schemas/command.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { apply } from './apply.ts';
import type { TitleLookup } from './library.ts';
import { emptyState, type State } from './state.ts';

const effective = new Set<Command['do']>([
  'set-field',
  'choose-title',
  'reject-titles',
  'choose-kind',
  'reopen-title',
  'affirm',
  'deny',
  'unknown',
  'decline',
  'skip',
  'nothing-more',
  'clear-field',
  'add-party',
  'remove-party',
]);

function commandsOf(turn: Turn): readonly Command[] {
  return turn.events.flatMap((event) => (event.type === 'understood' ? event.commands : []));
}

/** A message that was searched for its title: it tells something, though no field is filled yet. */
function tellsStory(turn: Turn): boolean {
  return turn.events.some((event) => event.type === 'found');
}

/** The turns that a later «undo» took back. An undo takes the last act that changed something and still stands. */
export function undoneTurns(turns: readonly Turn[]): ReadonlySet<number> {
  const undone = new Set<number>();
  const standing: number[] = [];
  for (const turn of turns) {
    const commands = commandsOf(turn);
    if (commands.some((command) => command.do === 'undo')) {
      const taken = standing.pop();
      if (taken !== undefined) undone.add(taken);
    } else if (commands.some((command) => effective.has(command.do)) || tellsStory(turn))
      standing.push(turn.turn);
  }
  return undone;
}

/** Fields the open question asked for and the turn brought no nearer are counted, so that nobody is asked forever. */
function countFruitless(state: State, commands: readonly Command[]): State {
  if (state.question?.about !== 'fields' || state.said.at(-1)?.via === 'edit') return state;
  const open = state.question.paths;
  const digressed = commands.some((command) =>
    [
      'ask-why',
      'ask-help',
      'ask-advice',
      'show-review',
      'greet',
      'thanks',
      'feeling',
      'abuse',
      'human',
      'undo',
      'stop',
      'offer-meant',
    ].includes(command.do),
  );
  const helped = state.last.changed.some((path) => open.includes(path));
  if (digressed && !helped) return state;
  const fruitless = new Map(state.fruitless);
  for (const path of open) {
    if (helped) fruitless.delete(path);
    else fruitless.set(path, (fruitless.get(path) ?? 0) + 1);
  }
  return { ...state, fruitless };
}

function offersMeant(commands: readonly Command[]): boolean {
  return commands.some((command) => command.do === 'offer-meant');
}

/** What was typed in Latin letters stays said, and counts for nothing until it is known what was meant. */
function setAside(state: State): State {
  return {
    ...state,
    said: state.said.map((said, at) => (at === state.said.length - 1 ? { ...said, undone: true } : said)),
  };
}

function step(state: State, event: Event, undone: boolean, lookup: TitleLookup): State {
  switch (event.type) {
    case 'opened':
    case 'reviewed':
      return event.type === 'reviewed' ? { ...state, reviewedDigest: event.digest } : state;
    case 'said': {
      if (state.question?.about === 'slip')
        return step({ ...state, question: state.beforeSlip, beforeSlip: null }, event, undone, lookup);
      const said = {
        turn: state.turn,
        via: event.via,
        text: event.text,
        answered: state.question?.about ?? null,
        undone,
      };
      return { ...state, said: [...state.said, said] };
    }
    case 'understood': {
      if (undone) return state;
      const words = state.said.at(-1)?.text ?? '';
      const quote: Quote = { turn: state.turn, start: 0, end: words.length, text: words };
      let next: State = {
        ...(offersMeant(event.commands) ? setAside(state) : state),
        last: { ...state.last, commands: [...state.last.commands, ...event.commands] },
      };
      for (const command of event.commands) next = apply(next, command, lookup, quote);
      return countFruitless(next, event.commands);
    }
    case 'found':
      return undone ? state : { ...state, candidates: event.candidates, confidence: event.confidence };
    case 'noticed':
      return { ...state, noticed: [...new Set([...state.noticed, ...event.topics])] };
    case 'asked': {
      const beforeSlip = event.question.about === 'slip' ? state.question : null;
      return { ...state, question: event.question, beforeSlip };
    }
    case 'submitted':
      return {
        ...state,
        submitted: { trackingCode: event.trackingCode, submittedAt: event.submittedAt, digest: event.digest },
      };
  }
}

/** Adds the events of one turn to a state; also used for the turn that is being taken, before it is stored. */
export function advance(state: State, turn: Turn, undone: boolean, lookup: TitleLookup): State {
  let next: State = {
    ...state,
    turn: turn.turn,
    today: turn.today,
    last: {
      commands: [],
      changed: [],
      refusals: [],
      undid: commandsOf(turn).some((command) => command.do === 'undo'),
    },
  };
  for (const event of turn.events) next = step(next, event, undone, lookup);
  return next;
}

/** The conversation as a fold over its events: resume, undo and replay come from this one function. Pure. */
export function fold(turns: readonly Turn[], lookup: TitleLookup): State {
  const undone = undoneTurns(turns);
  return turns.reduce<State>(
    (state, turn) => advance(state, turn, undone.has(turn.turn), lookup),
    emptyState(turns[0]?.today ?? '1400-01-01'),
  );
}
