import { expect, test } from 'vitest';
import { capacities, educations, maritalStatuses, personTypes } from '../../schemas/person-choices.ts';
import type { Choice } from '../../schemas/field.ts';
import { fold } from '../persian/fold.ts';
import { readAskedChoice } from './asked-choice.ts';

const heard = (raw: string, choices: readonly Choice[]) => readAskedChoice(fold(raw), choices)?.value;

test.each([
  ['زنم قهره خونه باباشه ولی طلاق نگرفتیم', 'married'],
  ['عروسی کدیم یک سال می‌شود', 'married'],
  ['فوت کرده شوهرم', 'widowed'],
  ['نامزد دارم', 'single'],
])('«%s» leans to %s', (raw, value) => {
  expect(heard(raw, maritalStatuses)).toBe(value);
});

test('what is denied ends where another thing is told of', () => {
  expect(heard('طلب خودمه کسی دیگه نیست', capacities)).toBe('self');
  expect(heard('یه افغانستانیه تابعیت ایران نداره', personTypes)).toBe('foreign');
});

test('the place where it happened is no side', () => {
  expect(heard('بچه‌م رو زدن تو مدرسه واسه اون اومدم', capacities)).toBe('guardian');
});

test('neither this nor that is a wording of its own', () => {
  expect(heard('نه خوندن بلدم نه نوشتن', educations)).toBe('بی‌سواد');
});
