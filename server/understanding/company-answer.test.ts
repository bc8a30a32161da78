import { expect, test } from 'vitest';
import { fold } from '../persian/fold.ts';
import { readAskedCompany } from './company-answer.ts';

test.each([
  ['شرکت بازرگانی سپهر تجارت الوند', 'legal', 'شرکت بازرگانی سپهر تجارت الوند'],
  ['شرکت چاپ و نشر نگارین همدان، شناسه ملی ۱۰۸۶۰۹۹۸۸۰۳', 'legal', 'شرکت چاپ و نشر نگارین همدان'],
  ['کارخونه‌ی سیمان خاش', 'legal', 'کارخونه‌ی سیمان خاش'],
  ['طرف شرکت کشت و صنعت دشت سبز به شماره ثبت ۲۲۱', 'legal', 'شرکت کشت و صنعت دشت سبز'],
  ['اداره کل راهداری استان مرکزی', 'governmental', 'اداره کل راهداری استان مرکزی'],
])('«%s» is %s «%s»', (raw, type, value) => {
  expect(readAskedCompany(fold(raw))).toMatchObject({ type, name: { value } });
});

test.each(['رضا شرکت‌زاده', 'سعید کریمی که تو شرکت ما بود', 'شرکتشو نمی‌دونم'])('«%s» is none', (raw) => {
  expect(readAskedCompany(fold(raw))).toBeNull();
});
