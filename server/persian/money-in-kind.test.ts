import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney, type Money } from './money.ts';

const only = (text: string): Money[] => readMoney(fold(text)).map(({ value }) => value);

test.each([
  ['۱۱۴ تا سکه', { coins: 114 }],
  ['یه سکه تمام', { coins: 1 }],
  ['یه ربع سکه', { coins: 1, currency: 'quarter-coin' }],
  ['سه تا ربع سکه', { coins: 3, currency: 'quarter-coin' }],
  ['یک عدد نیم سکه', { coins: 1, currency: 'half-coin' }],
  ['نیم‌سکه', { coins: 1, currency: 'half-coin' }],
])('«%s»', (text, expected) => {
  expect(only(text)).toEqual([{ rial: 0, said: 'coin', ...expected }]);
});

test.each([
  ['۵۰۰ دلار', 'USD', 500],
  ['دو لک افغانی', 'AFN', 200_000],
  ['پنج هزار ریال عمان', 'OMR', 5000],
  ['سه میلیون دینار عراق', 'IQD', 3_000_000],
])('«%s» is foreign money', (text, currency, amount) => {
  expect(only(text)).toEqual([{ rial: 0, said: 'currency', currency, amount }]);
});
