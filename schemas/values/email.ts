import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';

/** An address such as `name@host.ir`: lighter than RFC 5322, which admits what no mail service does. */
export function problemWithEmail(value: string): Problem | null {
  if (!value.includes('@')) return { code: 'email-at' };
  const usual =
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
  return value.length <= 254 && usual.test(value) ? null : { code: 'email-shape' };
}

export const emailSchema = checkedText(problemWithEmail);
