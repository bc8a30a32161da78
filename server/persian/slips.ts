import { readFinglish } from './finglish.ts';
import { readKeyboardSlip } from './keyboard-slip.ts';

/** What a message typed in Latin letters was meant to be. */
export interface Slip {
  kind: 'keyboard' | 'finglish';
  meant: string;
}

const longest = 2000;

/**
 * Whether a message is Persian in Latin letters, by a keyboard left in English or by habit, and what it says then. It is
 * only offered («منظورتان … بود؟»): nothing is read from it before the user affirms it.
 */
export function readSlip(raw: string): Slip | null {
  if (!/[A-Za-z]/.test(raw)) return null;
  const text = raw.slice(0, longest);
  const typed = readKeyboardSlip(text);
  if (typed !== undefined) return { kind: 'keyboard', meant: typed };
  const romanised = readFinglish(text);
  return romanised === undefined ? null : { kind: 'finglish', meant: romanised };
}
