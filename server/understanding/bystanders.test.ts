import { expect, it } from 'vitest';
import { isBystander, isOurs } from './bystanders.ts';

function named(text: string, name: string) {
  const start = text.indexOf(name);
  return {
    text,
    start,
    end: start + name.length,
    person: { side: 'other' as const, family: name, spans: {} },
  };
}

it.each([
  ['خود خریدار اقای ثقفی فقط اورد داد دستم', 'ثقفی', true],
  ['برده فروخته به طلافروشی اقای صیرفی', 'صیرفی', true],
  ['مدیرعاملش فرزاد نجاتیان امضا کرده', 'فرزاد نجاتیان', true],
  ['حامد و داداشش میثم رفتن', 'میثم', false],
  ['بعد اکبر عظیمی هم منو زد', 'اکبر عظیمی', false],
])('«%s»: %s stands by: %s', (text, name, expected) => {
  expect(isBystander(named(text, name))).toBe(expected);
});

it('knows our own people', () => {
  expect(isOurs(named('حسابدار ما, خانم مروت, مبلغ را واریز کرد', 'مروت'))).toBe(true);
  expect(isOurs(named('حسابدار ما, خانم مروت, پول را برداشت', 'مروت'))).toBe(false);
});
