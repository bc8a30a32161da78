import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney } from './money.ts';

const sums = (text: string): number[][] =>
  readMoney(fold(text)).map(({ value, alternatives }) => [
    value.rial,
    ...alternatives.map(({ rial }) => rial),
  ]);

test.each([
  ['۵۰۰ میلیون ریال (۵۰ میلیون تومان)', [[5e8]]],
  ['مبلغ ۵۰۰٬۰۰۰٬۰۰۰ (پانصد میلیون) ریال', [[5e8]]],
  ['یک میلیارد ریال یعنی صد میلیون تومن', [[1e9]]],
  ['بیعانه دوازده میلیون تومن دادم، تو رسید زده ۱۲۰ میلیون ریال که همونه', [[12e7]]],
  ['یک میلیون و بیست تومان (ده میلیون و دویست ریال)', [[10_000_200]]],
  ['دو میلیون و پونصد تومن یعنی بیست و پنج میلیون ریال', [[25e6]]],
  ['۵۰۰ میلیون (پانصد میلیون)', [[5e9, 5e8]]],
  ['از پنجاه میلیون تومن تا صد میلیون تومن', [[5e8, 1e9]]],
])('«%s» is one sum', (text, expected) => {
  expect(sums(text)).toEqual(expected);
});

test('two that differ keep both; two that are only equal stay two', () => {
  expect(sums('۵۰۰ میلیون ریال (۵ میلیون تومان)')).toEqual([[5e8, 5e7]]);
  expect(sums('ده میلیون تومن به علی دادم، صد میلیون ریال به حسن')).toHaveLength(2);
});
