import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { Scan } from './people-scan.ts';
import { complainedOf, isQuoted, sideOf, tellsHarm } from './people-sides.ts';

const around = (raw: string, name: string) => {
  const scan = new Scan(fold(raw));
  const start = scan.folded.text.indexOf(fold(name).text);
  return { scan, start, end: start + fold(name).text.length };
};

test.each([
  ['شاهدم علی رضایی بود', 'witness'],
  ['علی رضایی هم دیده', 'witness'],
  ['علی رضایی همسایه‌مون شاهده', 'witness'],
  ['قاضی علی رضایی گفت', 'unclear'],
  ['وکیل طرف علی رضایی بود', 'unclear'],
  ['از وکیلم علی رضایی شکایت دارم', 'other'],
  ['علی رضایی پولمو خورد', 'other'],
  ['بیوه مرحوم علی رضایی', 'unclear'],
  ['به گفته علی رضایی دیوار مال منه', 'unclear'],
  ['علی رضایی پیغامو آورد و حاضره شهادت بده', 'witness'],
  ['سروان علی رضایی کتکم زد', 'other'],
  ['صاحب زمین منم یعنی علی رضایی', 'speaker'],
])('«%s»: %s', (raw, side) => {
  const { scan, start, end } = around(raw, 'علی رضایی');
  expect(sideOf(scan, start, end)).toBe(side);
});

test('harm, quotes and complaints are heard around a name', () => {
  const harmed = around('مهران پولمو برد', 'مهران');
  expect(tellsHarm(harmed.scan, harmed.start, harmed.end)).toBe(true);
  const quoted = around('می‌گفت من صفایی هستم', 'من');
  expect(isQuoted(quoted.scan, quoted.start)).toBe(true);
  expect(complainedOf(fold('از آقای مشتاق شاکی‌ام').text)).toEqual(new Set([fold('مشتاق').text]));
});
