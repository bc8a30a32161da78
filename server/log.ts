import { pino, type Logger, type LevelWithSilent } from 'pino';

/** Of an error, its kind, code and place: a message may quote what a person wrote. */
export function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const stack = error.stack ?? '';
  const after = stack.slice(stack.indexOf(error.message) + error.message.length);
  const places = after.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/u.test(line));
  return { name: error.name, ...(code !== undefined && { code }), at: places.map((line) => line.trim()) };
}

/** The program's log, on standard error: codes, ids and places, nothing anybody said and no addresses. */
export function makeLog(level: LevelWithSilent): Logger {
  // Addresses of requests hold tracking codes.
  const nothing = () => undefined;
  const serializers = { err: withoutWords, error: withoutWords, req: nothing, res: nothing };
  return pino({ level, base: null, serializers }, pino.destination(2));
}
