import type { Title } from '../../schemas/title.ts';
import type { Sentences } from '../dialogue/sentences.ts';

/**
 * The lines under a tracking code: the secret first, because the receipt is the only place it is ever shown, then what
 * happens next.
 */
export function receiptLines(title: Title, secret: string, say: Sentences): string[] {
  return [
    say.text('submitted', 'secret', { secret }),
    say.text('submitted', 'where'),
    ...title.next,
    ...(title.next.some((line) => line.includes('ثنا')) ? [] : [say.text('submitted', 'sana')]),
    say.text('submitted', 'links'),
  ];
}
