import { composed } from './fold-letters.ts';

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
  /[\u064B-\u0653\u0656-\u065F\u0670\u0640\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C\u06D6-\u06DC]/u;
/** Signs of honour stay signs: written out they would be words nobody said. */
const honour = /[\uFDFA\uFDFB]/u;

/** Everything but the letters, digits and marks that nearly all of a text is made of. */
const other = /[^\n\u0020-\u007e\u200c\u0622-\u0628\u062a-\u063a\u0641\u0642\u0644-\u0648آپچژکگی۰-۹،؛؟]/gu;

function kept(char: string): string {
  if (silent.test(char)) return '';
  if (char >= '٠' && char <= '٩') return String.fromCodePoint((char.codePointAt(0) ?? 0) + 0x90);
  const letter = filedLetters[char];
  if (letter !== undefined || honour.test(char)) return letter ?? char;
  const plain = composed(char);
  return plain === char ? char : filed(plain);
}

/**
 * Text as the filing keeps it: Persian letters, no vowel marks or tatweel, the writer's half-spaces, single spaces.
 * Source: `CONTRACT.md` 2.
 */
export function filed(raw: string): string {
  return raw
    .replace(other, kept)
    .replace(/(?! \S)[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/\u200c{2,}/gu, '\u200c')
    .trim();
}
