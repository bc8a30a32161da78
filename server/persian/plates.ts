import { allMatches } from './all-matches.ts';
import { plateLetters } from '../../schemas/values/plate.ts';
import { key } from './fold.ts';

export interface FoundPlate {
  start: number;
  end: number;
  /** `12ب345-67` or `123-45678`. */
  value: string;
}

/** The letters' names as they are read aloud. */
const spoken: Record<string, string> = {
  ا: 'الف',
  به: 'ب',
  پ: 'پ',
  په: 'پ',
  ته: 'ت',
  جیم: 'ج',
  دال: 'د',
  ز: 'ز',
  زه: 'ز',
  ژه: 'ژ',
  معلول: 'ژ',
  معلولین: 'ژ',
  سین: 'س',
  شین: 'ش',
  صاد: 'ص',
  طا: 'ط',
  عین: 'ع',
  فه: 'ف',
  قاف: 'ق',
  کاف: 'ک',
  گاف: 'گ',
  لام: 'ل',
  میم: 'م',
  نون: 'ن',
  واو: 'و',
  ث: 'ث',
  ثه: 'ث',
  طه: 'ط',
  'ط دسته دار': 'ط',
  'ه دو چشم': 'ه',
  هه: 'ه',
  d: 'D',
  s: 'S',
};
const letterOf = new Map<string, string>([
  ...plateLetters.map((letter): [string, string] => [key(letter), letter]),
  ...Object.entries(spoken).map(([word, letter]): [string, string] => [key(word), letter]),
]);
const letter = `(${[...letterOf.keys()].sort((left, right) => right.length - left.length).join('|')})(?: مثل \\p{L}{2,10})?`;
const gap = '[ ,\\-_|/.:\\n]{0,4}';
const iran = `(?:ایران|iran|ir)?`;
const opens = '(?<![\\p{L}\\p{N}])';
const closes = '(?!\\p{N})';
const two = '([1-9]\\d)';
const three = '(\\d{3})';
const car = (source: string): RegExp => new RegExp(`${opens}${source}${closes}`, 'gu');

/** The orders in which a car's plate is said, each with the places of its two digits, letter, three digits and province. */
const orders: readonly { pattern: RegExp; places: readonly [number, number, number, number] }[] = [
  // «۱۲ ب ۳۴۵ ایران ۶۷»
  {
    pattern: car(`${two}${gap}${letter}${gap}${three}${gap}${iran}${gap}${two}`),
    places: [1, 2, 3, 4],
  },
  // «ایران ۶۷، ۳۴۵ ب ۱۲»: read from its right side.
  {
    pattern: car(`(?:ایران|iran)${gap}${two}${gap}${three}${gap}${letter}${gap}${two}`),
    places: [4, 3, 2, 1],
  },
  // «ایران ۶۷ - ۱۲ ب ۳۴۵»
  {
    pattern: car(`(?:ایران|iran)${gap}${two}${gap}${two}${gap}${letter}${gap}${three}`),
    places: [2, 3, 4, 1],
  },
  // «۳۴۵ ب ۱۲ ایران ۶۷»
  {
    pattern: car(`${three}${gap}${letter}${gap}${two}${gap}(?:ایران|iran)${gap}${two}`),
    places: [3, 2, 1, 4],
  },
  // «۶۷ ایران ۱۲ ب ۳۴۵»
  {
    pattern: car(`${two}${gap}(?:ایران|iran)${gap}${two}${gap}${letter}${gap}${three}`),
    places: [2, 3, 4, 1],
  },
  // «۶۷ ایران ۳۴۵ ب ۱۲»
  {
    pattern: car(`${two}${gap}(?:ایران|iran)${gap}${three}${gap}${letter}${gap}${two}`),
    places: [4, 3, 2, 1],
  },
];
const motorcycle = new RegExp(
  `(?:موتور|پلاک)[^\\d\\n]{0,25}?([1-9]\\d{2})[ \\-_/,]{1,3}(?:ایران )?(\\d{5})${closes}`,
  'gu',
);
const bareMotorcycle = /^\D{0,12}([1-9]\d{2})[ \-_/,\n]{1,3}(\d{5})\D{0,12}$/u;

/** «از ۱۰ به ۱۲۰ ۱۵», «۲۰ و ۳۰۰ ۵۰» are plates only where something says so. */
const wordy = new Set(['به', 'و']);
const plated = /ایران|iran|پلاک/u;

/** Number plates in a folded text, in any order in which they are said. */
export function findPlates(text: string): FoundPlate[] {
  if (!/\d/.test(text)) return [];
  const cars = orders.flatMap(({ pattern, places }) =>
    allMatches(text, pattern).flatMap((match): FoundPlate[] => {
      const [left = '', said = '', right = '', province = ''] = places.map((place) => match[place] ?? '');
      if (wordy.has(said) && !plated.test(text)) return [];
      const value = `${left}${letterOf.get(said) ?? said}${right}-${province}`;
      return [{ start: match.index, end: match.index + match[0].length, value }];
    }),
  );
  const motorcycles = allMatches(text, motorcycle).map((match): FoundPlate => {
    const value = `${match[1] ?? ''}-${match[2] ?? ''}`;
    const start = match.index + match[0].search(/\d/);
    return { start, end: match.index + match[0].length, value };
  });
  return [...cars, ...motorcycles].filter(
    ({ start, end }, place, all) =>
      !all.some((other, at) => at < place && other.start < end && start < other.end),
  );
}

/** A motorcycle's plate that is the whole of a message: no word need say then what it is. */
export function findBareMotorcycle(text: string): FoundPlate | undefined {
  const match = bareMotorcycle.exec(text);
  if (!match) return undefined;
  return {
    start: text.search(/\d/),
    end: text.trimEnd().search(/\D*$/),
    value: `${match[1] ?? ''}-${match[2] ?? ''}`,
  };
}
