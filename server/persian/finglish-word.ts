import { endings } from './finglish-endings.ts';
import { littleWords } from './finglish-little-words.ts';
import { distance } from './romanised.ts';
import { skeletonOfSounds, soundsOf } from './romanised-sounds.ts';
import { wordsLike } from './slip-lexicon.ts';

/** A Persian word read from Latin letters. */
export interface RomanisedWord {
  word: string;
  /** 0 for a usual romanisation of a frequent word; above `farthest` nothing is read. */
  cost: number;
  /** «doroste»: the «e» at its end may be «ه» for «is» or an ezafe that is not written. */
  openEnd: boolean;
  /** A form of a verb and nothing else. */
  verb: boolean;
}

const farthestBase = 0.35;
const farthestPerSound = 0.09;
const rarityCost = 0.25;
const longestWord = 30;

type Match = Omit<RomanisedWord, 'openEnd'>;

function nearest(sounds: string): Match | undefined {
  let best: Match | undefined;
  for (const { word, rarity, verb } of wordsLike(skeletonOfSounds(sounds))) {
    const cost = distance(sounds, word) + rarity * rarityCost;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word, cost, verb };
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
      return [
        { word: match.word + written, cost: match.cost + each.cost + cost, openEnd: false, verb: match.verb },
      ];
    });
  });
}

/** Reads a word of small Latin letters as a Persian one; undefined where none of those known is near. */
export function readRomanised(latin: string): RomanisedWord | undefined {
  if (latin.length > longestWord) return undefined;
  const plain = latin.replace(/['’`-]/g, '');
  const known = littleWords.get(plain);
  if (known !== undefined) return { word: known, cost: 0.1, openEnd: false, verb: false };
  // «axam», «taxi»: an «x» is «خ», or «ک» and «س».
  const [best] = [plain, ...(plain.includes('x') ? [plain.replace(/x/g, 'ks')] : [])]
    .flatMap((spelling) => readSounds(soundsOf(spelling)) ?? [])
    .sort((one, other) => one.cost - other.cost);
  return best;
}

/** «lotfan», «aslan» end in an «ا» whose «n» is a mark: «لطفاً». */
function adverb(sounds: string): RomanisedWord[] {
  const match = /..an$/.test(sounds) ? nearest(sounds.slice(0, -1)) : undefined;
  return match?.word.endsWith('ا')
    ? [{ word: match.word, cost: match.cost + 0.15, openEnd: false, verb: false }]
    : [];
}

function readSounds(sounds: string): RomanisedWord | undefined {
  if (sounds === '') return undefined;
  const whole = nearest(sounds);
  const open = /^(.{2,})e$/.exec(sounds)?.[1];
  const ezafe = open === undefined ? undefined : nearest(open);
  const read: RomanisedWord[] = [
    ...(whole ? [{ ...whole, openEnd: false }] : []),
    ...(ezafe ? [{ word: ezafe.word, cost: ezafe.cost + 0.12, openEnd: true, verb: ezafe.verb }] : []),
    ...withEndings(sounds),
    ...adverb(sounds),
  ];
  const [best] = read.sort((one, other) => one.cost - other.cost);
  return best && best.cost <= farthestBase + farthestPerSound * sounds.length ? best : undefined;
}
