import { join } from 'node:path';
import type { Quote } from '../../schemas/command.ts';
import { pathExists } from '../../schemas/filings/index.ts';
import { apply } from '../dialogue/apply.ts';
import { emptyState, type State } from '../dialogue/state.ts';
import { readPlaces } from '../read-places.ts';
import { makeLibrary } from '../retrieval/library.ts';
import { readKnowledge } from '../retrieval/read-knowledge.ts';
import { readStory } from './story.ts';

const files = await readKnowledge(join(import.meta.dirname, '../../knowledge'), pathExists);
const library = makeLibrary(files);
const gazetteer = readPlaces(files.tables);

/** What is known once a story was told and its title chosen, against the titles as they are. */
export function tell(titleId: string, text: string): State {
  const title = library.title(titleId);
  if (!title) throw new Error(titleId);
  const quote: Quote = { turn: 1, start: 0, end: text.length, text };
  const begun: State = {
    ...emptyState('1405-09-02'),
    turn: 1,
    said: [{ turn: 1, via: 'message', text, answered: null, undone: false }],
  };
  const chosen = apply(begun, { do: 'choose-title', titleId, quote }, library, quote);
  return readStory(chosen, title, gazetteer).reduce<State>(
    (state, command) => apply(state, command, library, quote),
    chosen,
  );
}

/** The values at some paths, in their order. */
export const values = (state: State, paths: readonly string[]): unknown[] =>
  paths.map((path) => state.fields.get(path)?.value);
