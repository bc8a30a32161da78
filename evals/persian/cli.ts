import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathExists } from '../../schemas/filings/index.ts';
import { makeLibrary } from '../../server/retrieval/library.ts';
import { readKnowledge } from '../../server/retrieval/read-knowledge.ts';
import { readPlaces } from '../../server/read-places.ts';
import { loadCases, type CaseFile } from './case-files.ts';
import { answerSets } from './sets-answers.ts';
import { dateSets } from './sets-dates.ts';
import { identifierSets } from './sets-identifiers.ts';
import { moneySets } from './sets-money.ts';
import { numberSets } from './sets-numbers.ts';
import { ordinarySets } from './sets-ordinary.ts';
import { peopleSets } from './sets-people.ts';
import { storySets } from './sets-stories.ts';
import { wordSets } from './sets-words.ts';
import { measureSpeed } from './speed.ts';
import { judged, tableOf } from './tally.ts';
import type { CaseSet } from './verdict.ts';

const usage = `npm run bench:persian -- [options]
  --cases <folder>  files of the same formats, instead of ../shared/outside and our own
  --only <words>    sets whose name holds one of these words (commas between)
  --faults          every case that went wrong, with what was read
  --no-speed        without the timing`;

const outside = join(import.meta.dirname, '../../../shared/outside');

async function allSets() {
  const files = await readKnowledge(join(import.meta.dirname, '../../knowledge'), pathExists);
  const gazetteer = readPlaces(files.tables);
  const library = makeLibrary(files);
  const sets: readonly CaseSet[] = [
    ...numberSets,
    ...moneySets,
    ...dateSets,
    ...identifierSets,
    ...wordSets,
    ...answerSets(library),
    ...peopleSets(gazetteer),
    ...storySets(library, gazetteer),
    ...ordinarySets(gazetteer),
  ];
  return { sets, library, gazetteer };
}

async function casesOf(sets: readonly CaseSet[], folder: string | undefined): Promise<CaseFile[]> {
  const names = sets.map(({ name }) => name);
  if (folder !== undefined) return loadCases(folder, names, 'given');
  if (!existsSync(outside)) console.log(`(no ${outside}: only our own cases are judged)`);
  return [
    ...(existsSync(outside) ? await loadCases(outside, names, 'outside') : []),
    ...(await loadCases(join(import.meta.dirname, 'cases'), names, 'own')),
  ];
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    only: { type: 'string' },
    faults: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const { sets, library, gazetteer } = await allSets();
  const wanted = values.only?.split(',') ?? [''];
  const files = (await casesOf(sets, values.cases)).filter(({ set }) =>
    wanted.some((word) => set.includes(word)),
  );
  const tallies = files.map((file) => judged(file, sets));
  if (values.faults)
    for (const { file, faults } of tallies) for (const fault of faults) console.log(`${file.set} ${fault}`);
  console.log(tableOf(tallies));
  const stories = files
    .filter(({ set }) => set === 'stories')
    .flatMap(({ rows }) => rows as { text: string; titleId: string }[]);
  if (!values['no-speed']) console.log(measureSpeed(stories, library, gazetteer));
}
