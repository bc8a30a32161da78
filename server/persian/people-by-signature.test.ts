import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { bySignature } from './people-by-signature.ts';
import { Scan } from './people-scan.ts';

const signed = (raw: string) => {
  const scan = new Scan(fold(raw));
  bySignature(scan);
  return scan.found.map(({ value: { side, given, family } }) => [side, given, family]);
};

test.each([
  ['معلم مدرسه دخترم رو کتک زده، من مادرشم، مهناز لک', ['speaker', 'مهناز', 'لک']],
  ['شوهرم خرجی نمیده و خونه رو ول کرده. لادن خواجوی، مطلقه، کرمان', ['speaker', 'لادن', 'خواجوی']],
  ['حقوق سه ماهم رو نداده و جواب نمیده\nبا احترام\nکیوان صالحی', ['speaker', 'کیوان', 'صالحی']],
] as const)('«%s» is signed', (raw, expected) => {
  expect(signed(raw)).toEqual([expected]);
});

test.each([
  'علی کریمی پولمو برد و دیگه پیداش نشد',
  'رفتم پیش وکیل. علی کریمی گفت صبر کن',
  'من مادرشم، دستم به جایی بند نیست',
])('«%s» is not', (raw) => {
  expect(signed(raw)).toEqual([]);
});
