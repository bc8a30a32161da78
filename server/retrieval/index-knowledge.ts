import { createHash } from 'node:crypto';
import type pg from 'pg';
import { transaction } from '../storage/database.ts';
import type { Embedder } from './embed.ts';
import { lexicalDocuments, sparsevecText, type SparseVector } from './lexical.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { KnowledgeFiles } from './read-knowledge.ts';
import { routerFromBytes, routerToBytes } from './router-bytes.ts';
import type { RouterWeights } from './router.ts';
import { trainRouter } from './train-router.ts';
import { examplesOf } from './examples.ts';

/** What is active in the database now. */
export interface PublishedKnowledge {
  /** Row of knowledge_versions that searches are limited to. */
  versionId: string;
  router: RouterWeights;
  /** Whether this call brought it there. */
  isNew: boolean;
}

/** Raised when terms, passages, vectors or the router change, so that what an older program indexed is made anew. */
const indexForm = 1;
const columnDimensions = 1024;
const rowsTogether = 50;
const shuffleSeed = 20_250_321;

function contentHash(files: KnowledgeFiles): string {
  return createHash('sha256').update(`${indexForm}\0${files.version}`).digest('hex');
}

/** Shorter vectors are filled up with zeros, which changes no angle. */
export function vectorText(vector: readonly number[]): string {
  const filled = [...vector, ...Array.from({ length: columnDimensions - vector.length }, () => 0)];
  return `[${filled.map((each) => Number(each.toFixed(6))).join(',')}]`;
}

async function findVersion(database: pg.Pool | pg.ClientBase, hash: string, embedder: Embedder) {
  const { rows } = await database.query<{ id: string; router: Buffer; active: boolean }>(
    `select id, router, active from knowledge_versions
     where content_hash = $1 and embedding_model = $2 and dimensions = $3 and router is not null
     order by id desc limit 1`,
    [hash, embedder.model, embedder.dimensions],
  );
  const [row] = rows;
  const router = row && routerFromBytes(row.router);
  return row && router ? { versionId: row.id, router, active: row.active } : null;
}

async function insertPassages(
  client: pg.ClientBase,
  versionId: string,
  passages: readonly Passage[],
  dense: readonly number[][],
  lexical: readonly SparseVector[],
): Promise<void> {
  for (let from = 0; from < passages.length; from += rowsTogether) {
    const batch = passages.slice(from, from + rowsTogether);
    await client.query(
      `insert into passages
         (knowledge_version, passage_id, type, kind, title_id, version, title, source, status, text, dense, lexical)
       select $1, id, type, kind, case when type = 'title' then id end, version, title, source, status, text,
         dense::vector, lexical::sparsevec
       from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[],
         $10::text[], $11::text[])
         as new (id, type, kind, version, title, source, status, text, dense, lexical)`,
      [
        versionId,
        ...(['id', 'type', 'kind', 'version', 'title', 'source', 'status', 'text'] as const).map((name) =>
          batch.map((passage) => passage[name]),
        ),
        batch.map((_, at) => vectorText(dense[from + at] ?? [])),
        batch.map((_, at) => sparsevecText(lexical[from + at] ?? new Map())),
      ],
    );
  }
}

async function activate(client: pg.ClientBase, versionId: string): Promise<void> {
  await client.query('update knowledge_versions set active = false where active and id <> $1', [versionId]);
  await client.query('update knowledge_versions set active = true where id = $1', [versionId]);
}

/**
 * Makes these files the knowledge that is searched: passages, vectors and the trained router, in one transaction.
 * Files that were published before are only made active again; when they are active already nothing is written.
 */
export async function publishKnowledge(
  pool: pg.Pool,
  files: KnowledgeFiles,
  embedder: Embedder,
): Promise<PublishedKnowledge> {
  const hash = contentHash(files);
  const known = await findVersion(pool, hash, embedder);
  if (known?.active) return { versionId: known.versionId, router: known.router, isNew: false };

  const passages = passagesOf(files);
  const texts = passages.map((passage) => passage.text);
  const dense = known ? [] : await embedder.embed(texts);
  const lexical = known ? [] : lexicalDocuments(texts);
  const trained = known ? known.router : trainRouter(examplesOf(files), shuffleSeed);
  return transaction(pool, async (client) => {
    // Processes that start together: the second one finds what the first one wrote.
    await client.query('lock table knowledge_versions in share row exclusive mode');
    const meanwhile = await findVersion(client, hash, embedder);
    if (meanwhile) {
      await activate(client, meanwhile.versionId);
      return { versionId: meanwhile.versionId, router: meanwhile.router, isNew: true };
    }
    const { rows } = await client.query<{ id: string }>(
      `insert into knowledge_versions (content_hash, embedding_model, dimensions, published_at, router)
       values ($1, $2, $3, now(), $4) returning id`,
      [hash, embedder.model, embedder.dimensions, routerToBytes(trained)],
    );
    const versionId = rows[0]?.id ?? '';
    await insertPassages(client, versionId, passages, dense, lexical);
    await activate(client, versionId);
    return { versionId, router: trained, isNew: true };
  });
}
