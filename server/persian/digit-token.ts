import type { Folded } from './fold.ts';

/** A number as it was typed in digits. */
export interface WrittenNumber {
  value: number;
  alternatives: readonly number[];
  confidence: number;
}

const sure = (value: number): WrittenNumber => ({ value, alternatives: [], confidence: 0.97 });

/** The sign as it was typed: «٫» is a decimal sign and «،» a list comma, which folding makes alike. */
function typed(folded: Folded, at: number): string {
  return folded.raw.charAt(folded.map[at] ?? 0);
}

/**
 * Reads digits with their thousands and decimal marks («1,200,000», «12.345.678», «9/600/000», «2.5», «12 000 000»). Undefined for
 * what is no number: a date, a clock time, an identifier of sixteen digits or more.
 */
export function readWritten(folded: Folded, text: string, start: number): WrittenNumber | undefined {
  // «۹/۶۰۰/۰۰۰»: no date has three digits for its month and its day.
  if (/^[1-9]\d{0,2}(?:\/\d{3}){2,4}$/.test(text)) {
    return { value: Number(text.replaceAll('/', '')), alternatives: [], confidence: 0.93 };
  }
  if (/[/:]/.test(text) || text.replace(/\D/g, '').length > 15) return undefined;
  if (/^\d+$/.test(text)) {
    return text.length > 1 && text.startsWith('0')
      ? { ...sure(Number(text)), confidence: 0.5 }
      : sure(Number(text));
  }
  if (/^\d{1,3}(?: \d{3})+$/.test(text)) {
    const value = Number(text.replaceAll(' ', ''));
    return text.split(' ').length > 2 ? sure(value) : { value, alternatives: [], confidence: 0.7 };
  }
  if (/^\d{1,3}(?:[,_']\d{3})+(?:\.\d+)?$/.test(text)) return sure(Number(text.replace(/[,_']/g, '')));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text))
    return sure(Number(text.replaceAll('.', '').replace(',', '.')));
  const point = text.indexOf('.');
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text) && typed(folded, start + point) !== '٫') {
    return { value: Number(text.replace('.', '')), alternatives: [Number(text)], confidence: 0.6 };
  }
  if (/^\d*\.\d+$/.test(text)) return sure(Number(text));
  if (/^\d+[,]\d+$/.test(text) && typed(folded, start + text.indexOf(',')) !== '،') {
    return { value: Number(text.replace(',', '.')), alternatives: [], confidence: 0.5 };
  }
  return undefined;
}
