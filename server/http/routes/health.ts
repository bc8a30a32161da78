import { z } from 'zod';
import type { App, Parts } from '../parts.ts';
import { Problem, problemResponse } from '../problems.ts';

const longestCheckMs = 3_000;

/** `GET /healthz`: the process answers. `GET /readyz`: it can serve conversations now. */
export function healthRoutes(app: App, { database, library, engine, version, log }: Parts): void {
  app.get(
    '/healthz',
    {
      schema: {
        summary: 'Alive',
        response: { 200: z.object({ status: z.literal('alive'), version: z.string() }) },
      },
    },
    async () => ({ status: 'alive' as const, version }),
  );

  const ready = z.object({
    status: z.literal('ready'),
    engine: z.enum(['rules', 'model']),
    database: z.enum(['embedded', 'server']),
    titles: z.int(),
  });
  app.get(
    '/readyz',
    {
      schema: {
        summary: 'Ready: the database answers and has its newest shape, the knowledge is loaded',
        response: { 200: ready, 503: problemResponse },
      },
    },
    async () => {
      const tooLate = AbortSignal.timeout(longestCheckMs);
      await Promise.race([
        database.check(),
        new Promise((_resolve, reject) => tooLate.addEventListener('abort', () => reject(tooLate.reason))),
      ]).catch((error: unknown) => {
        log.error({ err: error }, 'the database does not answer');
        throw new Problem('not-ready');
      });
      if (library.titles.length === 0) throw new Problem('not-ready');
      return { status: 'ready' as const, engine, database: database.kind, titles: library.titles.length };
    },
  );
}
