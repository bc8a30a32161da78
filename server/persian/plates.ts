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
  'ه دو چشم': 'ه',
  d: 'D',
  s: 'S',
};
const letterOf = new Map<string, string>([
  ...plateLetters.map((letter): [string, string] => [key(letter), letter]),
  ...Object.entries(spoken).map(([word, letter]): [string, string] => [key(word), letter]),
]);
const letter = `(${[...letterOf.keys()].sort((left, right) => right.length - left.length).join('|')})`;
const gap = '[ ,\\-_|]*';
const iran = `(?:ایران|iran|ir)?`;
const opens = '(?<![\\p{L}\\p{N}])';
const closes = '(?!\\p{N})';
/** «۱۲ ب ۳۴۵ ایران ۶۷» */
const car = new RegExp(
  `${opens}([1-9]\\d)${gap}${letter}${gap}(\\d{3})${gap}${iran}${gap}([1-9]\\d)${closes}`,
  'gu',
);
/** «ایران ۶۷، ۳۴۵ ب ۱۲»: the plate read from its right side. */
const reversed = new RegExp(
  `${opens}(?:ایران|iran)${gap}([1-9]\\d)${gap}(?:(\\d{3})${gap}${letter}${gap}([1-9]\\d)|([1-9]\\d)${gap}${letter}${gap}(\\d{3}))${closes}`,
  'gu',
);
const motorcycle = new RegExp(`(?:موتور|پلاک)[^\\d\\n]{0,25}?([1-9]\\d{2})[ \\-_]+(\\d{5})${closes}`, 'gu');

/** Number plates in a folded text, in any order in which they are said. */
export function findPlates(text: string): FoundPlate[] {
  const at = (match: RegExpExecArray): { start: number; end: number } => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const cars = [...text.matchAll(car)].map((match): FoundPlate => {
    const [, two = '', word = '', three = '', province = ''] = match;
    return { ...at(match), value: `${two}${letterOf.get(word) ?? word}${three}-${province}` };
  });
  const turned = [...text.matchAll(reversed)].map((match): FoundPlate => {
    const [, province = '', three, word, two, otherTwo, otherWord, otherThree] = match;
    const named = letterOf.get(word ?? otherWord ?? '') ?? '';
    return {
      ...at(match),
      value: `${two ?? otherTwo ?? ''}${named}${three ?? otherThree ?? ''}-${province}`,
    };
  });
  const motorcycles = [...text.matchAll(motorcycle)].map((match): FoundPlate => {
    const value = `${match[1] ?? ''}-${match[2] ?? ''}`;
    const start = match.index + match[0].search(/\d/);
    return { start, end: match.index + match[0].length, value };
  });
  return [...cars, ...turned, ...motorcycles];
}
