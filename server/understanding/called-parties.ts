import type { Title } from '../../schemas/title.ts';
import { key } from '../persian/fold.ts';
import { once } from '../persian/once.ts';

interface Labels {
  own: RegExp;
  other: RegExp;
}

/** A part as a form has it, before a name: «موجر: …», «مستأجر، آقای …». */
function label(words: readonly string[]): RegExp {
  const named = words.map((word) => key(word).replaceAll(' ', '[\\s,]+')).join('|');
  return new RegExp(
    `(?<![\\p{L}])(?:${named})(?:\\s?[:=]\\s*|[\\s,]+(?=(?:اقای|خانم|سرکار|جناب)))(?:اقای|خانم|سرکار خانم|جناب اقای)?\\s*$`,
    'u',
  );
}

const labelsOf = once<Title, Labels | undefined>(
  ({ called }) => called && { own: label(called.own), other: label(called.other) },
);

/** Which party of this title the words before a name call it by; undefined when they call it by none. */
export function calledParty(title: Title, before: string): 'own' | 'other' | undefined {
  const labels = labelsOf(title);
  if (!labels) return undefined;
  if (labels.own.test(before)) return 'own';
  return labels.other.test(before) ? 'other' : undefined;
}
