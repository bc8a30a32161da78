import { expect, test } from 'vitest';
import { fold } from '../persian/fold.ts';
import { sceneLine } from './scene-line.ts';

/** The towns are given between brackets. */
function read(marked: string): unknown {
  const raw = marked.replace(/[[\]]/gu, '');
  const towns = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match, at) => {
    const start = match.index - 2 * at;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return sceneLine(fold(raw), towns)?.value;
}

test.each([
  ['[بندرگز], [گلستان], خونمون بودم', 'خونمون'],
  ['[شوش], [خوزستان], زمین فوتبال کوی دانشگاه', 'زمین فوتبال کوی دانشگاه'],
  ['[لار], من خونه ی خودم بودم, شهر جدید, بلوار دانشجو', 'خونه ی خودم، شهر جدید، بلوار دانشجو'],
  ['سر کار بودم تو [قزوین]', 'سر کار'],
  ['[بروجرد] بودیم, دم نونوایی', 'دم نونوایی'],
  ['تو اینستا بود, خودم [ساری] بودم', 'اینستا'],
])('«%s»: %s', (marked, line) => {
  expect(read(marked)).toBe(line);
});

test.each([
  'تو [شیراز]',
  '[شیراز], پارسال',
  '[اراک], شب بود',
  'همین [سنندج] خودمون',
  'والا [تبریز] بودم دیگه',
  'نمیدونم کجا',
])('«%s» tells no more than the town', (marked) => {
  expect(read(marked)).toBeUndefined();
});
