import type { SetField } from '../../schemas/command.ts';
import type { Refusal } from '../../schemas/event.ts';
import {
  atIndex,
  fieldAt,
  fieldsOf,
  fieldsOfKind,
  indexOf,
  kinds,
  templateOf,
} from '../../schemas/filings/index.ts';
import { mostParties } from '../../schemas/filings/rules.ts';
import { key } from '../persian/fold.ts';
import { fitsSlot } from '../../schemas/slot-value.ts';
import type { Title } from '../../schemas/title.ts';
import { isTold, type FieldState } from './state.ts';

function fits(title: Title, path: string, value: unknown): boolean {
  const fixed = fieldsOfKind(title.kind).get(templateOf(path));
  if (fixed) return fixed.type.safeParse(value).success;
  const info = fieldAt(title, path);
  return info !== undefined && fitsSlot(info, value);
}

function joined(before: unknown, added: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(added)) {
    const known = new Set(before.map((each) => JSON.stringify(each)));
    return [...before, ...added.filter((each) => !known.has(JSON.stringify(each)))];
  }
  if (typeof before === 'string' && typeof added === 'string') {
    return before.includes(added) ? before : `${before}\n${added}`;
  }
  return added;
}

/**
 * Accepts one value or says why not. A value without the person's words, a path the filing does not have and a value
 * the schema refuses are refused here, whoever proposed them.
 */
export function setField(
  fields: ReadonlyMap<string, FieldState>,
  title: Title,
  command: SetField,
  turn: number,
  parties: number,
): { fields: Map<string, FieldState>; changed: string[] } | { refusal: Refusal } {
  const { path } = command;
  const info = fieldAt(title, path);
  const index = indexOf(path);
  // `accused.05` and somebody ten places behind the last one are no fields, though their template is.
  const written = index === undefined || atIndex(templateOf(path), index) === path;
  const inReach = index === undefined || index < Math.min(parties + 1, mostParties);
  if (!info || !written || !inReach) return { refusal: { path, code: 'no-such-field' } };
  if (command.quote.text.trim() === '') return { refusal: { path, code: 'no-quote' } };
  const before = fields.get(path);
  const known = isTold(before);
  // «۱۴۰۴» and then «اول مهر ۱۴۰۴»: the day says more of the same date.
  const refines =
    info.type === 'date' &&
    typeof before?.value === 'string' &&
    typeof command.value === 'string' &&
    command.value.startsWith(`${before.value}-`);
  if (known && !command.corrects && !command.adds && !refines) return { refusal: { path, code: 'already-known' } };
  const value =
    known && command.adds && !command.corrects ? joined(before.value, command.value) : command.value;
  if (!fits(title, path, value)) return { refusal: { path, code: 'bad-value' } };

  const next = new Map(fields);
  const state: FieldState = {
    status: command.quote.chosen ? 'confirmed' : 'said',
    value,
    quote: command.quote,
    confidence: command.confidence,
    alternatives: command.alternatives.filter((each) => fits(title, path, each)),
    toReadBack: !command.quote.chosen && command.confidence < 0.9,
    aboutSpeaker: command.aboutSpeaker ?? false,
    turn,
  };
  next.set(path, state);
  const changed = [path];
  for (const twin of twinsOf(title, path)) {
    const there = next.get(twin);
    if (accounts(title, path, twin)) {
      const told = accountFor(title, path, twin, value, there);
      if (told !== undefined) {
        next.set(twin, { ...(there ?? state), ...(there ? {} : { toReadBack: false }), value: told });
        changed.push(twin);
      }
      continue;
    }
    const follows =
      there === undefined ||
      there.status === 'skipped' ||
      (command.corrects && there.quote === before?.quote);
    if (follows && fits(title, twin, value)) {
      next.set(twin, { ...state, toReadBack: false });
      changed.push(twin);
    }
  }
  const implied = impliedPersonType(title, path, value);
  if (implied && !next.has(implied)) {
    next.set(implied, { ...state, value: 'natural', alternatives: [], toReadBack: false });
    changed.push(implied);
  }
  return { fields: next, changed };
}

function accounts(title: Title, path: string, twin: string): boolean {
  return fieldAt(title, path)?.type === 'longText' && fieldAt(title, twin)?.type === 'longText';
}

/** Two accounts that share their words: the title's own is added to the text of the filing; a long text serves both. */
function accountFor(
  title: Title,
  path: string,
  twin: string,
  value: unknown,
  there: FieldState | undefined,
): unknown {
  const text = String(value);
  const toFiling = fieldAt(title, path)?.mirrors === twin;
  if (toFiling) return there?.value === undefined ? text : joined(there.value, text);
  // «برام دادخواست اومده، می‌خوام جواب بدم» says what is wanted; only words of the title's own account tell it.
  const told = key(text);
  const telling = fieldAt(title, twin)?.cues?.some((cue) => told.includes(key(cue))) ?? false;
  return there === undefined && telling ? text : undefined;
}

/** Who has a first name, or files for themselves or for a child, is a person: the same words say it. */
function impliedPersonType(title: Title, path: string, value: unknown): string | undefined {
  const { ownSide, otherSide } = kinds[title.kind];
  if (path === `${ownSide}.capacity`)
    return value === 'self' || value === 'guardian' ? `${ownSide}.personType` : undefined;
  const onlyForSelf = fieldAt(title, `${ownSide}.capacity`)?.need === 'optional';
  if (onlyForSelf && (path === `${ownSide}.firstName` || path === `${ownSide}.lastName`))
    return `${ownSide}.personType`;
  const party = /^(\w+\.\d+)\.(?:firstName|lastName)$/.exec(path)?.[1];
  return party && otherSide && party.startsWith(`${otherSide}.`) ? `${party}.personType` : undefined;
}

/** Fields that take the same words: the ones this field mirrors, and those that mirror it. */
export function twinsOf(title: Title, path: string): string[] {
  const twins: string[] = [];
  const own = fieldAt(title, path)?.mirrors;
  if (own && fieldAt(title, own)) twins.push(own);
  for (const [other, info] of fieldsOf(title)) {
    if (info.mirrors === path && !other.includes('*')) twins.push(other);
  }
  return twins;
}

const movable = ['firstName', 'lastName', 'fatherName', 'nationalCode'] as const;

/**
 * Who speaks and whom the filing is for are two people when a guardian, a lawyer or a director acts: what was said in
 * the first person then belongs to the one who acts. Source: the contract, section 2, «where somebody acts for another».
 */
export function placeSpeaker(fields: ReadonlyMap<string, FieldState>, title: Title): Map<string, FieldState> {
  const own = kinds[title.kind].ownSide;
  const capacity = fields.get(`${own}.capacity`)?.value;
  const acts = capacity !== undefined && capacity !== 'self';
  const next = new Map(fields);
  for (const leaf of movable) {
    const [from, to] = acts
      ? [`${own}.${leaf}`, `${own}.representative.${leaf}`]
      : [`${own}.representative.${leaf}`, `${own}.${leaf}`];
    const field = next.get(from);
    if (field?.aboutSpeaker && !next.has(to)) {
      next.delete(from);
      next.set(to, field);
    }
  }
  return next;
}
