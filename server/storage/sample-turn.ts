import type { NewTurn } from './conversation-store.ts';

/** What must not be seen in any stored byte. */
export const sampleName = 'مریم احمدی';
export const sampleTime = new Date('2026-11-23T10:00:00.000Z');

/** For tests: a turn with two frames whose words are a person's name. */
export function sampleTurn(turn: number, frameId: string | null = `f${turn}`): NewTurn {
  const firstSeq = turn * 2 - 1;
  const frames = [firstSeq, firstSeq + 1].map((seq) => ({
    type: 'reply',
    seq,
    text: `${sampleName} ${seq}`,
  }));
  const events = [{ said: sampleName, turn }];
  return { frameId, at: sampleTime, events, frames, firstSeq, lastSeq: firstSeq + 1 };
}
