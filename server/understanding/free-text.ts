import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import type { Heard } from './hearing.ts';

const lead =
  /^(?:(?:سلام(?: علیکم)?|درود|با سلام(?: و احترام)?|با احترام|احتراما|وقت(?:تون|تان)? ?(?:بخیر|به خیر)|روز(?:تون)? ?بخیر|شب(?:تون)? ?بخیر|صبح(?:تون)? ?بخیر|خسته نباشید|خسته نباشین|گفتم که|گفتم|نوشتم که|خب|خوب|والا|راستش|ببینید|عرض کنم|و احترام|بله|اره)[\s,.;:!]+)+/u;
const trail = /[\s,.;:!]+$/u;

/** A message as free text: the person's own words without the greeting before them. Null when nothing is left. */
export function readFreeText(folded: Folded): Heard | null {
  const start = lead.exec(folded.text)?.[0].length ?? 0;
  const end = folded.text.length - (trail.exec(folded.text)?.[0].length ?? 0);
  if (end <= start || !/[\p{L}\p{N}]/u.test(folded.text.slice(start, end))) return null;
  const span = rawSpan(folded, start, end);
  const value = filed(folded.raw.slice(span.start, span.end));
  return value === '' ? null : { value, span, confidence: 0.95, alternatives: [] };
}
