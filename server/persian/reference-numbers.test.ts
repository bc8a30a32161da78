import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readReference } from './reference-numbers.ts';

const cues = ['شماره گزارش', 'کلانتری', 'کد رهگیری', 'کد فراگیر'];
const read = (text: string): string | undefined => readReference(fold(text), cues)[0]?.value;

describe('readReference', () => {
  it.each([
    ['کلانتری ۱۴۸ گزارش دادم شماره گزارش ۳۳۲۱۷.', '33217'],
    ['شماره گزارش کلانتری: ۲۲۰۷۶', '22076'],
    ['كد رهگيري ٣٣١٠٨٨٤٧٢ علت كسري', '331088472'],
    ['کد رهگیریش ۳۳۱۰۸۸۴۷۲', '331088472'],
    ['کد فراگیرم ۱۰۳۴۵۶۷۸۹۰۱۲ است', '103456789012'],
  ])('«%s»', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('takes no number of a place', () => {
    expect(read('کلانتری ۱۴۸ رفتم')).toBeUndefined();
    expect(read('اجاره‌نامه کد رهگیری داره، پلاک ۱۲۳')).toBeUndefined();
  });
});
