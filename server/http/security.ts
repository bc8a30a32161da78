import type { FastifyServerOptions } from 'fastify';
import type { App } from './parts.ts';

/** Nothing but our own files, and nothing inline. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Slow or endless requests may not hold a connection. Chat sockets are past these once they are upgraded. */
export const limits = {
  bodyLimit: 16 * 1024,
  connectionTimeout: 30_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 10_000,
  routerOptions: { maxParamLength: 200 },
} as const satisfies FastifyServerOptions;

/** Headers for every answer. What a person told us is in no cache. */
export function secure(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}
