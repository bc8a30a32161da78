import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';

/** The letters a number plate may bear; «D» and «S» are the diplomats' and the embassies' staff's. */
export const plateLetters = [
  'الف',
  'ب',
  'پ',
  'ت',
  'ث',
  'ج',
  'د',
  'ز',
  'ژ',
  'س',
  'ش',
  'ص',
  'ط',
  'ع',
  'ف',
  'ق',
  'ک',
  'گ',
  'ل',
  'م',
  'ن',
  'و',
  'ه',
  'ی',
  'D',
  'S',
] as const;

const car = new RegExp(`^[1-9][0-9](?:${plateLetters.join('|')})[0-9]{3}-[1-9][0-9]$`, 'u');
const motorcycle = /^[1-9][0-9]{2}-[0-9]{5}$/;

/**
 * A number plate as it is kept: `12ب345-67` (two digits, letter, three digits, the province's two) for a car,
 * `123-45678` for a motorcycle. Source: `domain/law.md` 1.8.10.
 */
export function problemWithPlate(value: string): Problem | null {
  return car.test(value) || motorcycle.test(value) ? null : { code: 'plate-shape' };
}

export const plateSchema = checkedText(problemWithPlate);
