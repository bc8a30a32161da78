import { z } from 'zod';
import type { Discriminator, TitleLookup } from '../dialogue/library.ts';
import { checked } from './knowledge-file.ts';
import type { HelpAnswer, KnowledgeFiles, LawArticle } from './read-knowledge.ts';

const words = z.string().min(1);
const discriminatorSchema = z.strictObject({
  id: words,
  between: z.array(words).min(2),
  heard: z.array(words).min(1),
  question: words,
  options: z.array(z.strictObject({ titleId: words, label: words })).min(2),
  source: z.string().optional(),
});
const tableName = 'discriminators';

/** The published knowledge in memory. */
export interface Library extends TitleLookup {
  version: string;
  help(id: string): HelpAnswer | undefined;
  law(id: string): LawArticle | undefined;
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * The published part of the knowledge files, to look up by id. A discriminator keeps only what is published, and is
 * left out when fewer than two of its titles are. Throws KnowledgeError when the table of discriminators is not right.
 */
export function makeLibrary(files: KnowledgeFiles): Library {
  const titles = files.titles.filter((title) => title.status === 'published');
  const titleById = byId(titles);
  const lawById = byId(files.laws);
  const helpById = byId(files.help);
  const table = checked(
    z.array(discriminatorSchema),
    `tables/${tableName}.yaml`,
    files.tables.get(tableName) ?? [],
  );
  const discriminators = table
    .map(({ id, between, heard, question, options }): Discriminator => ({
      id,
      between: between.filter((titleId) => titleById.has(titleId)),
      heard,
      question,
      options: options.filter((option) => titleById.has(option.titleId)),
    }))
    .filter((each) => each.options.length >= 2);
  return {
    version: files.version,
    titles,
    discriminators,
    // One version of a title is published at a time; a conversation that began with an older one goes on with this.
    title: (id) => titleById.get(id),
    help: (id) => helpById.get(id),
    law: (id) => lawById.get(id),
  };
}
