import type { SetField } from '../../schemas/command.ts';
import { atIndex, fieldsOf } from '../../schemas/filings/index.ts';
import { filed, key, rawSpan } from '../persian/fold.ts';
import { isTold } from '../dialogue/state.ts';
import { partOf, setField, type Hearing } from './hearing.ts';

const word = '[\\p{L}\\p{N}]+';
const few = `(${word}(?: ${word}){0,4}?)`;
/** «… هشتاد متر بود نه صد متر»: what is so, and what is not. */
const ratherThan = new RegExp(
  `(?<!\\p{L})${few} (?:بود|بوده|است|هست|هستش)[ ,]{1,2}نه (${word}(?: ${word}){0,3})`,
  'u',
);
/** «صد متر نبود هشتاد متر بود»: what is not so, and what is. */
const insteadOf = new RegExp(
  `(?<!\\p{L})${few} (?:نبود|نبوده|نیست)[ ,]{1,2}(${word}(?: ${word}){0,3}?) (?:بود|بوده|است|هست|هستش)`,
  'u',
);
/** «ببخشید …», «راستی …»: it is about something said before. */
const takesBack =
  /^[\s\p{P}]*(?:نه[\s,]+)?(?:ببخشید|ببخشین|معذرت|شرمنده|راستی|یادم رفت|عذر میخوام)(?!\p{L})/u;

interface Contrast {
  old: string;
  next: string;
  /** Where the new words stand in the folded text. */
  start: number;
  end: number;
}

/** «هشتاد متر» for «صد متر»: of the words before the verb as many as are put right. */
function contrastIn(text: string): Contrast | null {
  const so = ratherThan.exec(text);
  if (so?.[1] && so[2]) {
    const count = so[2].split(' ').length;
    const next = so[1].split(' ').slice(-count).join(' ');
    const end = so.index + so[1].length;
    return { old: so[2], next, start: end - next.length, end };
  }
  const not = insteadOf.exec(text);
  if (!not?.[1] || !not[2]) return null;
  const old = not[1].split(' ').slice(-not[2].split(' ').length).join(' ');
  const start = not.index + not[0].lastIndexOf(not[2]);
  return { old, next: not[2], start, end: start + not[2].length };
}

/** The value with its old words put right; undefined when it does not hold them. */
function mended(value: unknown, old: string, next: string): unknown {
  if (typeof value === 'string') {
    const at = key(value).indexOf(old);
    // The words are found folded: only where nothing was folded away do places agree.
    return at >= 0 && key(value).length === value.length
      ? value.slice(0, at) + next + value.slice(at + old.length)
      : undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const items = value.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'text' in each
      ? ((text) => (text === undefined ? undefined : { ...each, text }))(mended(each.text, old, next))
      : mended(each, old, next),
  );
  if (items.every((each) => each === undefined)) return undefined;
  return items.map((each, at) => each ?? value[at]);
}

/** Whether a message takes something back with both values, whatever it is about. */
export function takesBackWords({ folded }: Hearing): boolean {
  return takesBack.test(folded.text) && contrastIn(folded.text) !== null;
}

const wordTypes = new Set(['text', 'list', 'evidenceList', 'longText']);

/** «ببخشید کابل هشتاد متر بود نه صد متر»: the one text or list that holds the old words, with the new ones in it. */
export function readContrast(hearing: Hearing): SetField[] {
  const { title, state, folded } = hearing;
  const contrast = takesBack.test(folded.text) ? contrastIn(folded.text) : null;
  if (!title || !contrast) return [];
  const span = rawSpan(folded, contrast.start, contrast.end);
  const next = filed(folded.raw.slice(span.start, span.end));
  const found = [...fieldsOf(title)].flatMap(([template, info]) => {
    const path = atIndex(template, 0);
    const field = state.fields.get(path);
    if (!wordTypes.has(info.type) || !isTold(field)) return [];
    const value = mended(field.value, contrast.old, next);
    return value === undefined ? [] : [{ path, value, long: info.type === 'longText' }];
  });
  // The account of what happened stays as it was told, where a field of its own holds the words.
  const fields = found.some(({ long }) => !long) ? found.filter(({ long }) => !long) : [];
  const [only, ...others] = fields;
  if (!only || others.length > 0) return [];
  return [
    setField(
      hearing,
      partOf(hearing),
      only.path,
      { value: only.value, span, confidence: 0.95, alternatives: [] },
      { corrects: true },
    ),
  ];
}
