import type pg from 'pg';
import type { Embedder } from './embed.ts';
import { nothing, vague } from './examples.ts';
import { makeFindTitles, type FindTitles } from './find-titles.ts';
import { publishKnowledge } from './index-knowledge.ts';
import { makeLibrary, type Library } from './library.ts';
import { readKnowledge, type PathExists } from './read-knowledge.ts';
import { makeRouter } from './router.ts';
import { makeSearch, type Search } from './search.ts';

export interface Knowledge {
  library: Library;
  search: Search;
  findTitles: FindTitles;
}

/**
 * The knowledge folder, published and ready to be asked. The first start with new files takes seconds, later ones a
 * fraction of one. Throws KnowledgeError for a file that is not right.
 */
export async function openKnowledge(
  pool: pg.Pool,
  embedder: Embedder,
  folder: string,
  pathExists: PathExists,
): Promise<Knowledge> {
  const files = await readKnowledge(folder, pathExists);
  const published = await publishKnowledge(pool, files, embedder);
  const library = makeLibrary(files);
  const search = makeSearch(pool, embedder, published.versionId);
  const router = makeRouter(published.router, [nothing, vague]);
  const names = new Map(Object.entries(files.elsewhere.titles).map(([id, known]) => [id, known.title]));
  return { library, search, findTitles: makeFindTitles(library, router, search, names) };
}
