import { educations } from '../../schemas/person-choices.ts';
import type { Choice } from '../../schemas/field.ts';
import { fold } from '../persian/fold.ts';
import { readAskedChoice } from './asked-choice.ts';

/** Only other words for the same degree: «کلاس ششم» says more than «ابتدایی», and is filed as it is. */
const sameDegree: readonly Choice[] = educations.map(({ value, label, hears }) => ({
  value,
  label,
  ...(hears && { hears }),
}));
const sure = 0.9;

/** The names the ministry gives them are as good as the usual ones, and are kept. */
const official = /^(?:کاردانی|کارشناسی(?:[\s\u200c]ارشد)?|دکتری|دکترای? \S+)$/u;

/** The usual word for a degree told in other words and in nothing but them: «دیپلمه‌ام», «سواد ندارم». */
export function usualDegree(words: string): string | undefined {
  if (official.test(words.trim())) return undefined;
  const heard = readAskedChoice(fold(words), sameDegree);
  if (!heard || heard.confidence < sure || typeof heard.value !== 'string') return undefined;
  const around = words.slice(0, heard.span.start) + words.slice(heard.span.end);
  return /[\p{L}\p{N}]/u.test(around) ? undefined : heard.value;
}
