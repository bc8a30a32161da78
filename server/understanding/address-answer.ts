import type { Command } from '../../schemas/command.ts';
import { readAddress } from '../persian/places.ts';
import { readFreeText } from './free-text.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const leaves = ['province', 'city', 'line'] as const;

/** The words of a post code that was taken out of an address. */
const postal =
  /[\s،,]*(?:(?:با|و)\s)?کد[\s\u200c]?پستی[\s\u200c]?(?:م|ش|مون|ام|هم|اش)?\s*(?:هم)?[\s:،,]*\d*[\s.]*(?:است|هست|ه)?$/u;

/** An address or place as the answer to a question for its parts. Empty when the message holds none. */
export function readAddressAnswer(
  hearing: Hearing,
  part: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const asked = open.filter((path) => leaves.some((leaf) => path.endsWith(`.${leaf}`)));
  const [first] = asked;
  if (!first) return [];
  const base = first.slice(0, first.lastIndexOf('.'));
  const reading = readAddress(part.folded, hearing.gazetteer, { expected: true });
  const heard = reading?.value ?? {};
  const commands = leaves.flatMap((leaf): Command[] => {
    const value = leaf === 'line' ? heard.line?.replace(postal, '').trim() : heard[leaf];
    if (!value || !reading) return [];
    const words = {
      value,
      span: reading.span,
      confidence: Math.max(0.9, reading.confidence),
      alternatives: [],
    };
    return [setField(hearing, part, `${base}.${leaf}`, words, corrects ? { corrects } : {})];
  });
  if (commands.length > 0 || asked.length > 1) return commands;
  const text = readFreeText(part.folded);
  return text && text.value !== ''
    ? [setField(hearing, part, first, text, corrects ? { corrects } : {})]
    : [];
}
