import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { digitKinds, type DigitKind } from './identifier-kinds.ts';
import { readAs, readIdentifiers } from './identifiers.ts';
import { sayNumber } from './say-number.ts';

/** Digits that begin as told and pass the kind's check, by trying what their last ones must be. */
function valid(kind: DigitKind, starts: readonly string[], length: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...starts),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
    )
    .map(([start, rest]) => {
      const body = (start + rest.join('')).slice(0, length);
      for (let check = 0; check < 100; check += 1) {
        const digits =
          kind === 'sheba'
            ? String(check).padStart(2, '0') + body.slice(2)
            : body.slice(0, -1) + String(check % 10);
        const value = kind === 'sheba' ? `IR${digits}` : digits;
        if (digitKinds[kind].problemWith(value) === null) return digits;
      }
      return '';
    })
    .filter((digits) => digits !== '');
}

const kinds: readonly (readonly [DigitKind, fc.Arbitrary<string>, readonly number[]])[] = [
  ['mobile', valid('mobile', ['0912', '0935', '0901', '0990'], 11), [4, 3, 2, 2]],
  ['phone', valid('phone', ['0218', '0513', '0344'], 11), [3, 4, 4]],
  ['nationalCode', valid('nationalCode', ['00', '1', '4', '38'], 10), [3, 3, 2, 2]],
  ['postalCode', valid('postalCode', ['1', '3', '7', '9'], 10), [5, 5]],
  ['legalId', valid('legalId', ['10', '14'], 11), [3, 4, 4]],
  ['bankCard', valid('bankCard', ['603799', '5022', '9919'], 16), [4, 4, 4, 4]],
  ['sheba', valid('sheba', ['0'], 24), [2, 4, 4, 4, 4, 4, 2]],
  ['sayadId', valid('sayadId', ['1', '9'], 16), [4, 4, 4, 4]],
  ['caseNumber', valid('caseNumber', ['1403', '1405'], 18), [4, 4, 4, 6]],
  ['imei', valid('imei', ['35', '86'], 15), [6, 2, 6, 1]],
];

function cut(digits: string, sizes: readonly number[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts;
}

const scripts = [0x30, 0x06f0, 0x0660];

function written(digits: string, script: number): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint((scripts[script] ?? 0x30) + Number(digit)));
}

/** A group as it is read aloud, its leading zeros first: «05» is «صفر پنج». */
function aloud(part: string): string {
  const zeros = /^0*/.exec(part)?.[0].length ?? 0;
  const rest = part.slice(zeros);
  return [
    ...Array.from({ length: zeros }, () => 'صفر'),
    ...(rest === '' ? [] : [sayNumber(Number(rest))]),
  ].join(' ');
}

function heard(kind: DigitKind, text: string): string[] {
  const answer = readAs(kind, fold(text));
  if (!('ok' in answer)) return [];
  const { value, alternatives, confidence } = answer.ok;
  return [value.value, ...(confidence < 0.9 ? alternatives.map((other) => other.value) : [])];
}

const leads = fc.constantFrom('', 'شماره‌اش ', 'اینه: ', 'سلام ');
const tails = fc.constantFrom('', ' هست', ' مرسی', '.');

describe.each(kinds)('%s', (kind, digits, sizes) => {
  const kept = (told: string): string => (kind === 'sheba' ? `IR${told}` : told);

  test('is read back from any digits and blanks', () => {
    const separators = fc.constantFrom('', ' ', '-', ' - ', '.', '\u200c', '\u00a0');
    const texts = fc.tuple(digits, separators, fc.integer({ min: 0, max: 2 }), leads, tails);
    fc.assert(
      fc.property(texts, ([told, separator, script, lead, tail]) => {
        const text = lead + cut(written(told, script), sizes).join(separator) + tail;
        expect(heard(kind, text), text).toContain(kept(told));
      }),
    );
  });

  test('is read back when it is read aloud', () => {
    const groupings = fc.constantFrom(
      Array.from({ length: 24 }, () => 1),
      Array.from({ length: 12 }, () => 2),
      ...(kind === 'mobile' ? [sizes] : []),
    );
    fc.assert(
      fc.property(
        fc.tuple(digits, groupings, fc.constantFrom(' ', '، '), tails),
        ([told, grouping, comma, tail]) => {
          const text = cut(told, grouping).filter(Boolean).map(aloud).join(comma) + tail;
          expect(heard(kind, text), text).toContain(kept(told));
        },
      ),
    );
  });
});

test('nothing throws, and every quote is in the message', () => {
  const pieces = fc.constantFrom(
    'صفر ',
    'نهصد و ',
    'دوازده ',
    'ایران ',
    'ب ',
    '۱۲',
    '345 ',
    '09',
    '-',
    '@',
    '.com',
    'ات ',
    'نه ',
    'کد ملی ',
    'تا ',
    '\n',
    '😀',
    'ه ی ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (raw) => {
      const folded = fold(raw);
      for (const { span } of readIdentifiers(folded)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        expect(span.start).toBeLessThan(span.end);
      }
      for (const kind of ['mobile', 'postalCode', 'plate', 'email', 'sheba'] as const) readAs(kind, folded);
    }),
    { numRuns: 300 },
  );
});
