import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findSpokenPlates } from './spoken-plates.ts';

test.each([
  [
    'زد به ماشین دوازده ب سیصد و چهل و پنج ایران شصت و هفت و رفت',
    '12ب345-67',
    'دوازده ب سیصد و چهل و پنج ایران شصت و هفت',
  ],
  ['ایران ده هفتصد و یازده الف بیست و دو', '22الف711-10', 'ایران ده هفتصد و یازده الف بیست و دو'],
  ['یک دو ب سه چهار پنج ایران شش هفت', '12ب345-67', 'یک دو ب سه چهار پنج ایران شش هفت'],
  ['پلاک سی و سه واو ۲۲۲ ایران هشتاد و هشت', '33و222-88', 'سی و سه واو ۲۲۲ ایران هشتاد و هشت'],
])('«%s» holds %s', (text, plate, quote) => {
  const folded = fold(text);
  const [found, ...rest] = findSpokenPlates(folded);
  expect(rest).toEqual([]);
  expect(found?.value).toBe(plate);
  expect(folded.text.slice(found?.start, found?.end)).toBe(fold(quote).text);
});

test.each(['از دوازده به سیصد و بیست رسید', 'ایران دوازده تا سیصد نفر داریم', 'پلاک دوازده واحد سه'])(
  '«%s» holds no plate',
  (text) => {
    expect(findSpokenPlates(fold(text))).toEqual([]);
  },
);
