import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import { gazetteer } from './test-places.ts';

const address = (raw: string) => readAddress(fold(raw), gazetteer, { expected: true })?.value;

test.each([
  [
    'گلستان، علی‌آباد کتول، خیابان کاشانی، پلاک ۸',
    { province: 'گلستان', city: 'علی‌آباد کتول', line: 'خیابان کاشانی، پلاک ۸' },
  ],
  ['گرگان، گلستان، کوی ویلاشهر', { province: 'گلستان', city: 'گرگان', line: 'کوی ویلاشهر' }],
  ['همدان، نهاوند', { province: 'همدان', city: 'نهاوند' }],
  ['نهاوند همدان', { province: 'همدان', city: 'نهاوند' }],
  ['چهارمحال بختیاری شهرکرد خ کاشانی', { province: 'چهارمحال و بختیاری', city: 'شهرکرد', line: 'خ کاشانی' }],
  ['ورامین قرچک خیابان بسیج', { province: 'تهران', city: 'قرچک', line: 'خیابان بسیج' }],
  ['فردیس کرج فلکه سوم', { province: 'البرز', city: 'فردیس', line: 'فلکه سوم' }],
  ['شهرستان مراغه', { province: 'آذربایجان شرقی', city: 'مراغه' }],
])('«%s»: a province and its own city belong together', (raw, parts) => {
  expect(address(raw)).toEqual(parts);
});

test('a province that is also a town of another one is the province when told alone', () => {
  const reading = readAddress(fold('گلستان'), gazetteer, { expected: true });
  expect(reading).toMatchObject({
    value: { province: 'گلستان' },
    alternatives: [{ city: 'گلستان', province: 'تهران' }],
  });
  expect(address('شهر گلستان')).toMatchObject({ city: 'گلستان' });
});

test.each([
  ['نیلوفران، بلوار مازندران، پلاک ۴', { line: 'نیلوفران، بلوار مازندران، پلاک ۴' }],
  ['محله سنگلج تهران، کوچه یاس، پلاک ۲', { line: 'محله سنگلج، کوچه یاس، پلاک ۲' }],
  ['روستای ده‌نو از توابع مرودشت', { province: 'فارس', city: 'مرودشت', line: 'روستای ده‌نو' }],
])('«%s» keeps all that was said', (raw, parts) => {
  expect(address(raw)).toMatchObject(parts);
});

test.each([
  ['اصفهان هستم، استان اصفهان', { province: 'اصفهان', city: 'اصفهان' }],
  ['تو بابل می‌شینم، مازندران', { province: 'مازندران', city: 'بابل' }],
  [
    'ما توی دزفول زندگی می‌کنیم، خیابان آفرینش',
    { province: 'خوزستان', city: 'دزفول', line: 'خیابان آفرینش' },
  ],
  ['تبریزیم', { province: 'آذربایجان شرقی', city: 'تبریز' }],
  ['کرمانیم ولی الان یزد زندگی می‌کنیم', { province: 'یزد', city: 'یزد' }],
])('«%s»: verbs are no line', (raw, parts) => {
  expect(address(raw)).toEqual(parts);
});

test.each([
  'یزد، صفاییه، پلاک ۳ با کد پستی ۸۹۱۵۷۴۳۲۱۰',
  'یزد، صفاییه، پلاک ۳ و کدپستیم هم ۸۹۱۵۷۴۳۲۱۰ هست',
  'یزد، صفاییه، پلاک ۳، ۸۹۱۵۷۴۳۲۱۰',
  'یزد، کد پستی ۸۹۱۵۷۴۳۲۱۰، صفاییه، پلاک ۳',
  'یزد، صفاییه، پلاک ۳، کد پستی نمی‌دونم',
])('the postal code in «%s» is no part of the line', (raw) => {
  expect(address(raw)).toEqual({ province: 'یزد', city: 'یزد', line: 'صفاییه، پلاک ۳' });
});

test.each([
  ['والا مادر من سوادم نمی‌رسه، بنویس بابل، کوچه لاله', { city: 'بابل', line: 'کوچه لاله' }],
  ['خانه ما مشهد است، گلشهر، کوچه ۲۷', { city: 'مشهد', line: 'گلشهر، کوچه ۲۷' }],
  ['نشانی محل سکونت اینجانب: الیگودرز، خیابان پاسداران', { city: 'الیگودرز', line: 'خیابان پاسداران' }],
  ['سلام آدرس ما شیراز معالی‌آباد کوچه ۶ ممنون', { city: 'شیراز', line: 'معالی‌آباد کوچه ۶' }],
  ['سر نبش کوچه ۱۴ گلشهر مشهده', { city: 'مشهد', line: 'سر نبش کوچه ۱۴ گلشهر' }],
  ['اصفون خیابون چهارباغ ک ۸ پ ۵ هستش', { city: 'اصفهان', line: 'خیابون چهارباغ ک ۸ پ ۵' }],
])('«%s»: talk around an address is no part of it', (raw, parts) => {
  expect(address(raw)).toMatchObject(parts);
});

test.each([
  ['موقع پول زدن خونه بودیم، ورامین', { city: 'ورامین' }],
  ['الان فراریه، قبلا شهریار می‌نشست', { city: 'شهریار' }],
])('«%s»: words of talk that towns are called by are no town', (raw, parts) => {
  expect(address(raw)).toMatchObject(parts);
});

test('what tells of somebody is no street', () => {
  expect(address('آدرسشو ندارم فقط می‌دونم تو ورامین مغازه داره')).toEqual({
    province: 'تهران',
    city: 'ورامین',
  });
});
