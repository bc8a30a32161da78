/** What a message typed in Latin letters was meant to be. */
export interface Slip {
  kind: 'keyboard' | 'finglish';
  meant: string;
}

export function readSlip(_raw: string): Slip | null {
  return null;
}
