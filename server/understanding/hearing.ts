import type { Quote, SetField } from '../../schemas/command.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { askedPaths, invitesStory, type State } from '../dialogue/state.ts';
import { fold, type Folded } from '../persian/fold.ts';
import { lately } from '../persian/lately.ts';
import type { Gazetteer } from '../persian/places.ts';
import type { Span } from '../persian/reading.ts';

/** One message and all that helps to read it. `state` is the state before the message. */
export interface Hearing {
  turn: number;
  raw: string;
  folded: Folded;
  today: string;
  state: State;
  title: Title | undefined;
  gazetteer: Gazetteer;
  /** The person said that they meant their words as they typed them, Latin letters and all. */
  literal?: true;
}

const foldedLately = lately(fold);

export function hear(
  raw: string,
  turn: number,
  today: string,
  state: State,
  title: Title | undefined,
  gazetteer: Gazetteer,
): Hearing {
  return { turn, raw, folded: foldedLately(raw), today, state, title, gazetteer };
}

/**
 * Whether the message tells what happened, freely: only there do names bring new parties, and words in passing settle
 * choices. In the answer to a question for an address, «خیابان» is no place of the crime.
 */
export function narrates(hearing: Hearing): boolean {
  const { question } = hearing.state;
  if (invitesStory(question?.about)) return true;
  const [only, ...others] = askedPaths(question);
  return (
    only !== undefined &&
    others.length === 0 &&
    hearing.title !== undefined &&
    fieldAt(hearing.title, only)?.type === 'longText'
  );
}

/** Whether the open question is about nothing but this side. */
export function asksAbout(hearing: Hearing, side: string): boolean {
  const paths = askedPaths(hearing.state.question);
  return paths.length > 0 && paths.every((path) => path.startsWith(`${side}.`));
}

/** The same hearing of a part of the message; offsets of quotes are put right by `quoteOf`. */
export interface Part {
  folded: Folded;
  /** Where the part begins in the raw message. */
  offset: number;
}

export function partOf(
  hearing: Hearing,
  span: Span | undefined = { start: 0, end: hearing.raw.length },
): Part {
  const whole = span.start === 0 && span.end === hearing.raw.length;
  return {
    folded: whole ? hearing.folded : fold(hearing.raw.slice(span.start, span.end)),
    offset: span.start,
  };
}

/** The exact words at `span` of a part, with their place in the whole message. */
export function quoteOf(hearing: Hearing, part: Part, span: Span): Quote {
  const start = part.offset + span.start;
  const end = part.offset + span.end;
  return { turn: hearing.turn, start, end, text: hearing.raw.slice(start, end) };
}

/** A value read from words: what becomes a `set-field` once its path is known. */
export interface Heard {
  value: unknown;
  span: Span;
  confidence: number;
  alternatives: readonly unknown[];
}

export function setField(
  hearing: Hearing,
  part: Part,
  path: string,
  heard: Heard,
  more: Partial<Pick<SetField, 'aboutSpeaker' | 'adds' | 'corrects'>> = {},
): SetField {
  return {
    do: 'set-field',
    path,
    value: heard.value,
    quote: quoteOf(hearing, part, heard.span),
    confidence: heard.confidence,
    alternatives: [...heard.alternatives],
    ...more,
  };
}
