import type { KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { transaction, type Database } from './database.ts';
import { checkMasterKey, WrongMasterKey } from './master-key.ts';
import { newKey } from './sealing.ts';

/** What the database itself promises the rooms that use it. `opened` is called once the tests run. */
export function databaseContract(opened: () => Database, master: KeyObject): void {
  test('a transaction that fails leaves nothing, and its connection serves on', async () => {
    const failed = transaction(opened().pool, async (client) => {
      await client.query(
        `insert into knowledge_versions (content_hash, embedding_model, dimensions) values ('x', 'm', 1)`,
      );
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    const left = await opened().pool.query(`select from knowledge_versions where content_hash = 'x'`);
    expect(left.rowCount).toBe(0);
  });

  test('passages are found by meaning and by words', async () => {
    const dense = (first: number) => `[${[first, 1, ...Array<number>(1022).fill(0)].join(',')}]`;
    const added = await opened().pool.query<{ id: string }>(
      `insert into knowledge_versions (content_hash, embedding_model, dimensions, active) values ('h', 'm', 1024, true) returning id`,
    );
    for (const [passage, first] of [
      ['near', 1],
      ['far', -1],
    ] as const)
      await opened().pool.query(
        `insert into passages (knowledge_version, passage_id, type, version, title, source, status, text, dense, lexical)
         values ($1, $2, 'law', 1, 't', 's', 'published', 'x', $3, $4)`,
        [added.rows[0]?.id, passage, dense(first), `{7:${first},1048576:2}/1048576`],
      );
    for (const order of [`dense <=> $1::vector`, `lexical <#> '{7:1}/1048576'::sparsevec, $1::text`]) {
      const { rows } = await opened().pool.query(`select passage_id from passages order by ${order}`, [
        dense(1),
      ]);
      expect(rows).toEqual([{ passage_id: 'near' }, { passage_id: 'far' }]);
    }
  });

  test('a database keeps to the master key it began with', async () => {
    await checkMasterKey(opened().pool, master);
    await checkMasterKey(opened().pool, master);
    await expect(checkMasterKey(opened().pool, newKey())).rejects.toThrow(WrongMasterKey);
  });
}
