import type { Command, Quote } from '../../schemas/command.ts';
import { fieldAt, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import type { TitleLookup } from './library.ts';
import { mostParties } from '../../schemas/filings/rules.ts';
import { placeSpeaker, setField, twinsOf } from './set-field.ts';
import { type FieldState, type State, titleOf } from './state.ts';
import { clear, mark, refuse, removeParty, withField } from './changes.ts';

function chooseTitle(state: State, title: Title, quote: Quote): State {
  const kind = kinds[title.kind];
  let next: State = {
    ...state,
    titleId: title.id,
    titleVersion: title.version,
    titleQuote: quote,
    kind: title.kind,
    last: { ...state.last, changed: [...state.last.changed, 'titleId'] },
  };
  if (state.titleId !== null) next = { ...next, fields: kept(state.fields, title) };
  // Choosing the title is choosing the words the court form has for it; they stay editable.
  const words =
    kind.titleWords === 'relief' ? title.relief : kind.titleWords === 'subject' ? title.subject : undefined;
  if (kind.titleWords && words) {
    next = withField(next, kind.titleWords, {
      status: 'confirmed',
      value: words,
      quote: { ...quote, chosen: true },
      confidence: 1,
      alternatives: [],
      toReadBack: false,
      aboutSpeaker: false,
      turn: state.turn,
    });
  }
  return next;
}

/** After a change of title, what still has a place stays; own and other side move with the kind. */
function kept(fields: ReadonlyMap<string, FieldState>, title: Title): Map<string, FieldState> {
  const to = kinds[title.kind];
  const next = new Map<string, FieldState>();
  for (const [path, field] of fields) {
    const from = Object.values(kinds).find(
      (kind) =>
        path.startsWith(`${kind.ownSide}.`) || (kind.otherSide && path.startsWith(`${kind.otherSide}.`)),
    );
    let moved = path;
    if (from && path.startsWith(`${from.ownSide}.`)) moved = to.ownSide + path.slice(from.ownSide.length);
    else if (from?.otherSide && to.otherSide) moved = to.otherSide + path.slice(from.otherSide.length);
    else if (to.story && Object.values(kinds).some((kind) => kind.story === path)) moved = to.story;
    if (fieldAt(title, moved)) next.set(moved, field);
  }
  return next;
}

/** «نه» to a read-back: the next meaning of the same words is offered; when there is none, the question is open again. */
function denyReadBack(state: State, path: string, title: Title): State {
  const field = state.fields.get(path);
  if (!field) return state;
  const [next, ...rest] = field.alternatives;
  const twins = twinsOf(title, path).filter((twin) => state.fields.get(twin)?.quote === field.quote);
  let result = withField(
    state,
    path,
    next === undefined ? null : { ...field, value: next, alternatives: rest, toReadBack: true },
  );
  for (const twin of twins)
    result = withField(
      result,
      twin,
      next === undefined ? null : { ...field, value: next, alternatives: rest, toReadBack: false },
    );
  return result;
}

function affirm(state: State, title: Title | undefined, lookup: TitleLookup, quote: Quote): State {
  const open = state.question;
  if (open?.about === 'title' && open.offered.length === 1) {
    const only = lookup.title(open.offered[0] ?? '');
    return only ? chooseTitle(state, only, quote) : state;
  }
  if (open?.about === 'read-back') {
    const field = state.fields.get(open.path);
    if (!field || !title) return state;
    let next = withField(state, open.path, {
      ...field,
      status: 'confirmed',
      toReadBack: false,
      confidence: 1,
      alternatives: [],
    });
    for (const twin of twinsOf(title, open.path)) {
      const there = next.fields.get(twin);
      if (there && there.quote === field.quote)
        next = withField(next, twin, { ...there, status: 'confirmed' });
    }
    return next;
  }
  return state;
}

function rejectOffered(state: State): State {
  const offered = state.question?.about === 'title' ? state.question.offered : [];
  return { ...state, rejectedTitles: [...new Set([...state.rejectedTitles, ...offered])] };
}

/**
 * Applies one command to the state: the only place where a draft changes. What cannot be done is refused with a
 * reason the reply can name. Pure.
 */
export function apply(state: State, command: Command, lookup: TitleLookup, lastWords: Quote): State {
  const title = titleOf(state, lookup);
  switch (command.do) {
    case 'set-field': {
      if (!title) return state;
      const outcome = setField(state.fields, title, command, state.turn, state.parties);
      if ('refusal' in outcome) return refuse(state, outcome.refusal);
      const own = kinds[title.kind].ownSide;
      const moved =
        command.path === `${own}.capacity` || command.aboutSpeaker
          ? placeSpeaker(outcome.fields, title)
          : outcome.fields;
      const index = /^\w+\.(\d+)\./.exec(command.path)?.[1];
      return {
        ...state,
        fields: moved,
        parties: Math.max(state.parties, index === undefined ? 1 : Number(index) + 1),
        last: { ...state.last, changed: [...state.last.changed, ...outcome.changed] },
      };
    }
    case 'choose-title': {
      const chosen = lookup.title(command.titleId);
      return chosen
        ? chooseTitle(state, chosen, command.quote)
        : refuse(state, { path: 'titleId', code: 'no-such-title' });
    }
    case 'reject-titles':
      return rejectOffered(state);
    case 'choose-kind':
      return { ...state, kind: command.kind };
    case 'reopen-title':
      return {
        ...state,
        titleId: null,
        titleVersion: null,
        titleQuote: null,
        rejectedTitles: state.titleId ? [state.titleId] : [],
        candidates: [],
        kind: null,
      };
    case 'affirm':
      return affirm(state, title, lookup, lastWords);
    case 'deny':
      if (state.question?.about === 'read-back' && title)
        return denyReadBack(state, state.question.path, title);
      if (state.question?.about === 'title') return rejectOffered(state);
      return state.question?.about === 'more-parties' ? { ...state, partiesClosed: true } : state;
    case 'unknown':
      return title ? mark(state, title, command.paths, 'unknown') : state;
    case 'decline':
      return title ? mark(state, title, command.paths, 'declined') : state;
    case 'skip':
      return title ? mark(state, title, command.paths, 'skipped') : state;
    case 'nothing-more':
      if (state.question?.about === 'more-parties') return { ...state, partiesClosed: true };
      return title ? mark(state, title, command.paths, 'none') : state;
    case 'clear-field':
      return title && fieldAt(title, command.path)
        ? clear(state, title, command.path)
        : refuse(state, { path: command.path, code: 'no-such-field' });
    case 'add-party':
      return state.parties < mostParties
        ? { ...state, parties: state.parties + 1, partiesClosed: false }
        : state;
    case 'remove-party':
      return title ? removeParty(state, title, command.index) : state;
    case 'bad-value':
      return refuse(state, {
        path: command.path,
        code: command.code,
        ...(command.facts && { facts: command.facts }),
      });
    default:
      return state;
  }
}
