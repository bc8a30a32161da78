import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readThings } from './told-things.ts';

const read = (text: string): string[] => readThings(fold(text)).map((each) => each.value);

describe('readThings', () => {
  it.each([
    ['گردنبندمو گرو گذاشته بودم', 'گردنبند'],
    ['دوربین کانن R6 ام رو آقای لطیفی اجاره کرد', 'دوربین کانن R6 ام'],
    ['آقای مازیار وکیلی لپ‌تاپ و هارد شرکت را که', 'لپ‌تاپ و هارد شرکت'],
    ['کلید و سند ماشینم رو سپردم نمایشگاه', 'کلید و سند ماشینم'],
  ])('«%s»', (text, value) => {
    expect(read(text)[0]).toBe(value);
  });

  it.each(['ماشین داشتم که برادرم رو بردم', 'چهارده ساعت رو موتورم بودم', 'گوشی خریدم'])(
    'none in «%s»',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
