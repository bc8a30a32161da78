import { expect, test } from 'vitest';
import { emptyState } from '../dialogue/state.ts';
import { loan } from '../dialogue/test-title.ts';
import { makeGazetteer } from '../persian/places.ts';
import { hear } from './hearing.ts';
import { readNamedUnknown } from './named-unknown.ts';

const open = ['defendants.0.mobile', 'defendants.0.fatherName', 'defendants.0.nationalCode'];

function read(raw: string): string[] {
  const today = '1405-09-02';
  const hearing = hear(raw, 3, today, emptyState(today), loan, makeGazetteer([]));
  return readNamedUnknown(hearing, loan, open).map((path) => path.split('.').at(-1) ?? '');
}

test.each([
  ['شماره‌ش ۰۹۱۱۰۰۰۶۲۱۴ اسم باباش عباسقلی کد ملیشو ندارم', ['nationalCode']],
  ['شماره شو ندارم', ['mobile']],
  ['از کد ملیش خبر ندارم، باباش عباسقلی', ['nationalCode']],
  ['اسم باباشو نمی‌دونم کد ملیشم همینطور', ['fatherName', 'nationalCode']],
  ['نه شماره‌شو دارم نه کد ملیشو', ['mobile', 'nationalCode']],
  ['شماره‌شو دارم ۰۹۱۷۰۰۰۲۰۶۵، ولی اسم باباش و کد ملیش رو نه', ['fatherName', 'nationalCode']],
  ['۰۹۱۷۰۰۰۲۰۶۵، کد ملی و نام پدرش رو هم ندارم', ['fatherName', 'nationalCode']],
  ['باباش عباسقلی، شماره‌ش ۰۹۱۱۰۰۰۶۲۱۴', []],
])('«%s»', (raw, unknown) => {
  expect(read(raw)).toEqual(unknown);
});
