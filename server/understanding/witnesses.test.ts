import { expect, test } from 'vitest';
import { fold } from '../persian/fold.ts';
import { readWitnesses } from './witnesses.ts';

const name = (firstName: string, lastName: string) => ({ firstName, lastName });

test.each([
  ['باغبون بغلی مش صفر دریایی اون نیسان رو دیده', [name('صفر', 'دریایی')]],
  [
    'کدخدا عباسعلی نیک‌نژاد و حاج رمضان پورابراهیم حضور داشتند',
    [name('عباسعلی', 'نیک‌نژاد'), name('رمضان', 'پورابراهیم')],
  ],
  ['همسایه‌مون خانم پری زارعی دید', [name('پری', 'زارعی')]],
  ['رفیقم بهنام عزیزی هم پول داده بهش شاهده', [name('بهنام', 'عزیزی')]],
  [
    'خود آرایشگر آقا نادر کمالی‌پور دید، شماره‌ش ۰۹۱۷۰۰۰۱۸۰۷',
    [{ ...name('نادر', 'کمالی‌پور'), mobile: '09170001807' }],
  ],
])('«%s»', (raw, witnesses) => {
  expect(readWitnesses(fold(raw))?.value).toEqual(witnesses);
});

test('neighbours without a name are no witnesses by name', () => {
  expect(readWitnesses(fold('همسایه‌ها همه شنیدن'))).toBeNull();
});
