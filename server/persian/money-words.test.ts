import { expect, test } from 'vitest';
import { currencyOf, currencyWord, isRent, moneyWord, speaksOfSum, statesRial } from './money-words.ts';

test.each([
  ['تومان', 'toman'],
  ['تومنی', 'spoken-toman'],
  ['تمن', 'spoken-toman'],
  ['ریال', 'rial'],
  ['تومور', undefined],
])('«%s»', (word, unit) => {
  expect(moneyWord(word)).toBe(unit);
});

test('foreign money, by its name and by its country', () => {
  expect(currencyWord('دلار')).toBe('USD');
  expect(currencyWord('افغانی')).toBe('AFN');
  expect(currencyWord('کلدار')).toBe('PKR');
  expect(currencyOf('ریال', 'عمان')).toBe('OMR');
  expect(currencyOf('ریال', 'دادم')).toBeUndefined();
});

test('words that speak of a sum, of rent, of a paper in rial', () => {
  expect(speaksOfSum('بیعانه')).toBe(true);
  expect(speaksOfSum('گربه')).toBe(false);
  expect(isRent('کرایه')).toBe(true);
  expect(isRent('چک')).toBe(false);
  expect(statesRial('سفته')).toBe(true);
  expect(statesRial('گوشی')).toBe(false);
});
