import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** How many letters of a match's beginning are known at most. */
export const depth = 3;
/** Stands for a letter of which too many are possible. */
export const anything = '\uffff';
const mostLetters = 12;
const mostStarts = 900;

/**
 * What a piece of a pattern begins with: `whole` are all its letters where they are fewer than `depth`, `cut` the first
 * ones of what goes on.
 */
interface Starts {
  whole: ReadonlySet<string>;
  cut: ReadonlySet<string>;
}

const nothing: Starts = { whole: new Set(['']), cut: new Set() };
const parser = new RegExpParser();

/** Digits are told apart by no plan, nor are blanks. */
export function alike(char: string): string {
  if (char >= '0' && char <= '9') return '0';
  return char === '\n' || char === '\t' ? ' ' : char;
}

function joined(one: Starts, other: Starts): Starts {
  const whole = new Set<string>();
  const cut = new Set(one.cut);
  for (const start of one.whole) {
    for (const end of other.cut) cut.add((start + end).slice(0, depth));
    for (const end of other.whole) {
      const both = start + end;
      if (both.length >= depth) cut.add(both.slice(0, depth));
      else whole.add(both);
    }
  }
  return { whole, cut };
}

function either(all: readonly Starts[]): Starts {
  return {
    whole: new Set(all.flatMap(({ whole }) => [...whole])),
    cut: new Set(all.flatMap(({ cut }) => [...cut])),
  };
}

function lettersOf(node: AST.CharacterClassElement | AST.CharacterSet): readonly string[] | null {
  if (node.type === 'Character') return [alike(String.fromCodePoint(node.value))];
  if (node.type === 'CharacterClassRange') {
    const length = node.max.value - node.min.value + 1;
    if (node.min.value >= 48 && node.max.value <= 57) return ['0'];
    return length > mostLetters
      ? null
      : Array.from({ length }, (_, at) => alike(String.fromCodePoint(node.min.value + at)));
  }
  if (node.type !== 'CharacterSet') return null;
  if (node.kind === 'digit' && !node.negate) return ['0'];
  // A folded text has no other blanks.
  return node.kind === 'space' && !node.negate ? [' '] : null;
}

function ofClass(node: AST.CharacterClass): readonly string[] | null {
  if (node.negate || node.unicodeSets) return null;
  const all = node.elements.map(lettersOf);
  const letters = new Set(all.flatMap((each) => each ?? []));
  return all.includes(null) || letters.size > mostLetters ? null : [...letters];
}

function ofElement(node: AST.Element): Starts {
  switch (node.type) {
    case 'Assertion':
      return nothing;
    case 'Character':
      return { whole: new Set([alike(String.fromCodePoint(node.value))]), cut: new Set() };
    case 'CharacterSet':
      return {
        whole: new Set(node.kind === 'any' ? [anything] : (lettersOf(node) ?? [anything])),
        cut: new Set(),
      };
    case 'CharacterClass':
      return { whole: new Set(ofClass(node) ?? [anything]), cut: new Set() };
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map(({ elements }) => ofElements(elements)));
    case 'Quantifier': {
      const one = ofElement(node.element);
      const times = Math.min(node.max, depth);
      const all = node.min === 0 ? [nothing] : [];
      let so = nothing;
      for (let time = 1; time <= times; time += 1) {
        so = joined(so, one);
        if (time >= Math.min(node.min, times)) all.push(so);
      }
      return either(all);
    }
    default:
      return { whole: new Set(), cut: new Set(['']) };
  }
}

function ofElements(elements: readonly AST.Element[]): Starts {
  let so = nothing;
  for (const element of elements) {
    if (so.whole.size === 0) break;
    so = joined(so, ofElement(element));
  }
  return so;
}

/** Whether what begins an alternative says that no letter stands before it. */
function atWordStart({ elements }: AST.Alternative): boolean {
  return elements.some(
    (each, at) =>
      each.type === 'Assertion' &&
      each.kind === 'lookbehind' &&
      each.negate &&
      elements.slice(0, at).every((before) => before.type === 'Assertion') &&
      each.alternatives.some(
        ({ elements: [only, ...others] }) =>
          others.length === 0 && only !== undefined && only.type !== 'Assertion' && coversLetters(only),
      ),
  );
}

function coversLetters(node: AST.Element): boolean {
  return /^\[?(?:\\d|\\s)*(?:\\p\{L\}|\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff)/u.test(node.raw);
}

const isKnown = ({ whole, cut }: Starts): boolean =>
  ![...whole, ...cut].some((start) => start === '' || start.startsWith(anything));

/** A blank that has to be there. */
const blank = /^\[\\s,\](?:\{1,2\})?$/u;

/** Whether what follows a piece begins a word, for the piece ends with a blank or, `before`, is not there at all. */
function endsBlank(node: AST.Element, before: boolean): boolean {
  if (blank.test(node.raw)) return true;
  if (node.type === 'Quantifier') return (node.min > 0 || before) && endsBlank(node.element, before);
  if (node.type !== 'Group' && node.type !== 'CapturingGroup') return false;
  return node.alternatives.every(({ elements }) => {
    const last = elements.at(-1);
    return last !== undefined && last.type !== 'Assertion' && endsBlank(last, false);
  });
}

/** What every match of an alternative has at the beginning of one of its words, if that can be told. */
function needed(alternative: AST.Alternative): Starts | null {
  const { elements } = alternative;
  let beginsWord = true;
  for (const [at, element] of elements.entries()) {
    if (element.type === 'Assertion') continue;
    if (beginsWord) {
      const from = ofElements(elements.slice(at));
      if (isKnown(from)) return from;
      if (element.type === 'Group') {
        const each = element.alternatives.map(needed);
        if (!each.includes(null)) return either(each.filter((one) => one !== null));
      }
    }
    beginsWord = endsBlank(element, beginsWord);
  }
  return null;
}

/** What a text must have for a pattern to match in it: beginnings of words, up to `depth` letters. */
export interface Needs {
  starts: ReadonlySet<string>;
  /** A match begins with one of them; otherwise it has one of them somewhere. */
  first: boolean;
}

/**
 * The beginnings of words or the digits without which a pattern cannot match, or null where that cannot be told or it may begin within
 * a word. Digits and blanks are `alike`.
 */
export function needsOf(pattern: RegExp): Needs | null {
  if (pattern.ignoreCase || pattern.multiline || !pattern.unicode) return null;
  const { alternatives } = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: true });
  const begins = either(alternatives.map(({ elements }) => ofElements(elements)));
  const figures = [...begins.whole, ...begins.cut].every((start) => start.startsWith('0'));
  if (!figures && !alternatives.every(atWordStart)) return null;
  const first = isKnown(begins);
  const all = first ? [begins] : alternatives.map(needed);
  if (all.includes(null)) return null;
  const { whole, cut } = either(all.filter((each) => each !== null));
  const starts = new Set([...whole, ...cut]);
  return starts.size > mostStarts ? null : { starts, first };
}
