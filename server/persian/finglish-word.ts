import { persianLikeness } from './letter-pairs.ts';
import { distance, skeletonOfSounds, soundsOf } from './romanised.ts';
import { wordsLike } from './slip-lexicon.ts';

/** A Persian word read from Latin letters. */
export interface RomanisedWord {
  word: string;
  /** 0 for a usual romanisation of a frequent word; above `farthest` nothing is read. */
  cost: number;
  /** «doroste»: the «e» at its end may be «ه» for «is» or an ezafe that is not written. */
  openEnd: boolean;
}

interface Ending {
  sounds: RegExp;
  /** As it is written after most words, after a silent «ه», and after «ا» and «و»: «رضایی». */
  written: string;
  afterSilent: string;
  afterVowel: string;
  cost: number;
  /** «shoharam», «babam»: it has a vowel before it unless the word ends in one. */
  linked: boolean;
}

function ending(sounds: string, written: string, afterSilent = written, cost = 0.2): Ending {
  const linked = /^[mtS]/.test(sounds) && !/^ta/.test(sounds);
  const afterVowel = /^(?:\[iI\]|ei)$/.test(sounds) ? 'یی' : written;
  return { sounds: new RegExp(`^(.{2,})(?:${sounds})$`), written, afterSilent, afterVowel, cost, linked };
}

const half = '\u200c';
const endings: readonly Ending[] = [
  ending('m', 'م', `${half}ام`),
  ending('t', 'ت', `${half}ات`, 0.3),
  ending('S', 'ش', `${half}اش`),
  ending('m[uUo]n', 'مون', `${half}مون`),
  ending('man', 'مان', `${half}مان`),
  ending('t[uUo]n', 'تون', `${half}تون`),
  ending('S[uUo]n', 'شون', `${half}شون`),
  ending('San', 'شان', `${half}شان`),
  ending('m[oUu]', 'مو', `${half}مو`),
  ending('S[oUu]', 'شو', `${half}شو`),
  ending('t[oUu]', 'تو', `${half}تو`, 0.3),
  ending('[oUu]', 'و'),
  ending('r[oUu]', ' رو'),
  ending('ha', `${half}ها`),
  ending('haye|hae|hay', `${half}های`),
  ending('hayi|hai', `${half}هایی`),
  ending('ham', `${half}هام`),
  ending('haS', `${half}هاش`),
  ending('ham[oUu]', `${half}هامو`),
  ending('haS[oUu]', `${half}هاشو`),
  ending('haS[oUu]n', `${half}هاشون`),
  ending('ham[oUu]n', `${half}هامون`),
  ending('har[oUu]', `${half}ها رو`),
  ending('ye', 'ی', `${half}ی`),
  ending('[iI]', 'ی', `${half}ای`),
  ending('ei', 'ی', `${half}ای`),
  ending('[iI]m', 'یم', `${half}ایم`),
  ending('tar', half + 'تر', half + 'تر'),
  ending('tarin', half + 'ترین', half + 'ترین'),
  ending('zadeh?', 'زاده', half + 'زاده', 0.3),
  ending('p[Uo]r', half + 'پور', half + 'پور', 0.3),
  ending('ne[Jj]ad', half + 'نژاد', half + 'نژاد', 0.3),
  ending('ni[y]?a', half + 'نیا', half + 'نیا', 0.3),
];

/** Little words whose sounds fit too many others. */
const little: Record<string, string> = {
  va: 'و',
  o: 'و',
  ke: 'که',
  k: 'که',
  be: 'به',
  b: 'به',
  az: 'از',
  ba: 'با',
  ta: 'تا',
  to: 'تو',
  too: 'تو',
  tu: 'تو',
  ro: 'رو',
  ra: 'را',
  man: 'من',
  mn: 'من',
  ma: 'ما',
  un: 'اون',
  oon: 'اون',
  on: 'اون',
  in: 'این',
  na: 'نه',
  nah: 'نه',
  are: 'آره',
  areh: 'آره',
  ara: 'آره',
  bale: 'بله',
  baleh: 'بله',
  ye: 'یه',
  yeh: 'یه',
  ast: 'است',
  mi: 'می',
  nemi: 'نمی',
  ha: 'ها',
  haye: 'های',
  am: 'ام',
  ash: 'اش',
  ham: 'هم',
  ki: 'کی',
  chi: 'چی',
  har: 'هر',
  do: 'دو',
  se: 'سه',
  shod: 'شد',
  mishe: 'میشه',
  nemishe: 'نمیشه',
  bood: 'بود',
  bud: 'بود',
  bod: 'بود',
  dar: 'در',
  bar: 'بار',
  pas: 'پس',
  slm: 'سلام',
  mrc: 'مرسی',
  mc: 'مرسی',
  merci: 'مرسی',
  besmellah: 'بسم الله',
  ejraye: 'اجرای',
};

const farthestBase = 0.35;
const farthestPerSound = 0.09;
const rarityCost = 0.25;

interface Match {
  word: string;
  cost: number;
}

function nearest(sounds: string): Match | undefined {
  let best: Match | undefined;
  for (const { word, rarity } of wordsLike(skeletonOfSounds(sounds))) {
    const cost = distance(sounds, word) + rarity * rarityCost;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word, cost };
  }
  return best;
}

/** «خانه», where «ه» is not heard, unlike «راه». */
function endsSilent(word: string): boolean {
  return /[^او]ه$/u.test(word);
}

/** The words an ending may stand on: «shohar» and «shohara» of «shoharam», «khun» and «khune» of «khunam». */
function stems(sounds: string, linked: boolean): { stem: string; cost: number }[] {
  const vowel = /[aeiouAIUy]$/.test(sounds);
  if (!linked) return [{ stem: sounds, cost: 0 }, ...(vowel ? [] : [{ stem: `${sounds}e`, cost: 0.1 }])];
  if (!vowel) return [];
  const bare = sounds.slice(0, -1);
  return [
    { stem: sounds, cost: /[ouU]$/.test(sounds) ? 0.1 : 0 },
    ...(/[ae]$/.test(sounds) && bare.length > 1
      ? [
          { stem: bare, cost: 0 },
          { stem: `${bare}e`, cost: 0.1 },
        ]
      : []),
  ];
}

function withEndings(sounds: string): RomanisedWord[] {
  return endings.flatMap((each) => {
    const spoken = each.sounds.exec(sounds)?.[1];
    if (spoken === undefined) return [];
    return stems(spoken, each.linked).flatMap(({ stem, cost }) => {
      const match = nearest(stem);
      if (!match || (cost > 0 && stem !== spoken && !endsSilent(match.word))) return [];
      const written = endsSilent(match.word)
        ? each.afterSilent
        : /[او]$/u.test(match.word)
          ? each.afterVowel
          : each.written;
      return [{ word: match.word + written, cost: match.cost + each.cost + cost, openEnd: false }];
    });
  });
}

/** Reads a word of small Latin letters as a Persian one; undefined where none of those known is near. */
export function readRomanised(latin: string): RomanisedWord | undefined {
  const plain = latin.replace(/['’`-]/g, '');
  const known = little[plain];
  if (known !== undefined) return { word: known, cost: 0.1, openEnd: false };
  // «axam», «taxi»: an «x» is «خ», or «ک» and «س».
  const [best] = [plain, ...(plain.includes('x') ? [plain.replace(/x/g, 'ks')] : [])]
    .flatMap((spelling) => readSounds(soundsOf(spelling)) ?? [])
    .sort((one, other) => one.cost - other.cost);
  return best;
}

function readSounds(sounds: string): RomanisedWord | undefined {
  if (sounds === '') return undefined;
  const whole = nearest(sounds);
  const open = /^(.{2,})e$/.exec(sounds)?.[1];
  const ezafe = open === undefined ? undefined : nearest(open);
  const read: RomanisedWord[] = [
    ...(whole ? [{ ...whole, openEnd: false }] : []),
    ...(ezafe ? [{ word: ezafe.word, cost: ezafe.cost + 0.12, openEnd: true }] : []),
    ...withEndings(sounds),
  ];
  const [best] = read.sort((one, other) => one.cost - other.cost);
  return best && best.cost <= farthestBase + farthestPerSound * sounds.length ? best : undefined;
}

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
