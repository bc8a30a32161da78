import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newKey, open, seal, SealBroken, unwrap, wrap } from './sealing.ts';

test('what is sealed opens with its key and context alone', () => {
  const [key, other] = [newKey(), newKey()];
  fc.assert(
    fc.property(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.string(),
      (json, context) => {
        const sealed = seal(key, json, context);
        expect(open(key, sealed, context)).toEqual(json);
        expect(() => open(other, sealed, context)).toThrow(SealBroken);
        expect(() => open(key, sealed, `${context}.`)).toThrow(SealBroken);
      },
    ),
  );
});

test('the same words never look the same, and nothing of them shows', () => {
  const key = newKey();
  const [one, two] = [seal(key, 'مریم احمدی', 'a'), seal(key, 'مریم احمدی', 'a')];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(Buffer.from('مریم'))).toBe(false);
});

test('any changed byte is noticed', () => {
  const key = newKey();
  const sealed = seal(key, { amountRial: 1_000_000 }, 'a');
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => open(key, changed, 'a')).toThrow(SealBroken);
  }
  expect(() => open(key, sealed.subarray(0, 5), 'a')).toThrow(SealBroken);
});

test('a wrapped key comes back from its own master key alone', () => {
  const [master, key] = [newKey(), newKey()];
  const wrapped = wrap(master, key);
  expect(unwrap(master, wrapped).equals(key)).toBe(true);
  expect(wrapped.includes(key.export())).toBe(false);
  expect(() => unwrap(newKey(), wrapped)).toThrow(SealBroken);
});
