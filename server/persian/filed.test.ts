import { expect, test } from 'vitest';
import { filed } from './filed.ts';

test('Persian letters alone, the writer’s half-spaces, single blanks', () => {
  expect(filed('  كتاب‌‌هاي   علي ١٤٠٣ ')).toBe('کتاب‌های علی ۱۴۰۳');
  expect(filed('ســلامٌ')).toBe('سلام');
  expect(filed('یک \n\n\n\n دو')).toBe('یک\n\nدو');
});

test('what has letters of its own is written in them; a sign of honour stays', () => {
  expect(filed('ﻣﻬﺮﯾﻪ و طﻼق')).toBe('مهریه و طلاق');
  expect(filed('﷽')).toBe('بسم الله الرحمن الرحیم');
  expect(filed('پیامبر ﷺ')).toBe('پیامبر ﷺ');
  expect(filed('رأی مسؤول خانۀ ما')).toBe('رأی مسؤول خانۀ ما');
});
