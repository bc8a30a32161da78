import { key } from './fold.ts';

/** What a number word adds: `room` is what may still be added below it («صد» 100, «بیست» 10, «دوازده» nothing). */
export interface NumberWord {
  value: number;
  room: number;
}

/** «یازدا» is «یازده تا» in one breath. */
type Spellings = readonly (readonly [value: number, words: string])[];

const simple: Spellings = [
  [0, 'صفر'],
  [1, 'یک یه'],
  [2, 'دو'],
  [3, 'سه'],
  [4, 'چهار چار چاهار'],
  [5, 'پنج پنش'],
  [6, 'شش شیش'],
  [7, 'هفت'],
  [8, 'هشت'],
  [9, 'نه'],
  [10, 'ده'],
  [11, 'یازده یازه یازدا'],
  [12, 'دوازده دوازه دوانزده دوازدا'],
  [13, 'سیزده سینزده سیزه سیزدا'],
  [14, 'چهارده چارده چاردا'],
  [15, 'پانزده پونزده پانزه پونزه پنزده پونزدا'],
  [16, 'شانزده شونزده شانزه شونزه شنزده شونزدا'],
  [17, 'هفده هیفده هیوده هفتده هبده هیفدا هفدا'],
  [18, 'هجده هیجده هژده هیژده هشده هیشده هشتده هیجدا هجدا'],
  [19, 'نوزده نونزده نوزه نوزدا'],
];
const tens: Spellings = [
  [20, 'بیست بیس'],
  [30, 'سی'],
  [40, 'چهل چل چیل'],
  [50, 'پنجاه پنجا پینجاه'],
  [60, 'شصت'],
  [70, 'هفتاد'],
  [80, 'هشتاد'],
  [90, 'نود'],
];
const hundreds: Spellings = [
  [100, 'صد یکصد'],
  [200, 'دویست دویس دیویست دیویس دوصد'],
  [300, 'سیصد سصد'],
  [400, 'چهارصد چارصد'],
  [500, 'پانصد پونصد پنصد'],
  [600, 'ششصد شیشصد شیصد شصد'],
  [700, 'هفتصد هفصد'],
  [800, 'هشتصد هشصد'],
  [900, 'نهصد نوصد'],
];
const scaleSpellings: Spellings = [
  [1e3, 'هزار'],
  [1e6, 'میلیون ملیون میلیان ملیان میلیوم'],
  [1e9, 'میلیارد ملیارد بیلیون'],
  [1e12, 'تریلیون'],
];
const ordinalSpellings: Spellings = [
  [1, 'یکم اول'],
  [2, 'دوم دویم'],
  [3, 'سوم'],
  [4, 'چهارم چارم'],
  [5, 'پنجم'],
  [6, 'ششم شیشم'],
  [7, 'هفتم'],
  [8, 'هشتم'],
  [9, 'نهم'],
  [10, 'دهم'],
  [30, 'سیام'],
];

function spread(spellings: Spellings): [string, number][] {
  return spellings.flatMap(([value, words]) =>
    words.split(' ').map((word): [string, number] => [key(word), value]),
  );
}

/** Number words below a thousand, formal and spoken, in folded form. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...spread(simple).map(([word, value]): [string, NumberWord] => [word, { value, room: 0 }]),
  ...spread(tens).map(([word, value]): [string, NumberWord] => [word, { value, room: 10 }]),
  ...spread(hundreds).map(([word, value]): [string, NumberWord] => [word, { value, room: 100 }]),
]);

/** Words that multiply, in folded form. */
export const scaleWords: ReadonlyMap<string, number> = new Map(spread(scaleSpellings));

/** Ordinals that stand alone or end a longer one («بیست و سوم»), in folded form. «میلیونم» is left out: «my million». */
export const ordinalWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...numberWords]
    .filter(([, { value }]) => value > 10 && value !== 30)
    .map(([word, { value }]): [string, number] => [`${word}م`, value]),
  ['هزارم', 1000],
  ...spread(ordinalSpellings),
]);
