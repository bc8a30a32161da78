import type { Span } from './reading.ts';

/** Text for matching, with the place of every folded character in the raw text, so that quotes are exact. */
export interface Folded {
  raw: string;
  text: string;
  /** map[i] is the raw offset of text[i]; map[text.length] is raw.length. */
  map: readonly number[];
}

const letters: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ڮ: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  ۿ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ڕ: 'ر',
  ڼ: 'ن',
  ښ: 'س',
  ټ: 'ت',
  ڊ: 'د',
  ڈ: 'د',
  ڑ: 'ر',
  ٹ: 'ت',
  ڵ: 'ل',
  ػ: 'ک',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '.',
  '／': '/',
  '⁄': '/',
};

/** Letters as the filing keeps them: only what has a Persian letter of its own is changed. */
const filedLetters: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ٱ: 'ا',
};

const silent =
  /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C\u06D6-\u06ED\u0621]/u;
const silentInFiling =
  /[\u064B-\u0653\u0656-\u065F\u0670\u0640\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C\u06D6-\u06DC]/u;
const presentation = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/u;
const persianLetter = /[\u0620-\u064A\u066E-\u06D3\u06FA-\u06FF]/u;

function digitOf(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  return undefined;
}

function foldedChars(char: string): string {
  if (silent.test(char)) return '';
  const digit = digitOf(char);
  if (digit !== undefined) return digit;
  const letter = letters[char];
  if (letter !== undefined) return letter;
  if (presentation.test(char))
    return [...char.normalize('NFKC')].map((each) => (each === char ? each : foldedChars(each))).join('');
  if (char === '\n') return '\n';
  if (/\s/u.test(char)) return ' ';
  return char.toLowerCase();
}

/** Characters and their raw offsets, still to be joined and spaced. */
function spell(raw: string): { chars: string[]; at: number[] } {
  const chars: string[] = [];
  const at: number[] = [];
  let offset = 0;
  let drawled = '';
  for (const char of raw) {
    for (const each of foldedChars(char)) {
      const last = chars.at(-1);
      const blank = each === ' ' && (last === ' ' || last === '\n' || last === undefined);
      // «خیلیییی»: a letter said three times or more is one letter; two may be the spelling.
      const third = persianLetter.test(each) && last === each && chars.at(-2) === each;
      if (third) {
        chars.pop();
        at.pop();
        drawled = each;
      } else if (!blank && !(each === drawled && last === each)) {
        drawled = '';
        // «4میلیون», «سال1394»: a digit and a Persian letter never belong to one word.
        const boundary =
          last !== undefined &&
          ((/[0-9]/.test(last) && persianLetter.test(each)) ||
            (persianLetter.test(last) && /[0-9]/.test(each)));
        if (boundary) {
          chars.push(' ');
          at.push(offset);
        }
        chars.push(each);
        at.push(offset);
      }
    }
    offset += char.length;
  }
  return { chars, at };
}

/**
 * Folds a message for matching: one form for every letter, ASCII digits, no half-spaces or marks, «می» glued to its
 * verb. Never shown to anyone. Source: `notes/persian.md` 3.1.
 */
export function fold(raw: string): Folded {
  const { chars, at } = spell(raw);
  let text = chars.join('');
  const map = at;
  // «می خوام» and «نمی خوام» become one word, as «می‌خوام» and «میخوام» already are; «ماه می سال» stays.
  const spaced = /(^|[\s,.;:!?"'()-])(ن?می) (?=[\u0620-\u06D3]{2,})(?!سال|ماه|میلادی)/gu;
  let match: RegExpExecArray | null;
  const cuts: number[] = [];
  while ((match = spaced.exec(text)) !== null) cuts.push(match.index + match[0].length - 1);
  for (const cut of cuts.reverse()) {
    text = text.slice(0, cut) + text.slice(cut + 1);
    map.splice(cut, 1);
  }
  const trimmed = text.trimEnd();
  map.length = trimmed.length;
  map.push(raw.length);
  return { raw, text: trimmed, map };
}

/** The folded form of a word of a list, to compare with `Folded.text`. */
export function key(word: string): string {
  return fold(word).text.trim();
}

/** The raw place of text[start, end) of a folded text. */
export function rawSpan(folded: Folded, start: number, end: number): Span {
  const first = folded.map[start] ?? folded.raw.length;
  if (end <= start) return { start: first, end: first };
  const last = folded.map[end - 1] ?? folded.raw.length - 1;
  const char = String.fromCodePoint(folded.raw.codePointAt(last) ?? 32);
  return { start: first, end: Math.min(folded.raw.length, last + char.length) };
}

/** A presentation form as its plain letters; a sign that has none («﷽») stays. */
function composed(char: string): string {
  const plain = char.normalize('NFKC');
  return plain === char ? char : filed(plain);
}

/**
 * Text as the filing keeps it: Persian letters, no vowel marks or tatweel, the writer's half-spaces, single spaces.
 * Source: `CONTRACT.md` 2.
 */
export function filed(raw: string): string {
  let text = '';
  for (const char of raw) {
    if (silentInFiling.test(char)) continue;
    const arabicDigit =
      char >= '٠' && char <= '٩' ? String.fromCodePoint((char.codePointAt(0) ?? 0) + 0x90) : undefined;
    text += arabicDigit ?? filedLetters[char] ?? (presentation.test(char) ? composed(char) : char);
  }
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/\u200c{2,}/gu, '\u200c')
    .trim();
}
