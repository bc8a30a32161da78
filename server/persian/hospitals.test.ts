import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readHospitals } from './hospitals.ts';

const read = (text: string): string[] => readHospitals(fold(text)).map((each) => each.value);

describe('readHospitals', () => {
  it.each([
    ['بردنم بیمارستان سینا. گوشی', 'بیمارستان سینا'],
    ['بردیمش درمانگاه رازی عکس گرفتن', 'درمانگاه رازی'],
    ['تو بیمارستان شهید رحیمی درآوردن', 'بیمارستان شهید رحیمی'],
    ['اورژانس بیمارستان امام خمینی ایلام', 'بیمارستان امام خمینی'],
    ['رفتم درمونگاه آرمان، بخیه زدن', 'درمونگاه آرمان'],
  ])('«%s»', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  it('asks back a name it does not know', () => {
    expect(readHospitals(fold('درمانگاه آرمان بستری شدم'))[0]?.confidence).toBeLessThan(0.9);
  });

  it.each([
    'رفتم بیمارستان بستری شدم',
    'تو یه درمانگاه منشی‌ام',
    'گواهی بیمارستان داریم',
    'بیمارستان خوابیده بود',
    'خودش منو رسوند بیمارستان ولی حالا منکره',
  ])('none in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
