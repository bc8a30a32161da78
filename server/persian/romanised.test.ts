import { expect, test } from 'vitest';
import { distance } from './romanised.ts';
import { skeletonOf, skeletonOfSounds, soundsOf } from './romanised-sounds.ts';

test('the many ways to write one sound are one', () => {
  expect(soundsOf('khoob')).toBe('XUb');
  expect(soundsOf('xub')).toBe('Xub');
  expect(soundsOf('qazi')).toBe(soundsOf('ghazi'));
  expect(soundsOf('sekke')).toBe('seke');
});

test.each([
  ['shohar', 'شوهر'],
  ['mahrie', 'مهریه'],
  ['edare', 'اداره'],
  ['ghest', 'قسط'],
  ['zamen', 'ضامن'],
])('«%s» and «%s» have the same consonants and are near', (latin, word) => {
  const sounds = soundsOf(latin);
  expect(skeletonOfSounds(sounds)).toBe(skeletonOf(word));
  expect(distance(sounds, word)).toBeLessThan(0.5);
});

test('a usual spelling is nearer than an odd one, and another consonant is never near', () => {
  expect(distance(soundsOf('khaste'), 'خسته')).toBeLessThan(distance(soundsOf('khaste'), 'خواسته'));
  expect(distance(soundsOf('soal'), 'سوال')).toBeLessThan(distance(soundsOf('soal'), 'سال'));
  expect(distance(soundsOf('shohar'), 'شهر')).toBeGreaterThan(distance(soundsOf('shohar'), 'شوهر'));
  expect(distance(soundsOf('pool'), 'طول')).toBe(Number.POSITIVE_INFINITY);
});
