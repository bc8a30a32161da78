import type { Problem } from '../problem.ts';

/** `<name>-length` unless `value` is digits alone and as many as one of `lengths`; the fact is how many digits it has. */
export function problemWithDigitCount(name: string, value: string, ...lengths: number[]): Problem | null {
  const digits = value.replace(/[^0-9]/g, '').length;
  if (digits === value.length && lengths.includes(digits)) return null;
  return { code: `${name}-length`, facts: { digits } };
}

/** Whether every character of `value` is the same: such numbers pass most check sums and belong to nobody. */
export function isRepeated(value: string): boolean {
  return /^(.)\1*$/u.test(value);
}

/** Luhn's check over ASCII digits, the last one being the check digit (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
