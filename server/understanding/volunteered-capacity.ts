import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { rawSpan } from '../persian/fold.ts';
import { capacityTold } from './capacity.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

/** For whom the person acts, when the story says it outright. */
export function volunteeredCapacity(hearing: Hearing, part: Part, title: Title): SetField[] {
  const told = capacityTold(part.folded);
  if (!told) return [];
  const path = `${kinds[title.kind].ownSide}.capacity`;
  const span = rawSpan(part.folded, told.start, told.end);
  const words = { span, confidence: 0.92, alternatives: [] };
  return [
    setField(hearing, part, path, { ...words, value: told.capacity }),
    ...(told.company
      ? [setField(hearing, part, path.replace('.capacity', '.personType'), { ...words, value: 'legal' })]
      : []),
  ];
}
