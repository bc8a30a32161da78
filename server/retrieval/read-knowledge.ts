import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { pathsOf } from '../../schemas/condition.ts';
import { lawStatus, titleSchema, type FilingKindId, type Title } from '../../schemas/title.ts';
import { checked, KnowledgeError, readFrontMatter, readYaml, type KnowledgeFile } from './knowledge-file.ts';

const written = z.string().min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
/** YAML reads a bare year or article as a number and a bare day as a date. */
const plain = z.union([written, z.number()]).transform(String);

const lawSchema = z.strictObject({
  id,
  law: written,
  year: plain,
  article: plain,
  title: written,
  status: lawStatus,
  source: written.optional(),
  version: z.int().positive(),
  reviewBy: plain.optional(),
  text: written,
});
/** An article, quoted or told in plain words. */
export type LawArticle = z.infer<typeof lawSchema>;

const helpSchema = z.strictObject({
  id,
  title: written,
  questions: z.array(written).min(1),
  status: lawStatus,
  source: written.optional(),
  version: z.int().positive(),
  reviewBy: plain.optional(),
  text: written,
});
/** The answer to a question people ask in the middle of an interview. */
export type HelpAnswer = z.infer<typeof helpSchema>;

const elsewhereSchema = z.strictObject({
  status: z.enum(['draft', 'published']),
  /** Messages that tell no story of a filing at all. */
  nothing: z.array(written).min(1),
  /** Stories so short that they fit many titles. */
  vague: z.array(written).min(1),
  /** Titles that are known but not offered: id → name and how people tell it. */
  titles: z.record(id, z.strictObject({ title: written, phrasings: z.array(written).min(1) })),
});
/** What a message may be besides a title on offer. */
export type Elsewhere = z.infer<typeof elsewhereSchema>;

export interface KnowledgeFiles {
  /** Changes with any file: the hash of all of them. */
  version: string;
  titles: readonly Title[];
  laws: readonly LawArticle[];
  help: readonly HelpAnswer[];
  elsewhere: Elsewhere;
  /** Every other table as it stands in its file, by name without ending. */
  tables: ReadonlyMap<string, unknown>;
}

/** Whether a filing of this kind with this title has the path; `schemas/filings` knows. */
export type PathExists = (kind: FilingKindId, path: string, title: Pick<Title, 'slots'>) => boolean;

const phrasingsHeading = /^## مردم چه می‌گویند[^\S\n]*$/mu;

function splitPhrasings(body: string): { phrasings: string[]; body: string } {
  const heading = phrasingsHeading.exec(body);
  if (!heading) return { phrasings: [], body };
  const after = body.slice(heading.index + heading[0].length);
  const end = after.search(/^## /mu);
  const section = end < 0 ? after : after.slice(0, end);
  const rest = end < 0 ? '' : after.slice(end);
  const phrasings = [...section.matchAll(/^- +(.+)$/gmu)].map((match) => (match[1] ?? '').trim());
  return { phrasings, body: `${body.slice(0, heading.index).trimEnd()}\n\n${rest}`.trim() };
}

function demandPaths(file: string, title: Title, pathExists: PathExists): void {
  const named: [field: string, path: string][] = [];
  for (const [path, override] of Object.entries(title.overrides ?? {})) {
    named.push([`overrides.${path}`, path]);
    if (override.mirrors) named.push([`overrides.${path}.mirrors`, override.mirrors]);
  }
  for (const slot of title.slots) {
    if (slot.mirrors) named.push([`slots.${slot.id}.mirrors`, slot.mirrors]);
    for (const path of slot.when ? pathsOf(slot.when) : []) named.push([`slots.${slot.id}.when`, path]);
  }
  const wrong = named.find(([, path]) => !pathExists(title.kind, path, title));
  if (wrong) throw new KnowledgeError(file, wrong[0], `a ${title.kind} has no field ${wrong[1]}`);
}

function readTitle(file: KnowledgeFile, pathExists: PathExists): Title {
  const { front, body } = readFrontMatter(file);
  const title = checked(titleSchema, file.path, { ...front, ...splitPhrasings(body) });
  if (file.path !== `titles/${title.kind}/${title.id}.md`)
    throw new KnowledgeError(file.path, 'id', `belongs in titles/${title.kind}/${title.id}.md`);
  const ids = title.slots.map((slot) => slot.id);
  const twice = ids.find((slot, at) => ids.indexOf(slot) !== at);
  if (twice) throw new KnowledgeError(file.path, `slots.${twice}`, 'is there twice');
  demandPaths(file.path, title, pathExists);
  return title;
}

function readPassage<T extends z.ZodType<{ id: string }>>(schema: T, file: KnowledgeFile): z.infer<T> {
  const { front, body } = readFrontMatter(file);
  const passage = checked(schema, file.path, { ...front, text: body });
  if (basename(file.path, '.md') !== passage.id)
    throw new KnowledgeError(file.path, 'id', 'is not the name of the file');
  return passage;
}

const elsewhereTable = 'elsewhere';

function readTables(files: readonly KnowledgeFile[]): { elsewhere: Elsewhere; tables: Map<string, unknown> } {
  const tables = new Map(
    files.map((file) => [basename(file.path, '.yaml'), readYaml(file.path, file.content)]),
  );
  const elsewhere = checked(elsewhereSchema, `tables/${elsewhereTable}.yaml`, tables.get(elsewhereTable));
  tables.delete(elsewhereTable);
  return { elsewhere, tables };
}

async function filesUnder(folder: string): Promise<KnowledgeFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(md|yaml)$/u.test(name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  );
}

/**
 * Reads and checks everything the program knows from its folder (`titles/<kind>/<id>.md`, `law/*.md`, `help/*.md`,
 * `tables/*.yaml`). Throws KnowledgeError for the first file that is not right.
 */
export async function readKnowledge(folder: string, pathExists: PathExists): Promise<KnowledgeFiles> {
  const files = await filesUnder(folder);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\0${file.content}\0`);
  const of = (prefix: string, ending: string) =>
    files.filter((file) => file.path.startsWith(prefix) && file.path.endsWith(ending));
  return {
    version: hash.digest('hex').slice(0, 16),
    titles: of('titles/', '.md').map((file) => readTitle(file, pathExists)),
    laws: of('law/', '.md').map((file) => readPassage(lawSchema, file)),
    help: of('help/', '.md').map((file) => readPassage(helpSchema, file)),
    ...readTables(of('tables/', '.yaml')),
  };
}
