import type { FilingKindId, Title } from '../../schemas/title.ts';
import type { HelpAnswer, KnowledgeFiles, LawArticle } from './read-knowledge.ts';

export const passageTypes = ['title', 'law', 'help'] as const;
export type PassageType = (typeof passageTypes)[number];

/** A piece of knowledge as it is searched. Several of one title share its `id`; the first is its description. */
export interface Passage {
  id: string;
  type: PassageType;
  kind: FilingKindId | null;
  version: number;
  title: string;
  source: string;
  status: string;
  text: string;
}

/** Together they stay under the thousand different terms a lexical vector may have. */
const phrasingsTogether = 8;

export function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function ofTitle(title: Title): Passage[] {
  const description = [title.title, title.plain, ...title.fits, title.body].join('\n');
  const texts = [
    description,
    ...groupsOf(title.phrasings, phrasingsTogether).map((group) => group.join('\n')),
  ];
  const sources = title.legalBasis.map(({ law, article }) => `${law}، ماده ${article}`);
  const statuses = title.legalBasis.map((basis) => basis.status);
  return texts.map((text) => ({
    id: title.id,
    type: 'title',
    kind: title.kind,
    version: title.version,
    title: title.title,
    source: sources.join('؛ '),
    status: statuses.length > 0 && statuses.every((status) => status === 'verified') ? 'verified' : 'memory',
    text,
  }));
}

function ofLaw(article: LawArticle): Passage {
  const { id, law, year, version, title, status } = article;
  const source = `${law} ${year}، ماده ${article.article}`;
  return {
    id,
    type: 'law',
    kind: null,
    version,
    title,
    source,
    status,
    text: `${title}\n${source}\n${article.text}`,
  };
}

function ofHelp({ id, version, title, source, status, questions, text }: HelpAnswer): Passage {
  const asked = [title, ...questions].join('\n');
  return {
    id,
    type: 'help',
    kind: null,
    version,
    title,
    source: source ?? '',
    status,
    text: `${asked}\n${text}`,
  };
}

/** Everything that can be found, in one fixed order: published titles, articles of law, help answers. */
export function passagesOf(files: KnowledgeFiles): Passage[] {
  const titles = files.titles.filter((title) => title.status === 'published');
  return [...titles.flatMap(ofTitle), ...files.laws.map(ofLaw), ...files.help.map(ofHelp)];
}
