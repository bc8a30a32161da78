/** Where the link to the server stands. `ready`: the server has greeted or resumed, frames may be sent. */
export type Phase = 'idle' | 'connecting' | 'starting' | 'ready' | 'waiting' | 'stopped';

export interface Connection {
  phase: Phase;
  /** Failed attempts since the last greeting: sets the next pause. */
  failures: number;
}

export type ConnectionEvent =
  | { type: 'begin' }
  | { type: 'opened' }
  | { type: 'started' }
  /** The socket closed, or was found dead. `chance` is a random number of [0, 1) that spreads the retries. */
  | { type: 'lost'; chance: number }
  /** The pause is over, the network is back or the page is looked at again. */
  | { type: 'woken' }
  | { type: 'stop' };

export type Effect =
  | { type: 'connect' }
  | { type: 'start' }
  | { type: 'flush' }
  | { type: 'wait'; milliseconds: number }
  | { type: 'disconnect' };

export const idle: Connection = { phase: 'idle', failures: 0 };

const firstPause = 500;
const longestPause = 15_000;

function pauseAfter(failures: number, chance: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** failures);
  return Math.round(whole * (0.5 + chance / 2));
}

const stay = (connection: Connection): Step => ({ connection, effects: [] });

export interface Step {
  connection: Connection;
  effects: Effect[];
}

/** The link's next state, and what the shell around it has to do. Events that do not fit the phase change nothing. */
export function step(connection: Connection, event: ConnectionEvent): Step {
  const { phase, failures } = connection;
  switch (event.type) {
    case 'begin':
      if (phase !== 'idle' && phase !== 'stopped') return stay(connection);
      return { connection: { phase: 'connecting', failures: 0 }, effects: [{ type: 'connect' }] };
    case 'opened':
      if (phase !== 'connecting') return stay(connection);
      return { connection: { phase: 'starting', failures }, effects: [{ type: 'start' }] };
    case 'started':
      if (phase !== 'starting') return stay(connection);
      return { connection: { phase: 'ready', failures: 0 }, effects: [{ type: 'flush' }] };
    case 'lost':
      if (phase === 'idle' || phase === 'stopped' || phase === 'waiting') return stay(connection);
      return {
        connection: { phase: 'waiting', failures: failures + 1 },
        effects: [{ type: 'disconnect' }, { type: 'wait', milliseconds: pauseAfter(failures, event.chance) }],
      };
    case 'woken':
      if (phase !== 'waiting') return stay(connection);
      return { connection: { phase: 'connecting', failures }, effects: [{ type: 'connect' }] };
    case 'stop':
      if (phase === 'idle' || phase === 'stopped') return stay(connection);
      return { connection: { phase: 'stopped', failures: 0 }, effects: [{ type: 'disconnect' }] };
  }
}
