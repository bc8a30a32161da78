import { expect, test } from 'vitest';
import { readFinglish } from './finglish.ts';
import { key } from './fold.ts';

test.each([
  ['salam mikham az shoharam shekayat konam', 'سلام میخوام از شوهرم شکایت کنم'],
  ['man az hamsayam shekayat daram', 'من از همسایه‌ام شکایت دارم'],
  ['chek dadam bargasht khord 50 milion toman', 'چک دادم برگشت خورد 50 میلیون تومن'],
  ['gooshim ro dozdidan', 'گوشیم رو دزدیدن'],
  ['salam khoobi? ye soal dashtam', 'سلام خوبی؟ یه سوال داشتم'],
  ['bale doroste', 'بله درسته'],
  ['bayad pooli bedam', 'باید پولی بدم'],
  ['mi khaham talagh begiram', 'می‌خواهم طلاق بگیرم'],
  [
    'Salam. Bandeh mojer hastam va mostajeram 4 mah ejareh nadadeh ast.',
    'سلام. بنده موجر هستم و مستاجرم 4 ماه اجاره نداده است.',
  ],
  ['xeyli mamnun', 'خیلی ممنون'],
  ['qarz dadam be dustam', 'قرض دادم به دوستم'],
  ['az to instagram axamo pakhsh karde', 'از تو اینستاگرام عکسمو پخش کرده'],
  ['20milion bedehkare be 2khtaram', '20 میلیون بدهکار به دخترم'],
  ['SALAM MAN SHEKAYAT DARAM', 'سلام من شکایت دارم'],
  ['Maryam Rezaei', 'مریم رضایی'],
  ['dar sale 1398 foot kard', 'در سال 1398 فوت کرد'],
  ['na nadaram', 'نه ندارم'],
  ['areh', 'آره'],
  ['salam', 'سلام'],
])('«%s» is «%s»', (text, meant) => {
  expect(key(readFinglish(text) ?? '')).toBe(key(meant));
});

test.each([
  'can you help me please',
  'where is the court',
  'telegram',
  'man',
  'test',
  'je veux porter plainte',
  'Toyota Camry 2015',
  'کانال Iran Football رو هک کردن',
  'کارت ویزا MasterCard',
])('«%s» is no Finglish', (text) => {
  expect(readFinglish(text)).toBeUndefined();
});

test('addresses and codes in a Finglish message stay', () => {
  expect(readFinglish('az site divar.ir ye goshi A54 kharidam taghalobi bood')).toMatch(/divar\.ir .* A54 /u);
});
