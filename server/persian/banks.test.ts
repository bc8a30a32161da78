import { describe, expect, it } from 'vitest';
import { readBanks } from './banks.ts';
import { fold } from './fold.ts';

const read = (text: string): string[] => readBanks(fold(text)).map((each) => each.value);

describe('readBanks', () => {
  it.each([
    ['بانک ملت شعبه‌ی میدون آزادی، تاریخش', 'بانک ملت شعبه‌ی میدون آزادی'],
    ['بانک ملت شعبه میدان هفت تیر. صیادیش', 'بانک ملت شعبه میدان هفت تیر'],
    ['از کارت بانک ملتم رفت', 'بانک ملت'],
    ['از کارت بلوبانکم کشیدن', 'بلوبانک'],
    ['بانك كشاورزي شعبه لاهيجان مبلغ', 'بانك كشاورزي شعبه لاهيجان'],
    ['حساب سامانم خالی شد', 'سامان'],
    ['رفتم بانک ملی گفتند', 'بانک ملی'],
    ['چک موسسه اعتباری ملل', 'موسسه اعتباری ملل'],
  ])('«%s»', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  it.each(['کارت ملی هوشمندم', 'رفتم بانک گفتن موجودی نداره', 'تو شهر بانک نداریم', 'آقای سامان رضایی'])(
    'none in «%s»',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
