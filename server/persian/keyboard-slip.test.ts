import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frequentWords } from './finglish-words.ts';
import { key } from './fold.ts';
import { readKeyboardSlip } from './keyboard-slip.ts';

test.each([
  ['sghl ldo,hl a;hdj ;kl', 'سلام میخوام شکایت کنم'],
  ["',adl v, ncndnk j, ljv,", 'گوشیم رو دزدیدن تو مترو'],
  ['\\dgh ztvd o,hivl isj', 'ژیلا ظفری خواهرم هست'],
  ['Cdgh ztvd o,hivl isj', 'ژیلا ظفری خواهرم هست'],
  ['\\,gl, ]\\ kldni', 'پولمو چپ نمیده'],
  ['m,gl, ms kldni', 'پولمو پس نمیده'],
  ['سلام lk hc ;hvtvlh a;hdj nhvl', 'سلام من از کارفرما شکایت دارم'],
  ['SGHL LDO,HL A;HDJ ;KL', 'سلام میخوام شکایت کنم'],
  ['Sghl lk a;hdj nhvl.', 'سلام من شکایت دارم.'],
  ['Hvi nvsji', 'آره درسته'],
  ['nhn lk 50 ldgd,k ]; nhnl', 'داد من 50 میلیون چک دادم'],
  ['lshSg odgd lilk', 'مسائل خیلی مهمن'],
])('«%s» was to be «%s»', (typed, meant) => {
  expect(key(readKeyboardSlip(typed) ?? '')).toBe(key(meant));
});

test.each([
  'hello my dear',
  'salam khoobi',
  'iphone',
  'GPS',
  'hmm',
  'shop; code, and more',
  'بیمه',
  'TV LG 55',
  'I am sad',
])('«%s» is no slip of the keyboard', (text) => {
  expect(readKeyboardSlip(text)).toBeUndefined();
});

const onKey = Object.fromEntries(
  [...'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو'].map((letter, at) => [
    letter,
    [..."qwertyuiop[]asdfghjkl;'zxcvbnm,"][at],
  ]),
);
const typable = frequentWords.filter((word) => word.length > 2 && [...word].every((letter) => onKey[letter]));

test('what was typed with the keyboard in English comes back, and never as other words', () => {
  let missed = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...typable), { minLength: 4, maxLength: 12 }), (words) => {
      const typed = words.map((word) => [...word].map((letter) => onKey[letter]).join('')).join(' ');
      const read = readKeyboardSlip(typed);
      missed += read === undefined ? 1 : 0;
      expect([undefined, words.join(' ')]).toContain(read);
    }),
    { numRuns: 200 },
  );
  expect(missed).toBeLessThan(10);
});
