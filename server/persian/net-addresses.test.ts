import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findEmails, findWebAddresses } from './net-addresses.ts';

test.each([
  ['ایمیلم Maryam.A@Example.com', 'maryam.a@example.com'],
  ['maryam.nouri70 @ gmail.com هست', 'maryam.nouri70@gmail.com'],
  ['sara . ahmadi @ yahoo . com', 'sara.ahmadi@yahoo.com'],
  ['sara . ahmadi@yahoo.com', 'sara.ahmadi@yahoo.com'],
  ['ایمیلمreza@gmail.com', 'reza@gmail.com'],
  ['reza.m at gmail dot com', 'reza.m@gmail.com'],
  ['reza_m (at) yahoo.com', 'reza_m@yahoo.com'],
  ['reza67 ات جیمیل دات کام', 'reza67@gmail.com'],
  ['sara@جیمیل.کام', 'sara@gmail.com'],
])('«%s» holds %s', (text, address) => {
  expect(findEmails(fold(text)).map(({ value }) => value.value)).toEqual([address]);
});

test.each(['ساعت 5 at home', 'آدرس @reza_shop در تلگرام', 'قیمت 2.5 است', 'از سایت دیوار خریدم'])(
  '«%s» holds no e-mail',
  (text) => {
    expect(findEmails(fold(text))).toEqual([]);
  },
);

test('a web address keeps its letters', () => {
  expect(findWebAddresses(fold('سایت www.example.ir/Shop.')).map(({ value }) => value.value)).toEqual([
    'www.example.ir/Shop',
  ]);
});
