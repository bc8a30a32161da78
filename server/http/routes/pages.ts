import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { App } from '../parts.ts';

/** Addresses that are all the one page; its program tells them apart. */
const pages = ['/', '/tracking'];

/** The browser client, from the folder it was built into. Its assets carry their hash, so they never change. */
export async function pageRoutes(app: App, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'));
  for (const url of pages)
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
  await app.register(serveFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    wildcard: false,
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    schemaHide: true,
  });
}
