import { describe, expect, it } from 'vitest';
import type { FieldInfo } from '../../schemas/field.ts';
import { fold } from '../persian/fold.ts';
import { readDates } from '../persian/dates.ts';
import { assignByCue, type Candidate } from './cues.ts';

const today = '1405-09-02';
const field = (path: string, cues: string[]): Candidate => {
  const info: FieldInfo = { label: path, question: '', why: '', type: 'date', need: 'required', cues };
  return { path, info };
};
const fields = [
  field('given', ['دادم', 'قرض دادم']),
  field('due', ['سررسید', 'قرار بود', 'تا …']),
  field('bounced', ['برگشت خورد', 'برگشتی …', 'بردم بانک']),
];

function assign(text: string, main?: string): Record<string, string> {
  const folded = fold(text);
  const readings = readDates(folded, today);
  const found = assignByCue(folded, readings, fields, {
    main,
    sentence: true,
    best: (rest) => rest[0],
  });
  return Object.fromEntries(found.map(({ path, reading }) => [path, reading.value.date]));
}

describe('assignByCue', () => {
  it('gives a date to the verb of its own clause', () => {
    expect(assign('اول مهر دادم، ۲۲ مهر بردم بانک')).toEqual({ given: '1405-07-01', bounced: '1405-07-22' });
    expect(assign('اول مهر دادم. سررسید ۵ آبان ۱۴۰۵')).toEqual({ given: '1405-07-01', due: '1405-08-05' });
  });

  it('knows words that take the value right beside them', () => {
    expect(assign('تا ۲۰ آبان باید می‌دادن')).toEqual({ due: '1405-08-20' });
    expect(assign('برگشتی ۱۸/۸/۱۴۰۵')).toEqual({ bounced: '1405-08-18' });
  });

  it('hears nouns with whose they are', () => {
    expect(assign('سررسیدشون ۱ مرداد بود')).toEqual({ due: '1405-05-01' });
  });

  it('looks further in the same sentence where one field alone is spoken of', () => {
    expect(assign('پنجم تیر که عازم زیارت مشهد و جاهای دیگر بودم، قالی‌ها را به برادرم دادم')).toEqual({
      given: '1405-04-05',
    });
  });

  it('leaves the rest to the main field, and nothing without one', () => {
    expect(assign('۵ مهر بود.', 'given')).toEqual({ given: '1405-07-05' });
    expect(assign('۵ مهر بود.')).toEqual({});
  });
});
