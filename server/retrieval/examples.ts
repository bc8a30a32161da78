import { makeLibrary } from './library.ts';
import type { KnowledgeFiles } from './read-knowledge.ts';
import type { Example } from './router.ts';

/** Classes of the router that are no title. No title's id has a capital letter or a space. */
export const nothing = 'NOTHING';
export const vague = 'VAGUE';

/** The class of what is heard before a question that tells titles apart. */
export function betweenLabel(discriminatorId: string): string {
  return `BETWEEN ${discriminatorId}`;
}

/** What the router learns from: how people tell each title, offered or not, and what tells no title. */
export function examplesOf(files: KnowledgeFiles): Example[] {
  const { titles: offered, discriminators } = makeLibrary(files);
  const { elsewhere } = files;
  const ids = new Set(offered.map((title) => title.id));
  const labelled = (label: string, texts: readonly string[]) => texts.map((text) => ({ label, text }));
  return [
    ...offered.flatMap((title) =>
      labelled(title.id, [title.title, title.plain, ...title.fits, ...title.phrasings]),
    ),
    ...Object.entries(elsewhere.titles)
      // A title that was published since is learnt from its own file.
      .filter(([id]) => !ids.has(id))
      .flatMap(([id, known]) => labelled(id, [known.title, ...known.phrasings])),
    ...discriminators.flatMap(({ id, heard }) => labelled(betweenLabel(id), heard)),
    ...labelled(nothing, elsewhere.nothing),
    ...labelled(vague, elsewhere.vague),
  ];
}
