import type { Refusal } from '../../schemas/event.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { twinsOf } from './set-field.ts';
import { isTold, type FieldState, type State } from './state.ts';

export function withField(
  state: State,
  path: string,
  field: FieldState | null,
  changed: readonly string[] = [path],
): State {
  const fields = new Map(state.fields);
  if (field) fields.set(path, field);
  else fields.delete(path);
  return { ...state, fields, last: { ...state.last, changed: [...state.last.changed, ...changed] } };
}

export function refuse(state: State, refusal: Refusal): State {
  return { ...state, last: { ...state.last, refusals: [...state.last.refusals, refusal] } };
}

type Passed = 'unknown' | 'declined' | 'skipped' | 'none';

function allowedAs(status: Passed, info: FieldInfo): boolean {
  if (info.need !== 'required' || status === 'skipped') return true;
  if (status === 'none') return false;
  return info.mayBeUnknown === true || (status === 'declined' && info.mayDecline === true);
}

export function mark(state: State, title: Title, paths: readonly string[], status: Passed): State {
  let next = state;
  for (const path of paths) {
    const info = fieldAt(title, path);
    const there = next.fields.get(path);
    if (!info) continue;
    if (isTold(there) && allowedAs(status, info)) continue;
    if (!allowedAs(status, info)) {
      next = refuse(next, { path, code: status === 'declined' ? 'must-say' : 'must-know' });
      continue;
    }
    const field: FieldState = {
      status,
      confidence: 1,
      alternatives: [],
      toReadBack: false,
      aboutSpeaker: false,
      turn: state.turn,
    };
    next = withField(next, path, field);
    for (const twin of twinsOf(title, path)) if (!next.fields.has(twin)) next = withField(next, twin, field);
  }
  return next;
}

/** Takes a value out, and what the same words had filled beside it. */
export function clear(state: State, title: Title, path: string): State {
  const field = state.fields.get(path);
  const twins = twinsOf(title, path).filter(
    (twin) => field !== undefined && state.fields.get(twin)?.quote === field.quote,
  );
  return [path, ...twins].reduce((next, each) => withField(next, each, null), state);
}

export function removeParty(state: State, title: Title, index: number): State {
  const other = kinds[title.kind].otherSide;
  if (!other || index >= state.parties) return state;
  const fields = new Map<string, FieldState>();
  const changed: string[] = [];
  for (const [path, field] of state.fields) {
    const at = path.startsWith(`${other}.`) ? Number(path.split('.')[1]) : -1;
    if (at < index) fields.set(path, field);
    else {
      changed.push(path);
      if (at > index) fields.set(path.replace(`${other}.${at}.`, `${other}.${at - 1}.`), field);
    }
  }
  return {
    ...state,
    fields,
    parties: Math.max(1, state.parties - 1),
    last: { ...state.last, changed: [...state.last.changed, ...changed] },
  };
}
