import { letterSounds } from './romanised-sounds.ts';

/**
 * Persian in Latin letters, as sounds: a word typed in Latin and a word in Persian script are compared sound by sound.
 * Persian script leaves short vowels out and writes some sounds in several letters, people romanise in many ways; what is
 * usual costs little, what is odd costs more.
 */
const never = 99;

interface Place {
  first: boolean;
  last: boolean;
}

const vowels = 'aAeiIoUuy';
const isVowel = (sound: string): boolean => vowels.includes(sound);

/** What it costs that a vowel is written with a letter. */
function vowelAs(sound: string, letter: string, { first, last }: Place): number {
  if (letter === 'ع') return first ? 0.15 : 0.3;
  if (letter === 'ئ') return 0.3;
  const costs: Record<string, Record<string, number>> = {
    A: { ا: 0, آ: 0 },
    a: { ا: 0.09, آ: 0.12, ه: last ? 0.5 : never, ی: last ? 0.5 : never },
    e: { ا: first ? 0.1 : never, ه: last ? 0 : never, ی: 0.45 },
    i: { ی: 0, ا: first ? 0.4 : never },
    I: { ی: 0, ا: first ? 0.5 : never },
    y: { ی: 0 },
    o: { و: last ? 0 : 0.08, ا: first ? 0.1 : 0.6 },
    u: { و: 0, ا: first ? 0.4 : 0.8 },
    U: { و: 0, ا: first ? 0.6 : 0.8 },
  };
  return costs[sound]?.[letter] ?? never;
}

/** What it costs that a vowel is not written at all. */
function vowelUnwritten(sound: string, { first, last }: Place): number {
  if (sound === 'A' || sound === 'I' || sound === 'U') return 1.2;
  if (sound === 'y') return first ? 1.5 : 0.4;
  if (first || last) return sound === 'e' && last ? 0.5 : 0.9;
  return sound === 'i' ? 0.35 : sound === 'u' ? 0.4 : sound === 'o' ? 0.14 : 0.09;
}

const near: Record<string, number> = { gQ: 0.5, Qg: 0.6, jJ: 0.2, Jj: 0.3 };

/** What it costs that a sound is written with a letter. */
function as(sound: string, letter: string, place: Place): number {
  if (isVowel(sound)) return vowelAs(sound, letter, place);
  if (sound === 'v') return letter === 'و' ? 0 : never;
  const written = letterSounds[letter];
  if (written === undefined) return never;
  return written === sound ? 0 : (near[sound + written] ?? never);
}

/** What it costs that a letter is heard in no sound. */
function unheard(letter: string, before: string, after: string, last: boolean): number {
  if (letter === '\u200c') return 0;
  if ('عءئأؤ'.includes(letter)) return 0.1;
  if (letter === 'ا') return before === '' ? (/[یو]/u.test(after) ? 0.05 : 0.9) : 0.7;
  if (letter === 'و') return before === 'خ' && /[اآی]/u.test(after) ? 0.03 : 0.8;
  if (letter === 'ی') return before === 'ی' ? 0.2 : 0.8;
  if (letter === 'ه') return last ? 0.6 : 0.9;
  if (letter === 'ح') return 0.9;
  return letter === before ? 0.15 : never;
}

/**
 * How far the sounds of a Latin word are from a Persian word: 0 for the usual romanisation, about 1 for one odd vowel,
 * and infinite where a consonant does not fit.
 */
export function distance(sounds: string, word: string): number {
  const letters = [...word];
  let row: number[] = [0];
  for (let at = 1; at <= letters.length; at += 1) {
    const cost = unheard(
      letters[at - 1] ?? '',
      letters[at - 2] ?? '',
      letters[at] ?? '',
      at === letters.length,
    );
    row.push((row[at - 1] ?? never) + cost);
  }
  for (let heard = 1; heard <= sounds.length; heard += 1) {
    const sound = sounds.charAt(heard - 1);
    const last = heard === sounds.length;
    // «soal»: of two vowels in a row each is written; «ei» is one.
    const after = sounds.charAt(heard);
    const hiatus = (isVowel(after) && !/[iIy]/.test(after)) || /[aAeiIoUu]/.test(sounds.charAt(heard - 2));
    const beside = hiatus ? 0.25 : 0;
    const silent = isVowel(sound)
      ? sound === 'y' && /[iI]/.test(sounds.charAt(heard - 2))
        ? 0.1
        : vowelUnwritten(sound, { first: heard === 1, last }) + beside
      : sound === 'h' && last && heard > 1
        ? 0.3
        : never;
    // «khaste», «dastam»: before two consonants «a» is hardly ever long.
    const short =
      sound === 'a' && !isVowel(sounds.charAt(heard)) && /^[^aAeiIoUuy]{2}/.test(sounds.slice(heard))
        ? 0.12
        : 0;
    const next: number[] = [(row[0] ?? never) + silent];
    for (let at = 1; at <= letters.length; at += 1) {
      const letter = letters[at - 1] ?? '';
      const ends = at === letters.length;
      const place = { first: heard === 1 && at === 1, last: last && ends };
      next.push(
        Math.min(
          (row[at - 1] ?? never) + as(sound, letter, place) + (letter === 'ا' ? short : 0),
          (row[at] ?? never) + silent,
          (next[at - 1] ?? never) + unheard(letter, letters[at - 2] ?? '', letters[at] ?? '', ends),
        ),
      );
    }
    row = next;
  }
  const total = row[letters.length] ?? never;
  return total >= never ? Number.POSITIVE_INFINITY : total;
}
