import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from './fold.ts';
import { makeGazetteer, readPlaces } from './places.ts';

const table = parse(readFileSync(new URL('../../knowledge/tables/places.yaml', import.meta.url), 'utf8')) as {
  provinces: { province: string; cities: string[]; also?: string[] }[];
};
const gazetteer = makeGazetteer(table.provinces);
const places = (raw: string) => readPlaces(fold(raw), gazetteer).map(({ value }) => value);
const cities = (raw: string) => places(raw).map(({ city }) => city);

test.each([
  ['تو تبریزه مغازه‌م، خیابان تربیت، پاساژ کفاش‌ها', 'تبریز', 'خیابان تربیت، پاساژ کفاش‌ها'],
  ['روستای کلاته از توابع قوچان', 'قوچان', 'روستای کلاته'],
  ['تو خیابون آزادی تهران کیفمو زدن', 'تهران', 'خیابون آزادی'],
  ['تو لنگرود کوچه شهید نوری سگ گرفتم', 'لنگرود', 'کوچه شهید نوری'],
])('«%s»: a street goes with the town beside it', (raw, city, line) => {
  expect(places(raw)).toMatchObject([{ city, line }]);
});

test.each([
  ['تهرونیم ولی تو کرج کار می‌کنم', ['تهران', 'کرج']],
  ['پارسال رفتیم کرمونشا', ['کرمانشاه']],
  ['بندر عباس بار زدم', ['بندر عباس']],
  ['از خرمشهر تا آبادان رفتم', ['خرمشهر', 'آبادان']],
  ['می‌گفت آمل ویلا داره', ['آمل']],
  ['تو مهران زندگی می‌کنم', ['مهران']],
  ['از مهران اومدم', ['مهران']],
])('«%s» tells of %j', (raw, expected) => {
  expect(cities(raw)).toEqual(expected);
});

test.each([
  'مهران پولمو برد',
  'از مهران شکایت دارم',
  'به بهانه استخدام',
  'بیست و نه میلیون دادم',
  'آدم آرومیه',
  'یه پرنده خریدم',
  'رشته کارم جوشکاریه',
  'شهر به شهر دنبالش گشتم',
  'خوب بم گوش کن',
  'شنبه رفتم دادگاه',
  'میانه‌مون خوب نبود',
  'رقم چک رو عوض کرده',
  'آقای ساری نیومد',
  'یک کیلو برنج گیلان خریدم',
  'خونه‌ات آبادان بشه',
  'مهران جان سلام',
])('«%s» names no place', (raw) => {
  expect(places(raw)).toEqual([]);
});

test.each([
  ['کرج مهرشهر بلوار ارم', 'مهرشهر بلوار ارم'],
  ['تو پارک ائل گلی تبریز کیفمو زدن', 'پارک ائل گلی'],
  ['تو خیابون بوعلی همدانه', 'خیابون بوعلی'],
  ['تو شهرک صنعتی اشتهارد کار می‌کنم', 'شهرک صنعتی اشتهارد'],
  ['روبروی خیابون شریعتی ساوه', 'خیابون شریعتی'],
])('«%s» tells of the line «%s»', (raw, line) => {
  expect(places(raw).map((each) => each.line)).toContain(line);
});
