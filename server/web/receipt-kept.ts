import { runs } from './runs.ts';
import { keep, stored } from './stored.ts';

/** What opens a submitted filing on the tracking page. */
export interface KeptReceipt {
  trackingCode: string;
  secret: string;
}

export function keptReceipt(): KeptReceipt | null {
  const text = stored('receipt');
  return text === null ? null : (JSON.parse(text) as KeptReceipt);
}

export const keepReceipt = (receipt: KeptReceipt): void => keep('receipt', JSON.stringify(receipt));

/** The secret inside the receipt's first line: the one piece of it that is not Persian; null when there is none. */
export function secretIn(line: string): string | null {
  return runs(line).find((run) => run.type === 'isolate')?.text ?? null;
}
