import { expect, test } from 'vitest';
import { embedLocally, localEmbedder } from './embed.ts';

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);
}

test('a vector has length one, and the same text the same vector', async () => {
  const vector = embedLocally('چکش برگشت خورد');
  expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  const [again] = await localEmbedder.embed(['چکش برگشت خورد']);
  expect(again).toEqual(Array.from(vector));
  expect(again).toHaveLength(localEmbedder.dimensions);
});

test('texts that say alike are nearer', () => {
  const story = embedLocally('چکی که داده بود برگشت خورد');
  expect(cosine(story, embedLocally('چک برگشتی دارم'))).toBeGreaterThan(
    cosine(story, embedLocally('مهریه‌ام را می‌خواهم')) + 0.1,
  );
});

test('a text without words is a vector of zeros', () => {
  expect(embedLocally('؟؟').every((each) => each === 0)).toBe(true);
});
