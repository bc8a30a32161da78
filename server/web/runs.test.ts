import { expect, test } from 'vitest';
import { runs } from './runs.ts';

const isolated = (text: string) =>
  runs(text)
    .filter((run) => run.type === 'isolate')
    .map((run) => run.text);

test('codes, phones, cards, addresses and Latin words are isolated whole', () => {
  expect(isolated('کد ملی ۰۰۱۲۳۴۵۶۷۹ است.')).toEqual(['۰۰۱۲۳۴۵۶۷۹']);
  expect(isolated('شماره‌ام 0912 345 67 89 است')).toEqual(['0912 345 67 89']);
  expect(isolated('کارت ۶۰۳۷-۹۹۷۵-۱۲۳۴-۵۶۷۸')).toEqual(['۶۰۳۷-۹۹۷۵-۱۲۳۴-۵۶۷۸']);
  expect(isolated('ایمیل ali.rezaei@example.com، گوشی iPhone 13')).toEqual([
    'ali.rezaei@example.com',
    'iPhone 13',
  ]);
  expect(isolated('با +98 21 8888 تماس گرفت')).toEqual(['+98 21 8888']);
});

test('a sentence mark after a code stays in the sentence', () => {
  expect(isolated('پیگیری DN-1403-77.')).toEqual(['DN-1403-77']);
});

test('short numbers and plain Persian are left alone', () => {
  expect(runs('سه نفر یا ۳ نفر')).toEqual([{ type: 'text', text: 'سه نفر یا ۳ نفر' }]);
  expect(runs('')).toEqual([]);
});

test('the pieces put together are the text', () => {
  const text = 'در ۱۴۰۳/۰۷/۱۵ به IBAN IR06 0120 واریز شد (ref: 12)؛ تمام.';
  expect(
    runs(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

test('help lines become calls only where asked, in any digits', () => {
  const text = 'با ۱۱۰ یا 123 یا ۰۹۶۳۸۰ تماس بگیرید؛ ماده ۶۹۸.';
  expect(runs(text, true).filter((run) => run.type === 'call')).toEqual([
    { type: 'call', text: '۱۱۰', number: '110' },
    { type: 'call', text: '123', number: '123' },
    { type: 'call', text: '۰۹۶۳۸۰', number: '096380' },
  ]);
  expect(runs(text).some((run) => run.type === 'call')).toBe(false);
});
