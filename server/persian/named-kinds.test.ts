import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { kindNamedBefore } from './named-kinds.ts';

const named = (text: string): string | undefined => {
  const folded = key(text);
  return kindNamedBefore(folded, folded.search(/\d/u));
};

test.each([
  ['شماره ابلاغیه ۱۴', 'noticeNumber'],
  ['از روی ابلاغیه نوشتم شماره‌ی پرونده‌ام اینه ۱۴', 'caseNumber'],
  ['شناسه ملی شرکت ۱۰', 'legalId'],
  ['کدملیم ۰۰', 'nationalCode'],
  ['کد پستی ندارم کد ملی ۰۰', 'nationalCode'],
  ['کد ملی ندارم ۰۰', undefined],
  ['پروندم: ۱۴', 'caseNumber'],
  ['ابلاغیه ۱۴', 'noticeNumber'],
  ['از روی ابلاغیه ۱۴', undefined],
  ['از روی ابلاغیه خوندم ۱۴', undefined],
  ['چکم برگشت خورده ۱۴', undefined],
])('«%s» names %s', (text, kind) => {
  expect(named(text)).toBe(kind);
});
