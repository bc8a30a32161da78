import { expect, test } from 'vitest';
import { idle, step, type Connection, type ConnectionEvent } from './connection.ts';

function walk(...events: ConnectionEvent[]) {
  let connection: Connection = idle;
  const effects: string[] = [];
  for (const event of events) {
    const next = step(connection, event);
    connection = next.connection;
    effects.push(
      ...next.effects.map((effect) =>
        'milliseconds' in effect ? `wait ${effect.milliseconds}` : effect.type,
      ),
    );
  }
  return { connection, effects };
}

test('a link opens, starts and then sends what waits', () => {
  const { connection, effects } = walk({ type: 'begin' }, { type: 'opened' }, { type: 'started' });
  expect(connection).toEqual({ phase: 'ready', failures: 0 });
  expect(effects).toEqual(['connect', 'start', 'flush']);
});

test('pauses grow with each failure up to a ceiling and are forgotten after a greeting', () => {
  let connection: Connection = { phase: 'connecting', failures: 0 };
  const pauses: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const lost = step(connection, { type: 'lost', chance: 1 });
    for (const effect of lost.effects) if (effect.type === 'wait') pauses.push(effect.milliseconds);
    connection = step(lost.connection, { type: 'woken' }).connection;
  }
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  const greeted = step({ phase: 'starting', failures: 8 }, { type: 'started' });
  expect(greeted.connection.failures).toBe(0);
});

test('chance spreads the retries over half of the pause', () => {
  const { effects } = step({ phase: 'connecting', failures: 0 }, { type: 'lost', chance: 0 });
  expect(effects).toContainEqual({ type: 'wait', milliseconds: 250 });
});

test('a second loss while waiting starts no second timer', () => {
  const { effects } = walk({ type: 'begin' }, { type: 'lost', chance: 1 }, { type: 'lost', chance: 1 });
  expect(effects).toEqual(['connect', 'disconnect', 'wait 500']);
});

test('a stopped link stays silent until it is begun again', () => {
  const { connection, effects } = walk(
    { type: 'begin' },
    { type: 'stop' },
    { type: 'lost', chance: 0 },
    { type: 'woken' },
    { type: 'begin' },
  );
  expect(effects).toEqual(['connect', 'disconnect', 'connect']);
  expect(connection.phase).toBe('connecting');
});
