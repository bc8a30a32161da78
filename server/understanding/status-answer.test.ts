import { expect, test } from 'vitest';
import { emptyState } from '../dialogue/state.ts';
import { loan } from '../dialogue/test-title.ts';
import { makeGazetteer } from '../persian/places.ts';
import { hear, partOf } from './hearing.ts';
import { readStatusAnswer } from './status-answer.ts';

const all = [
  'plaintiff.occupation',
  'plaintiff.education',
  'plaintiff.maritalStatus',
  'plaintiff.nationality',
];

function read(raw: string, open = all): Record<string, unknown> {
  const hearing = hear(raw, 3, '1405-09-02', emptyState('1405-09-02'), loan, makeGazetteer([]));
  const commands = readStatusAnswer(hearing, partOf(hearing), open, false);
  return Object.fromEntries(
    commands.flatMap((command) =>
      command.do === 'set-field' ? [[command.path.split('.').at(-1), command.value]] : [],
    ),
  );
}

test.each([
  [
    'معلمم لیسانس متاهل ایرانی',
    { occupation: 'معلم', education: 'لیسانس', maritalStatus: 'married', nationality: 'ایرانی' },
  ],
  [
    'راننده تاکسی، دیپلم، مجرد، ایرانی',
    { occupation: 'راننده تاکسی', education: 'دیپلم', maritalStatus: 'single', nationality: 'ایرانی' },
  ],
  ['شغلم آرایشگره و مجردم', { occupation: 'آرایشگر', maritalStatus: 'single' }],
  ['خانه‌دار هستم، سیکل دارم', { occupation: 'خانه‌دار', education: 'سیکل' }],
  ['کارمند بانک', { occupation: 'کارمند بانک' }],
  ['متاهل', { maritalStatus: 'married' }],
])('%s', (raw, expected) => {
  expect(read(raw)).toEqual(expected);
});

test.each([
  [
    'کارگر ساختمونم دیپلم فنی دارم مجرد هستم ایرانی',
    { occupation: 'کارگر ساختمون', education: 'دیپلم فنی', maritalStatus: 'single', nationality: 'ایرانی' },
  ],
  [
    'راننده اسنپم فوق دیپلم کامپیوتر هستم زن و بچه دار',
    { occupation: 'راننده اسنپ', education: 'فوق دیپلم کامپیوتر', maritalStatus: 'married' },
  ],
  ['بی سوادم، متاهلم', { education: 'بی‌سواد', maritalStatus: 'married' }],
])('without marks, a degree with what was studied: «%s»', (raw, expected) => {
  expect(read(raw)).toEqual(expected);
});

test('one thing asked alone takes the words as they are', () => {
  expect(read('فوق لیسانس عمران', ['plaintiff.education'])).toEqual({ education: 'فوق لیسانس عمران' });
  expect(read('بازنشسته آموزش و پرورش', ['plaintiff.occupation'])).toEqual({
    occupation: 'بازنشسته آموزش و پرورش',
  });
});
