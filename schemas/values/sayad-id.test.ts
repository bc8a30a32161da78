import { expect, test } from 'vitest';
import { problemWithSayadId, sayadIdSchema } from './sayad-id.ts';

test('sixteen digits', () => {
  expect(sayadIdSchema.safeParse('1234567890123456').success).toBe(true);
  expect(problemWithSayadId('123456')).toEqual({ code: 'sayad-id-length', facts: { digits: 6 } });
  expect(problemWithSayadId('7777777777777777')).toEqual({ code: 'sayad-id-repeated' });
});
