import { expect, test } from 'vitest';
import { withoutWords } from './log.ts';

test('of an error only its kind, code and place are written', () => {
  const error = Object.assign(new TypeError('Maryam said\n    at home'), { code: '23505', detail: 'Maryam' });
  const written = withoutWords(error);
  expect(written).toMatchObject({ name: 'TypeError', code: '23505' });
  expect(JSON.stringify(written)).toContain('log.test.ts');
  expect(JSON.stringify(written)).not.toMatch(/Maryam|at home/u);
  expect(withoutWords('Maryam')).toEqual({ name: 'string' });
});
