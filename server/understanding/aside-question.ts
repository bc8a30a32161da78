import type { Command } from '../../schemas/command.ts';
import { countWords } from '../persian/phrase.ts';
import type { Hearing } from './hearing.ts';
import { openInfos, textTypes } from './moves.ts';

/** A longer message tells something, whatever it ends in. */
const longest = 22;
const shortest = 3;
/** «فلانی بود؟ آره»: words behind the mark are an answer of their own. */
const asked = /^[^?!.\n]*(?:[.!]\s[^?!.\n]{0,40})?\?[?!\s\p{S}\p{P}]*$/u;

/**
 * A question of the person's own in answer to one for words, evidence or names: «مه که شناسنامه ندارم قبول می‌کنند؟».
 * Any words would do there as a value; a message that is one question is asked of us and filed nowhere. Null for none.
 */
export function readAside(hearing: Hearing): Command | null {
  const { text } = hearing.folded;
  const infos = openInfos(hearing);
  const takesWords =
    infos.length > 0 && infos.every((info) => textTypes.has(info.type) && info.type !== 'longText');
  const count = countWords(text);
  if (!takesWords || count < shortest || count > longest || !asked.test(text.trim())) return null;
  return { do: 'ask-help', question: hearing.raw };
}
