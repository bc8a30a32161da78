import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readSafety } from './safety.ts';

test.each([
  ['شوهرم الان داره منو می‌زنه', 'danger-now'],
  ['یکی با چاقو پشت دره', 'danger-now'],
  ['همین الان با قمه ریختن تو خونمون', 'danger-now'],
  ['دزد تو خونمونه چیکار کنم', 'danger-now'],
  ['کمک، داره درو میشکنه', 'danger-now'],
  ['جونمون در خطره', 'danger-now'],
  ['شوهرم هر شب کتکم میزنه', 'domestic-violence'],
  ['بابام منو با کمربند می زنه', 'domestic-violence'],
  ['زنم منو میزنه', 'domestic-violence'],
  ['شوهرم تهدید کرده منو میکشه', 'domestic-violence'],
  ['همسایه بچه‌شو کتک می‌زنه', 'child'],
  ['ناپدریش بچه رو می‌سوزونه', 'child'],
  ['معلمش پسرمو زده', 'child'],
  ['بهم تجاوز شده', 'sexual'],
  ['رئیسم بهم دست‌درازی کرد', 'sexual'],
  ['دیگه نمی‌خوام زنده باشم', 'self-harm'],
  ['می خوام خودمو بکشم راحت شم', 'self-harm'],
  ['خود کشی میکنم', 'self-harm'],
  ['کاش می‌مردم', 'self-harm'],
  ['به آخر خط رسیدم', 'self-harm'],
  ['همین الان دارن از حسابم پول برمی‌دارن', 'money-leaving'],
  ['ده دقیقه پیش از کارتم برداشت شد', 'money-leaving'],
  ['تهدید کرده عکسای خصوصیمو پخش کنه', 'private-image'],
  ['فیلممو تو تلگرام پخش کرده', 'private-image'],
])('«%s» is %s', (raw, topic) => {
  const found = readSafety(fold(raw));
  expect(found.map((each) => each.topic)).toContain(topic);
  expect(found.every(({ span }) => raw.slice(span.start, span.end).trim().length > 3)).toBe(true);
});

test.each([
  'پارسال تهدید به قتل کرده بود',
  'بچه‌ام شش سالشه',
  'پسرم میره مدرسه، شهریه رو پس نمیدن',
  'شوهرم زنگ زد گفت چک رو امضا زده',
  'به زمینم تجاوز کرده و دیوار کشیده',
  'سه ماه پیش از حسابم برداشت شده',
  'الان چهار ماهه مستأجر اجاره نداده و تو خونه نشسته',
  'پسرم با ماشین زده به دیوار همسایه',
  'راننده به چپ تجاوز کرد',
  'بمیرم برات مادر',
  'تو عکس کارت ملی مشخصه',
])('no alarm for «%s»', (raw) => {
  expect(readSafety(fold(raw))).toEqual([]);
});

test('keeps what is going on apart from what is over, clause by clause', () => {
  const topics = readSafety(fold('پارسال با چاقو تهدیدم کرد. الان با قمه دم در خونمه.')).map((each) => each.topic);
  expect(topics).toEqual(['danger-now']);
});
