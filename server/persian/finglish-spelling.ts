import { persianLikeness } from './letter-pairs.ts';
import { soundsOf } from './romanised-sounds.ts';

const usual: Record<string, string> = {
  b: 'ب',
  p: 'پ',
  t: 'ت',
  s: 'س',
  j: 'ج',
  C: 'چ',
  h: 'ه',
  X: 'خ',
  d: 'د',
  z: 'ز',
  r: 'ر',
  J: 'ژ',
  S: 'ش',
  Q: 'ق',
  f: 'ف',
  k: 'ک',
  g: 'گ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  v: 'و',
  y: 'ی',
  i: 'ی',
  I: 'ی',
  u: 'و',
  U: 'و',
  A: 'ا',
};
const mostSpellings = 64;

/** What a sound may be written with, by its place in the word. */
function spellingsOf(sounds: readonly string[], at: number): readonly string[] {
  const sound = sounds[at] ?? '';
  const [first, last] = [at === 0, at === sounds.length - 1];
  const closed = /^[^aAeiIoUuy]{2}/.test(sounds.slice(at + 1).join(''));
  if (first && 'iIuU'.includes(sound)) return [`ا${usual[sound] ?? ''}`];
  if (sound === 'A') return [first ? 'آ' : 'ا'];
  if (sound === 'a') return first ? ['ا'] : last ? ['ا'] : closed ? [''] : ['', 'ا'];
  if (sound === 'e') return first ? ['ا'] : last ? ['ه'] : [''];
  if (sound === 'o') return first ? ['ا'] : last ? ['و'] : ['', 'و'];
  return [usual[sound] ?? ''];
}

/** A word that is not known in Persian letters: of its likely spellings the one that looks most like Persian. */
export function spellOut(latin: string): string {
  const sounds = [...soundsOf(latin)];
  let spellings = [''];
  for (const at of sounds.keys()) {
    const letters = spellingsOf(sounds, at);
    spellings = spellings
      .flatMap((spelling) => letters.map((letter) => spelling + letter))
      .slice(0, mostSpellings);
  }
  const likeness = new Map(spellings.map((spelling) => [spelling, persianLikeness(spelling)]));
  const [best = ''] = spellings.sort((one, other) => (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0));
  return best;
}
