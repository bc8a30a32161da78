import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';

const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value: { side, given, family } }) => [side, given, family]);

test.each([
  ['آقای رستمی دیوار رو خراب کرده', ['other', undefined, 'رستمی']],
  ['خانم رفعتی بچه رو زده', ['other', undefined, 'رفعتی']],
  ['دکتر نیلوفر راستگو دندونمو خراب کرد', ['other', 'نیلوفر', 'راستگو']],
  ['جواد آقا رحمتی سند نمی‌زنه', ['other', 'جواد', 'رحمتی']],
  ['مینا خانم پولمو نداد', ['other', 'مینا', undefined]],
  ['قاضی پرونده آقای حسینی بود', ['unclear', undefined, 'حسینی']],
  ['مهندس ناظر آقای مشتاق بود، از مشتاق شاکی‌ام', ['other', undefined, 'مشتاق']],
  ['راننده وانت تقی صداش می‌کردن', ['other', 'تقی', undefined]],
  ['آقای عباس آبادی جنس می‌چینه', ['other', undefined, 'عباس آبادی']],
] as const)('«%s»', (raw, expected) => {
  expect(people(raw)).toEqual([expected]);
});

test.each([
  'آقا راننده‌ی تاکسی بد رانندگی کرد',
  'خانم محترمیه',
  'خانم شیک‌پوشی اومد',
  'خانم دکتری بود',
  'یه آقایی اومد',
  'آقای قاضی گفت',
])('«%s» names nobody', (raw) => {
  expect(people(raw)).toEqual([]);
});
