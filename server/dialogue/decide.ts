import type { Question } from '../../schemas/event.ts';
import { fieldAt, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { check } from './check.ts';
import { isOpen, missing, questionsOf } from './interview.ts';
import type { TitleLookup } from './library.ts';
import { askedPaths, type State, titleOf } from './state.ts';

/** From this confidence on one title is offered alone, as a yes/no question; a title is never chosen silently. */
const sure = 0.8;
/** Below this nothing fits well enough to show. */
const plausible = 0.12;
/** From this confidence on a title is worth a yes/no question of its own. */
const worthAsking = 0.3;
/** How many stories are heard before the person is asked for the kind of filing instead. */
const stories = 2;

function discriminated(near: readonly string[], state: State, lookup: TitleLookup): Question | null {
  const [first = '', second = ''] = near;
  const between = lookup.discriminators.find(
    (each) => each.between.includes(first) && each.between.includes(second),
  );
  const decided = [...new Set(between?.options.map((option) => option.titleId))].filter(
    (id) => !state.rejectedTitles.includes(id) && lookup.title(id),
  );
  if (!between || decided.length < 2) return null;
  const offered = [
    ...near.filter((id) => decided.includes(id)),
    ...decided.filter((id) => !near.includes(id)),
  ];
  return { about: 'title', offered: offered.slice(0, 3), discriminator: between.id };
}

/** Whether the person answered in this turn, rather than asking something. */
function told(state: State): boolean {
  return !state.last.commands.some((command) =>
    ['ask-why', 'ask-help', 'ask-advice', 'human', 'stop', 'greet', 'thanks', 'feeling', 'abuse'].includes(
      command.do,
    ),
  );
}

/**
 * Which title fits: the sure one alone, the question that tells the near ones apart, up to three side by side; when
 * they are all refused, or nothing was found twice, the kind of filing and then its titles. Source: `law.md` 2.4.
 */
export function askForTitle(state: State, lookup: TitleLookup): Question {
  const refused = (id: string): boolean => state.rejectedTitles.includes(id);
  if (state.kind) {
    const ofKind = lookup.titles
      .filter((title) => title.kind === state.kind && !refused(title.id))
      .map((title) => title.id);
    const found = state.candidates.map((candidate) => candidate.titleId).filter((id) => ofKind.includes(id));
    const offered = [...new Set([...found, ...ofKind])].slice(0, 3);
    return offered.length > 0 ? { about: 'title', offered } : { about: 'story' };
  }
  const near = state.candidates
    .map((candidate) => candidate.titleId)
    .filter((id) => !refused(id) && lookup.title(id));
  const [best] = near;
  // A story told after the titles were refused may fit another one, which is then worth a question.
  const fresh =
    best !== undefined &&
    state.confidence >= worthAsking &&
    state.last.commands.every((command) => command.do !== 'reject-titles');
  const heard = state.said.filter((said) => said.via === 'message' && !said.undone).length;
  const reopened = state.last.commands.some((command) => command.do === 'reopen-title');
  if (state.rejectedTitles.length > 0)
    return fresh && (reopened || state.question?.about === 'kind')
      ? { about: 'title', offered: [best] }
      : { about: 'kind' };
  if (!best || state.confidence < plausible)
    return heard >= stories && state.candidates.length > 0 ? { about: 'kind' } : { about: 'story' };
  if (state.confidence >= sure) return { about: 'title', offered: [best] };
  const three = near.slice(0, 3);
  const next: Question = discriminated(three, state, lookup) ?? { about: 'title', offered: three };
  // The same choice shown twice helps nobody: the likeliest is put as a yes/no question.
  const again =
    state.question?.about === 'title' &&
    state.question.offered.join() === (next.about === 'title' ? next.offered.join() : '');
  return again && told(state) ? { about: 'title', offered: [best] } : next;
}

function nextFields(state: State, title: Title): Question | null {
  const { asks, afterParties } = questionsOf(title, state.parties);
  for (const [at, ask] of asks.entries()) {
    if (at === afterParties && partiesOpen(state, title))
      return { about: 'more-parties', path: nextParty(state, title) };
    const open = ask.paths.filter((path) => isOpen(state, title, path));
    if (open.length > 0) return { about: 'fields', paths: open };
  }
  return afterParties === asks.length && partiesOpen(state, title)
    ? { about: 'more-parties', path: nextParty(state, title) }
    : null;
}

function partiesOpen(state: State, title: Title): boolean {
  const other = kinds[title.kind].otherSide;
  if (!other || state.partiesClosed) return false;
  const known = (index: number): boolean =>
    ['firstName', 'lastName', 'legalName'].some(
      (leaf) => state.fields.get(`${other}.${index}.${leaf}`)?.value !== undefined,
    );
  // Somebody whose first party is unknown is not asked for a second one.
  return known(state.parties - 1);
}

function nextParty(state: State, title: Title): string {
  return `${kinds[title.kind].otherSide}.${state.parties}`;
}

/**
 * The assistant's next question, from the state alone. Order: which title; a reading that has to be affirmed; a value
 * that contradicts another; what is missing, in the order of the interview; what was passed over; the review. Pure.
 */
export function decide(state: State, lookup: TitleLookup): Question {
  if (state.submitted) return { about: 'submitted' };
  for (const command of state.last.commands)
    if (command.do === 'offer-meant')
      return {
        about: 'slip',
        kind: command.kind,
        meant: command.meant,
        asks: [...askedPaths(state.question)],
      };
  const title = titleOf(state, lookup);
  if (!title) return askForTitle(state, lookup);

  for (const [path, field] of state.fields) {
    if (field.toReadBack && field.status === 'said') return { about: 'read-back', path, value: field.value };
  }
  const contradiction = check(state, title).find(
    (problem) => problem.severity === 'error' && state.last.changed.includes(problem.path),
  );
  if (contradiction) return { about: 'fields', paths: [contradiction.path] };

  const next = nextFields(state, title);
  if (next) return next;
  const passedOver = missing(state, title).find(
    (path) =>
      state.fields.get(path)?.status === 'skipped' &&
      (state.fruitless.get(path) ?? 0) < 1 &&
      fieldAt(title, path),
  );
  if (passedOver) return { about: 'fields', paths: [passedOver] };
  return { about: 'review' };
}
