import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fold } from './fold.ts';
import { makeGazetteer } from './gazetteer.ts';
import { readPlaceRuns } from './place-runs.ts';

interface Row {
  province: string;
  cities: string[];
  also?: string[];
}
const table = parse(readFileSync(new URL('../../knowledge/tables/places.yaml', import.meta.url), 'utf8')) as {
  provinces: Row[];
};
const gazetteer = makeGazetteer(table.provinces);
const places = (text: string) => readPlaceRuns(fold(text), gazetteer).map(({ value }) => value);

it.each([
  ['آدرس من: رشت، گلسار، خیابان ۱۱۲، مجتمع نسیم', 'رشت', 'گلسار، خیابان ۱۱۲، مجتمع نسیم'],
  ['از جلوی در مدرسه شهید فهمیده ملایر دزدیدن', 'ملایر', 'مدرسه شهید فهمیده'],
  ['تبریز میدان ساعت حجره ۱۲ دادم', 'تبریز', 'میدان ساعت حجره ۱۲'],
  ['تو رشت خیابون معلم پارک کردم', 'رشت', 'خیابون معلم'],
])('«%s»', (text, city, line) => {
  expect(places(text)).toContainEqual(expect.objectContaining({ city, line: expect.stringContaining(line) }));
});

it('takes a site alone behind a time, and none on the way to it', () => {
  expect(places('۴ آبان ساعت ۱۰ صبح دانشگاه گیلان')).toContainEqual({ line: 'دانشگاه گیلان' });
  expect(places('دختره تو راه مدرسه اسپری زد تو چشمم')).toEqual([]);
});
