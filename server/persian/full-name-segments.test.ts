import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { byCommas } from './full-name-commas.ts';
import { segmentsOf } from './full-name-segments.ts';

test('a message is cut at what names its parts', () => {
  const roles = (raw: string) => segmentsOf(fold(raw).text).map(({ role, labelled }) => [role, labelled]);
  expect(roles('نام مریم نام خانوادگی احمدی نام پدر حسن')).toEqual([
    ['full', true],
    ['family', true],
    ['father', true],
  ]);
  expect(roles('مریم احمدی فرزند حسن')).toEqual([
    ['full', false],
    ['father', true],
  ]);
});

test('parts between commas by their order and looks', () => {
  const name = (raw: string) => {
    const value = byCommas(fold(raw))?.value;
    return value && [value.given, value.family, value.father];
  };
  expect(name('احمدی، مریم')).toEqual(['مریم', 'احمدی', undefined]);
  expect(name('قیس، سواری نیا')).toEqual(['قیس', 'سواری نیا', undefined]);
  expect(name('فرهاد، خوش سیما، علیداد')).toEqual(['فرهاد', 'خوش سیما', 'علیداد']);
  expect(name('رفتم، اومدم')).toBeUndefined();
});
