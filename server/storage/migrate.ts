import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import type pg from 'pg';

const directory = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the database to the newest shape, all steps in one transaction; does nothing when it is there already.
 * Processes that start together on one server wait for each other, so `client` must have no statement timeout.
 */
export async function migrate(client: pg.ClientBase): Promise<void> {
  await runner({
    dbClient: client,
    dir: directory,
    direction: 'up',
    migrationsTable: 'migrations',
    singleTransaction: true,
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
}
