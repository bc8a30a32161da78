import { describe, expect, it } from 'vitest';
import { fold } from '../persian/fold.ts';
import { bordersBetween, clauseAround, clausesOf } from './clauses.ts';

const parts = (text: string): string[] => {
  const folded = fold(text);
  return clausesOf(folded).map(({ start, end }) => folded.text.slice(start, end).trim());
};

describe('clausesOf', () => {
  it('parts at marks, at «که» and «ولی», and between verbs', () => {
    expect(parts('اول مهر دادم الان دو ماهه پس نمیده. قبلا هم گرفته بود ولی داد')).toEqual([
      'اول مهر دادم',
      'الان دو ماهه پس نمیده.',
      'قبلا هم گرفته بود',
      'ولی داد',
    ]);
    expect(parts('با چاقو زد رفت خونه')).toEqual(['با چاقو زد', 'رفت خونه']);
    expect(parts('ماشینمو دادم دست رفیقم که برگردونه')).toEqual(['ماشینمو دادم دست رفیقم', 'که برگردونه']);
  });

  it('leaves numbers, addresses on the net and one verb of two words whole', () => {
    expect(parts('۱۱٬۵۰۰٬۰۰۰ ریال به sana-eblagh.ink داده بودم')).toHaveLength(1);
  });

  it('keeps the nouns that are spelled as verbs', () => {
    expect(parts('بابت خرید سیمان بدهکاره')).toHaveLength(1);
    expect(parts('طلا را نزد خواهرش به امانت گذاشت')).toHaveLength(1);
    expect(parts('نزد ولی تهدید کرد')).toHaveLength(2);
  });

  it('opens nothing at «روز بعدش» and «بعد از»', () => {
    expect(parts('۱۰ آبان روز بعدش برگشت خورد')).toHaveLength(1);
    expect(parts('بعد از عید پس نداد')).toHaveLength(1);
  });

  it('covers the whole text, in order', () => {
    const folded = fold('سلام. من ۵ مهر رفتم، بعد اومدم؛ گفت: نه! \n تمام');
    const clauses = clausesOf(folded);
    expect(clauses.map(({ start }) => start)).toEqual([0, ...clauses.slice(0, -1).map(({ end }) => end)]);
    expect(clauses.at(-1)?.end).toBe(folded.text.length);
    expect(clausesOf(fold(''))).toEqual([]);
  });
});

describe('clauseAround', () => {
  it('gives the words of the clause', () => {
    const folded = fold('دیروز رفتم. امروز برگشتم');
    expect(clauseAround(folded, folded.text.indexOf('برگشتم')).text.trim()).toBe('امروز برگشتم');
  });
});

describe('bordersBetween', () => {
  it('costs more over a full stop than over a comma', () => {
    const cost = (text: string): number => bordersBetween(fold(text), 0, text.length - 1);
    expect(cost('الف. ب')).toBeGreaterThan(cost('الف، ب'));
    expect(cost('الف ب')).toBe(0);
  });
});
