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
