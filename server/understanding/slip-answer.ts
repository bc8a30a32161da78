import type { State } from '../dialogue/state.ts';
import { readAnswer } from '../persian/answers.ts';
import { fold, key } from '../persian/fold.ts';
import { readSlip } from '../persian/slips.ts';

/** What a message or a pressed option means once «منظورتان … بود؟» is answered. */
export interface Meant {
  text: string;
  /** The person meant the Latin letters themselves. */
  literal: boolean;
}

const sure = 0.7;

/**
 * The words that count after it was asked whether Latin letters stood for Persian ones: the offered words on yes, the
 * typed ones on no or when they are typed again, and whatever else was said instead. Null when nothing of the
 * kind is open. Yes may be Latin too.
 */
export function meantAfterSlip(state: State, said: { text: string } | { optionId: string }): Meant | null {
  const { question } = state;
  if (question?.about !== 'slip') return null;
  const typed = state.said.at(-1)?.text ?? '';
  if ('optionId' in said)
    return said.optionId === 'yes' ? { text: question.meant, literal: true } : { text: typed, literal: true };
  if (key(said.text) === key(typed)) return { text: typed, literal: true };
  const words = readSlip(said.text)?.meant ?? said.text;
  const answer = readAnswer(fold(words), { asks: 'yes-no' }).find(
    ({ confidence, rest }) => confidence >= sure && !rest,
  );
  if (answer?.move === 'affirm') return { text: question.meant, literal: true };
  if (answer?.move === 'deny') return { text: typed, literal: true };
  return { text: said.text, literal: false };
}
