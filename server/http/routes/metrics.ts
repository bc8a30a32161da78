import { exposition } from '../metrics.ts';
import type { App, Parts } from '../parts.ts';

/** `GET /metrics`: what is counted, for Prometheus. */
export function metricsRoute(app: App, { metrics }: Parts): void {
  app.get(
    '/metrics',
    { schema: { summary: 'Metrics in the text format of Prometheus' } },
    (_request, reply) => reply.type('text/plain; version=0.0.4; charset=utf-8').send(exposition(metrics)),
  );
}
