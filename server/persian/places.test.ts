import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readAddress, readPlaces } from './places.ts';
import { gazetteer, provinces } from './test-places.ts';

const address = (raw: string) => readAddress(fold(raw), gazetteer, { expected: true })?.value;

test('the table holds all provinces', () => {
  expect(provinces).toHaveLength(31);
  expect(provinces.flatMap((row) => row.cities).length).toBeGreaterThan(400);
});

test.each([
  [
    'تهران، خیابان ولیعصر، کوچه مهر، پلاک ۱۲، واحد ۳، کد پستی ۱۲۳۴۵۶۷۸۹۰',
    { province: 'تهران', city: 'تهران', line: 'خیابان ولیعصر، کوچه مهر، پلاک ۱۲، واحد ۳' },
  ],
  ['استان فارس شهر شیراز خیابان زند', { province: 'فارس', city: 'شیراز', line: 'خیابان زند' }],
  ['رشت خیابون مطهری پلاک ۵', { province: 'گیلان', city: 'رشت', line: 'خیابون مطهری پلاک ۵' }],
  ['خیابان سعدی، پلاک ۳، شیراز', { province: 'فارس', city: 'شیراز', line: 'خیابان سعدی، پلاک ۳' }],
  ['خونمون توی کرجه، گوهردشت، خیابان هشتم', { province: 'البرز', city: 'کرج', line: 'گوهردشت، خیابان هشتم' }],
  [
    'تهران ولیعصر بالاتر از پارک وی ۱۲',
    { province: 'تهران', city: 'تهران', line: 'ولیعصر بالاتر از پارک وی ۱۲' },
  ],
  ['روستای نوده، شهرستان آزادشهر', { province: 'گلستان', city: 'آزادشهر', line: 'روستای نوده' }],
  ['قم', { province: 'قم', city: 'قم' }],
  ['میدان آزادی پلاک ۲', { line: 'میدان آزادی پلاک ۲' }],
])('the address «%s»', (raw, parts) => {
  expect(address(raw)).toEqual(parts);
});

test('what is no address is none', () => {
  expect(address('نمی‌دونم')).toBeUndefined();
});

test.each([
  ['تو شیراز خونه خریدم', { province: 'فارس', city: 'شیراز' }],
  ['تو ساری زندگی می‌کنم', { province: 'مازندران', city: 'ساری' }],
  ['ساکن بهار همدان', { province: 'همدان', city: 'بهار' }],
  ['پارسال تو خیابون ولیعصر کیفمو زدن', { line: 'خیابون ولیعصر' }],
])('a story that says «%s»', (raw, place) => {
  const found = readPlaces(fold(raw), gazetteer);
  expect(found.map((each) => each.value)).toEqual([place]);
});

test.each([
  'آقای ساری پولمو نداد',
  'مهر ماه پول دادم',
  'خیلی دیر کرد',
  'بهار قرارداد بستیم',
  'گلگیر ماشینم له شد',
  'دزدا نقاب داشتن',
  'ازش گله دارم',
  'یه روز درمیون میاد',
  'درود بر شما',
  'تو خیابون مزاحمم شد',
])('«%s» names no place', (raw) => {
  expect(readPlaces(fold(raw), gazetteer)).toEqual([]);
});

test('the span quotes the city without what is glued to it', () => {
  const raw = 'من تهرانم';
  const span = readPlaces(fold(raw), gazetteer)[0]?.span;
  expect(span && raw.slice(span.start, span.end)).toBe('تهران');
});
