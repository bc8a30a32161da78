import { filed, rawSpan, type Folded } from './fold.ts';
import { endsName } from './name-stops.ts';
import type { Named } from './named-places.ts';
import { landmarkCues } from './site-words.ts';

/** One part of a place as it is told. */
export interface Element {
  start: number;
  end: number;
  kind: 'town' | 'street' | 'site' | 'number' | 'quarter';
  town?: Named;
}

/** «کرج، گوهردشت، خیابان هفتم»: a quarter told between the town and the street, with no word for it. */
export function quarter(text: string, last: Element, next: Element): Element | null {
  if (last.kind !== 'town' || (next.kind !== 'street' && next.kind !== 'number')) return null;
  const gap = text.slice(last.end, next.start);
  const name = /^(?:ه|م|یم|ست)?[\s,،]+((?:\p{L}+ ?){1,3}?)[\s,،]*$/u.exec(gap)?.[1]?.trim();
  if (!name || name.split(' ').some((word) => endsName(word))) return null;
  const start = last.end + gap.indexOf(name);
  return { start, end: start + name.length, kind: 'quarter' };
}

/** The line of a run: its words without the towns; a landmark behind it belongs to it. */
export function lineOf(folded: Folded, run: readonly Element[]): { line: string; end: number } | null {
  const parts = run.filter(({ kind }) => kind !== 'town');
  const last = parts.at(-1);
  if (!last) return null;
  const tail = /^[\s,،]{1,2}(\p{L}+) (\p{L}+)(?: (\p{L}+))?/u.exec(folded.text.slice(last.end));
  const landmark = tail?.[1] && landmarkCues.has(tail[1]) && tail[2] && !endsName(tail[2]);
  const bare = /^[\s,،]{1,2}(\p{L}{3,} \d{1,3})(?=$|[\s,.،])/u.exec(folded.text.slice(last.end));
  const more = landmark
    ? tail[0].length - (tail[3] && endsName(tail[3]) ? tail[3].length + 1 : 0)
    : bare && !endsName(bare[1]?.split(' ')[0] ?? '')
      ? bare[0].length
      : 0;
  const pieces: { start: number; end: number }[] = [];
  for (const [place, part] of parts.entries()) {
    const end = place === parts.length - 1 ? part.end + more : part.end;
    const before = pieces.at(-1);
    const town = run.some(
      ({ kind, start }) => kind === 'town' && before && start >= before.end && start < part.start,
    );
    if (before && !town) before.end = end;
    else pieces.push({ start: part.start, end });
  }
  const line = pieces
    .map(({ start, end }) => {
      const span = rawSpan(folded, start, end);
      return filed(folded.raw.slice(span.start, span.end));
    })
    .join('، ');
  return { line, end: last.end + more };
}
