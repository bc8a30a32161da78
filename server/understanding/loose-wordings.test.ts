import { describe, expect, it } from 'vitest';
import { key } from '../persian/fold.ts';
import { placesOf, spoken } from './spoken.ts';

const heard = (wording: string, text: string, inflected = false): boolean =>
  placesOf(key(text), spoken([wording], inflected)).length > 0;

describe('a wording is heard', () => {
  it.each([
    ['طلاق نگرفتم', 'طلاق هم نگرفتم'],
    ['سرقفلی نداره', 'سرقفلی هم ندارد'],
    ['تأمین خواسته می‌خوام', 'تأمین خواسته هم می‌خواهیم'],
    ['مدتش تموم شد', 'مدتش تمام شد'],
    ['زیر رسید', 'زیر رسیدو امضا کرد'],
    ['عندالاستطاعه', 'سند عندالاستطاعه‌س'],
    ['مدتش … تموم شد', 'مدتش بیستم آبان تموم شد'],
    ['طلاق … ثبت شده', 'طلاق توافقی در تاریخ ۱۴۰۵/۰۲/۰۳ ثبت شده'],
  ])('«%s» in «%s»', (wording, text) => {
    expect(heard(wording, text)).toBe(true);
  });

  it.each([
    ['طلاق گرفتم', 'طلاق نگرفتم'],
    ['شاهد', 'شاهدخت'],
    ['چک داد', 'چکاد'],
    ['برگشت زدم', 'برگشت زدند'],
  ])('«%s» not in «%s»', (wording, text) => {
    expect(heard(wording, text)).toBe(false);
  });

  it('in every person where that does not matter', () => {
    expect(heard('برگشت زدم', 'بردم برگشت زدند', true)).toBe(true);
    expect(heard('برگشت زدم', 'برگشت زده‌ام', true)).toBe(true);
    expect(heard('برگشت زدم', 'برگشت نزدند', true)).toBe(false);
  });
});
