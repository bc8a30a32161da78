import type { ReplyFrame } from '../../schemas/wire.ts';
import { valueAt } from '../compare.ts';
import type { Scenario } from '../scenario.ts';
import type { View } from './user.ts';

/** Whether the reply offers an option with this id. */
export function offers(reply: ReplyFrame, ...ids: string[]): boolean {
  return ids.every((id) => reply.options.some((option) => option.id === id));
}

/** The value a path has in the last draft, or undefined. */
export function drafted(view: Pick<View, 'draft'>, path: string): unknown {
  const field = view.draft?.fields.find((each) => each.path === path);
  if (field && field.status !== 'missing' && field.value !== null && field.value !== undefined)
    return field.value;
  return view.draft ? valueAt(view.draft.filing, path) : undefined;
}

/** A yes/no question about a value that is already in the draft (CONTRACT: asks the path, offers yes and no). */
export function readsBack(reply: ReplyFrame, view: Pick<View, 'draft'>): boolean {
  const path = reply.asks[0];
  return path !== undefined && offers(reply, 'yes', 'no') && drafted(view, path) !== undefined;
}

const sides = new Set(['accused', 'defendants', 'recipients']);

/** How many people the filing is to name on the other side. */
export function expectedParties(scenario: Scenario): number {
  const indexes = Object.keys(scenario.expected).flatMap((path) => {
    const [side = '', index = ''] = path.split('.');
    return sides.has(side) && /^\d+$/.test(index) ? [Number(index) + 1] : [];
  });
  return Math.max(0, ...indexes);
}

/**
 * «کس دیگری هم هست؟»: the index of the party it asks about, or undefined when it asks something else. It can be
 * answered with no and names nobody the draft knows, beyond the first.
 */
export function anotherParty(reply: ReplyFrame, view: Pick<View, 'draft'>): number | undefined {
  const [side = '', index] = (reply.asks[0] ?? '').split('.');
  if (!sides.has(side) || !offers(reply, 'no')) return undefined;
  if (index === undefined) {
    const known = valueAt(view.draft?.filing, side);
    return Array.isArray(known) ? known.length : 0;
  }
  return Number(index) > 0 && drafted(view, `${side}.${index}`) === undefined ? Number(index) : undefined;
}
