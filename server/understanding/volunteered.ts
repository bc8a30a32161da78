import { isTold, type FieldState } from '../dialogue/state.ts';
import { precisionOf } from '../../schemas/values/jalali-date.ts';
import type { Command, SetField } from '../../schemas/command.ts';
import { atIndex, fieldAt, fieldsOf } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import type { Span } from '../persian/reading.ts';
import type { Hearing, Part } from './hearing.ts';
import { volunteeredIdentifiers } from './volunteered-identifiers.ts';
import { castOf } from './cast.ts';
import { volunteeredPeople } from './volunteered-people.ts';
import { doubtful, hedged } from './hedges.ts';
import type { Openings } from './volunteered-values.ts';
import { volunteeredDates } from './volunteered-dates.ts';
import { volunteeredIntegers } from './volunteered-integers.ts';
import { volunteeredMoney } from './volunteered-money.ts';
import { volunteeredCapacity } from './volunteered-capacity.ts';
import { volunteeredPlaces } from './volunteered-places.ts';
import { volunteeredAge } from './volunteered-age.ts';
import { volunteeredPostDated } from './volunteered-post-dated.ts';
import { volunteeredRelation } from './volunteered-relation.ts';
import { volunteeredStatus } from './volunteered-status.ts';
import { volunteeredAddress } from './volunteered-address.ts';
import { volunteeredThings } from './volunteered-things.ts';
import { volunteeredChoices, volunteeredClauses, volunteeredCoins } from './volunteered-words.ts';

/** In a correction people call a field by its name: «تاریخ چک», «مبلغ ودیعه», «واحد قضایی». */
function named(label: string): string[] {
  return label
    .split(/[/()،؛]/u)
    .map((words) => words.trim().replace(/^(?:شهر|استان|نشانی) (?=\S+ \S)/u, ''))
    .filter((words) => words.length > 2);
}

const dateTypes = new Set(['date', 'datetime']);

/** «پارسال» told before: the month or the day may still be told. */
function isCoarse(field: FieldState | undefined): boolean {
  return isTold(field) && typeof field.value === 'string' && precisionOf(field.value) !== 'day';
}

/** A date that was told says more of it, or nothing new. */
function adds({ path, value }: SetField, { state }: Hearing): boolean {
  const before = state.fields.get(path);
  return !isTold(before) || (isCoarse(before) && String(value).startsWith(`${String(before.value)}-`));
}

function openingsOf(hearing: Hearing, title: Title, used: readonly Span[], corrects: boolean): Openings {
  const party = Math.max(0, hearing.state.parties - 1);
  const candidates = [...fieldsOf(title)].flatMap(([template, info]) => {
    const path = atIndex(template, party);
    const field = hearing.state.fields.get(path);
    if (isTold(field) !== corrects && !(info.type === 'date' && isCoarse(field))) return [];
    return [
      { path, info: corrects ? { ...info, cues: [...(info.cues ?? []), ...named(info.label)] } : info },
    ];
  });
  // In a correction the value that was told last is meant, unless the words say which.
  if (corrects) {
    const turnOf = (path: string): number => hearing.state.fields.get(path)?.turn ?? 0;
    candidates.sort((one, other) => turnOf(other.path) - turnOf(one.path));
  }
  return { candidates, used, corrects };
}

/**
 * Everything else a message tells: facts nobody asked for yet, each to its field by its words. With `corrects`, only
 * fields that are already known are looked at, and what is read replaces them.
 */
export function readVolunteered(
  hearing: Hearing,
  part: Part,
  used: readonly Span[],
  corrects = false,
): SetField[] {
  const { title } = hearing;
  if (!title) return [];
  const openings = openingsOf(hearing, title, used, corrects);
  const cast = castOf(hearing, part, title, openings);
  const dates = volunteeredDates(hearing, part, title, openings, cast);
  const commands = [
    ...(corrects ? [] : volunteeredCapacity(hearing, part, title)),
    ...volunteeredPeople(hearing, part, cast, openings),
    ...volunteeredStatus(hearing, part, title, cast, openings),
    ...volunteeredRelation(hearing, part, title, cast, openings),
    ...volunteeredIdentifiers(hearing, part, title, cast, openings),
    ...volunteeredMoney(hearing, part, title, openings),
    ...dates,
    ...volunteeredPostDated(hearing, part, dates, openings),
    ...volunteeredAge(hearing, part, cast, openings),
    ...volunteeredIntegers(hearing, part, openings),
    ...volunteeredPlaces(hearing, part, title, cast, openings),
    ...volunteeredThings(hearing, part, openings),
    ...volunteeredAddress(hearing, part, openings),
    ...volunteeredChoices(hearing, part, openings),
    ...volunteeredClauses(hearing, part, openings),
    ...volunteeredCoins(hearing, part, openings),
  ];
  const seen = new Set<string>();
  return commands.flatMap((command) => {
    if (seen.has(command.path) || !fieldAt(title, command.path)) return [];
    if (!corrects && dateTypes.has(fieldAt(title, command.path)?.type ?? '') && !adds(command, hearing))
      return [];
    seen.add(command.path);
    return [doubted(command, part)];
  });
}

/** «فکر کنم ۵ مهر بود», «میگن …»: what was told with doubt is asked back, whatever field it is for. */
function doubted(command: SetField, part: Part): SetField {
  const span = { start: command.quote.start - part.offset, end: command.quote.end - part.offset };
  return command.confidence > doubtful && hedged(part.folded, span)
    ? { ...command, confidence: doubtful }
    : command;
}

/** The places in a part that commands already took their words from. */
export function usedSpans(commands: readonly Command[], part: Part): Span[] {
  return commands.flatMap((command) =>
    command.do === 'set-field'
      ? [{ start: command.quote.start - part.offset, end: command.quote.end - part.offset }]
      : [],
  );
}
