import type { Command, Quote } from '../../schemas/command.ts';
import { filingKinds, type FilingKindId } from '../../schemas/title.ts';
import type { Option } from '../../schemas/wire.ts';
import type { Answer } from '../persian/answers.ts';
import { key } from '../persian/fold.ts';
import { countWords, phrase, words } from '../persian/phrase.ts';
import { pointedAt } from './choices.ts';
import { quoteOf, partOf, type Hearing } from './hearing.ts';

const small = new Set([
  'من',
  'از',
  'به',
  'را',
  'رو',
  'که',
  'و',
  'با',
  'در',
  'یا',
  'این',
  'ان',
  'می',
  'هم',
  'است',
  'شده',
  'کرده',
  'برای',
  'بوده',
  'یک',
  'یه',
  'خود',
  'بود',
  'نه',
  'او',
  'ام',
]);

function stems(text: string): Set<string> {
  const found = key(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => !small.has(word) && word.length > 1).map((word) => word.slice(0, 4)));
}

/** The option whose own words the message takes up, when it is clearly one of them. Typing is as good as choosing. */
export function namedOption(
  text: string,
  options: readonly Option[],
  wordsOf: (id: string) => string,
): Option | undefined {
  const said = stems(text);
  const scored = options
    .filter((option) => option.id !== 'none')
    .map((option) => {
      const label = stems(`${option.label} ${wordsOf(option.id)}`);
      const others = new Set(
        options
          .filter((each) => each.id !== option.id && each.id !== 'none')
          .flatMap((each) => [...stems(`${each.label} ${wordsOf(each.id)}`)]),
      );
      const telling = [...label].filter((stem) => said.has(stem) && !others.has(stem)).length;
      const exact = key(option.label) === key(text) ? 10 : 0;
      return { option, score: telling + exact };
    })
    .sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.option : undefined;
}

const kindWords: Record<FilingKindId, RegExp> = {
  complaint: phrase(words`شکایت(?: کیفری)? / شکواییه / شکایت نامه / کیفری / مجازاتش کنن`),
  petition: phrase(words`دادخواست / حقوقی / دادگاه حقوقی / پولمو بگیرم / حقمو بگیرم`),
  notice: phrase(words`اظهارنامه / اخطار / اخطار رسمی / اظهار نامه`),
  brief: phrase(words`لایحه / دفاعیه / دفاع / جواب بدم / جواب ابلاغیه`),
  'criminal-record-certificate': phrase(words`سو ?پیشینه / عدم سو ?پیشینه / سو ?سابقه / گواهی پلیس`),
  'sana-registration': phrase(words`ثنا / سنا / ثبت نام ثنا`),
};

/** The kind of filing a message names, when it names one. */
export function namedKind(text: string): FilingKindId | undefined {
  const named = filingKinds.filter((kind) => {
    kindWords[kind].lastIndex = 0;
    return kindWords[kind].test(text);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** A short message can point at an option; a long one is more of the story, however many of its words it shares. */
const shortEnough = 12;

/**
 * Reads the answer to «which title?» or «which kind?». Empty when the message is more of the story: it is searched
 * again together with what was told before.
 */
export function readTitleAnswer(
  hearing: Hearing,
  options: readonly Option[],
  answers: readonly Answer[],
  nameOf: (titleId: string) => string,
): Command[] {
  const { folded, state } = hearing;
  const part = partOf(hearing);
  const quote: Quote = quoteOf(hearing, part, { start: 0, end: hearing.raw.length });
  const choices = options.filter((option) => option.id !== 'none');
  const move = (name: Answer['move']): Answer | undefined =>
    answers.find((each) => each.move === name && each.confidence >= 0.7);
  if (state.question?.about === 'kind') {
    const at = pointedAt(folded, choices.length);
    const kind = filingKinds.find((each) => each === choices[at ?? -1]?.id) ?? namedKind(folded.text);
    return kind && countWords(folded.text) <= shortEnough ? [{ do: 'choose-kind', kind, quote }] : [];
  }
  if (state.question?.about !== 'title') return [];
  const short = countWords(folded.text) <= shortEnough;
  const pointed = pointedAt(folded, choices.length);
  if (pointed !== undefined && choices[pointed])
    return [{ do: 'choose-title', titleId: choices[pointed].id, quote }];
  if (move('none')) return [{ do: 'reject-titles', quote }];
  const [only] = choices;
  const yes = move('affirm');
  if (yes && choices.length === 1 && only) return [{ do: 'choose-title', titleId: only.id, quote }];
  const no = move('deny');
  if (no && (!no.rest || choices.length === 1)) return [{ do: 'reject-titles', quote }];
  if (!short) return [];
  if (only && choices.length === 1) {
    const same = stems(nameOf(only.id));
    return [...stems(hearing.raw)].some((stem) => same.has(stem)) && countWords(folded.text) <= 5
      ? [{ do: 'choose-title', titleId: only.id, quote }]
      : [];
  }
  const named = namedOption(hearing.raw, choices, nameOf);
  return named ? [{ do: 'choose-title', titleId: named.id, quote }] : [];
}
