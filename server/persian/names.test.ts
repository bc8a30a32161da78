import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { takeName, tokensOf, type NamePlace } from './names.ts';

const taken = (raw: string, place: NamePlace = {}) =>
  takeName(tokensOf(fold(raw).text), 0, place)
    ?.words.map(({ text }) => text)
    .join(' ') ?? null;
const folded = (text: string) => fold(text).text;

test.each([
  ['علی کریمی پولمو برد', 'علی کریمی'],
  ['فرشید وحدت امضامو جعل کرده', 'فرشید وحدت'],
  ['کیانوش بردبار شکایت دارم', 'کیانوش بردبار'],
  ['هوشنگ زند وکیلی نژاد سفته داد', 'هوشنگ زند وکیلی نژاد'],
  ['الهام روشن دل مهریه‌شو گذاشته', 'الهام روشن دل'],
  ['علی آقا رحمتی', 'علی رحمتی'],
  ['توحید قلی زادس', 'توحید قلی زاده'],
  ['حسین کریمی علی رو زد', 'حسین کریمی'],
  ['حسن رضاییان نامی چک داد', 'حسن رضاییان'],
  ['رضا معتاد شده', 'رضا'],
  ['افشین طلاهامو برداشت', 'افشین'],
  ['فرید قمار می‌کنه', 'فرید'],
])('«%s» begins with a name', (raw, name) => {
  expect(taken(raw)).toBe(folded(name));
});

test.each(['علی ای حال', 'علیه همسایه', 'صفر نهصد و دوازده', 'مدرسه', 'پولمو بده'])(
  '«%s» does not',
  (raw) => {
    expect(taken(raw)).toBeNull();
  },
);

test('where a name is told for certain any word may be one', () => {
  expect(taken('ژاراو')).toBeNull();
  expect(taken('ژاراو', { sure: true })).toBe(folded('ژاراو'));
  expect(taken('شورا رستگار', { sure: true })).toBe(folded('شورا رستگار'));
  expect(taken('خوش سیما', { sure: true })).toBe(folded('خوش سیما'));
  expect(taken('بیچاره است', { sure: true, told: true })).toBe(folded('بیچاره'));
});
