import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  from: string;
  typeOnly: boolean;
}
interface Source {
  /** From the root, with slashes. */
  path: string;
  text: string;
  imports: Import[];
}

/** Whoever is named may be used by the room it is named for. `top`: the files of `server/` itself. */
const uses: Record<string, readonly string[]> = {
  schemas: [],
  config: [],
  persian: ['schemas'],
  dialogue: ['schemas', 'persian'],
  understanding: ['schemas', 'persian', 'dialogue', 'config'],
  drafting: ['schemas', 'persian', 'dialogue'],
  storage: ['schemas'],
  retrieval: ['schemas', 'persian', 'dialogue', 'storage', 'config'],
  accounts: ['schemas', 'storage'],
  web: ['schemas'],
};
const useCases = [...Object.keys(uses).filter((room) => room !== 'web'), 'conversations', 'submission'];
uses['conversations'] = useCases;
uses['submission'] = useCases;
uses['http'] = useCases;
uses['top'] = [...useCases, 'http'];
uses['evals'] = [...useCases, 'http', 'top'];

const pure = new Set(['schemas', 'persian', 'dialogue']);
/** What makes the same words give another answer tomorrow, or reaches out. */
const impure =
  /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.|crypto\.|process\.|console\.|fetch\(|setTimeout\(|setInterval\()/u;

/** Packages that belong to some rooms, or files, alone. Types go everywhere. */
const keepers: readonly [name: RegExp, owners: RegExp][] = [
  [/^(pg|node-pg-migrate|@electric-sql\/.*)$/u, /^server\/storage\//u],
  [/^(pgvector|langchain|@langchain\/.*)(\/.*)?$/u, /^server\/retrieval\//u],
  [/^openai(\/.*)?$/u, /^server\/(understanding\/model|retrieval\/embed[a-z-]*|speech\/[a-z-]+)\.ts$/u],
  [/^(fastify|@fastify\/.*|fastify-type-provider-zod)$/u, /^server\/(http\/|app\.ts$)/u],
  [/^@eslint-community\/regexpp$/u, /^server\/persian\/starts\.ts$/u],
  [/^ws$/u, /^(server\/http|evals)\//u],
  [/^vite$/u, /^server\/(web\/vite\.config|web-client)\.ts$/u],
  [/^preact(\/.*)?$/u, /^server\/web\//u],
];

function importsOf(text: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
  const found = [...text.matchAll(statements)].map((match) => {
    const named = /^(?:import|export)\s*\{([^}]*)\}/u.exec(match[0])?.[1];
    const inlineTypes =
      named?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
    return { from: match[2] ?? '', typeOnly: match[1] !== undefined || inlineTypes };
  });
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu)].map((match) => ({
    from: match[1] ?? '',
    typeOnly: false,
  }));
  return [...found, ...dynamic];
}

function roomOf(path: string): string {
  if (path === 'server/config.ts') return 'config';
  const [first = '', second = ''] = path.split('/');
  if (first !== 'server') return first;
  return second.includes('.') ? 'top' : second;
}

const sources: Source[] = ['schemas', 'server', 'evals'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith('server/web/dist/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(text) };
    }),
);
/** Tests, and what they are made of, may reach into other rooms. */
const isOfTests = ({ path }: Source) => /(\.test\.ts|-contract\.ts|\/test-[a-z-]+\.ts)$/u.test(path);
const program = sources.filter((source) => !isOfTests(source));

/** Every import of a source of our own, as the path it leads to. */
function inside({ path, imports }: Source): { to: string; typeOnly: boolean }[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, typeOnly }) => ({
      to: relative(root, resolve(root, dirname(path), from)).replaceAll('\\', '/'),
      typeOnly,
    }));
}

test('imports are read from every way to write them', () => {
  const text = [
    `import a from 'one';`,
    `import {\n  b,\n  type C,\n} from 'two';`,
    `import type { D } from 'three';`,
    `import { type E } from 'four';`,
    `export * from 'five';`,
    `import 'six';`,
    `const seven = await import('seven');`,
  ].join('\n');
  const found = importsOf(text);
  expect(found.map(({ from }) => from)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['three', 'four']);
  expect(program.length).toBeGreaterThan(100);
});

test('the arrows between the rooms point one way', () => {
  const wrong = program.flatMap((source) => {
    const room = roomOf(source.path);
    const allowed = uses[room];
    if (!allowed) return [`${source.path}: its room is not known`];
    return inside(source)
      .filter(({ to }) => roomOf(to) !== room && !allowed.includes(roomOf(to)) && !to.endsWith('.css'))
      .map(({ to }) => `${source.path} → ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('the browser client takes nothing but types from the schemas', () => {
  const wrong = program
    .filter((source) => roomOf(source.path) === 'web')
    .flatMap((source) => inside(source).filter(({ to, typeOnly }) => to.startsWith('schemas/') && !typeOnly));
  expect(wrong).toEqual([]);
});

test('nothing imports the evaluations', () => {
  const wrong = sources.filter(
    (source) => roomOf(source.path) !== 'evals' && inside(source).some(({ to }) => to.startsWith('evals/')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('pure rooms reach no clock, chance, process or file', () => {
  const wrong = program
    .filter((source) => pure.has(roomOf(source.path)))
    .flatMap(({ path, text, imports }) => [
      ...imports.filter(({ from }) => from.startsWith('node:')).map(({ from }) => `${path} imports ${from}`),
      ...text.split('\n').flatMap((line) => (impure.test(line) ? [`${path}: ${line.trim()}`] : [])),
    ]);
  expect(wrong).toEqual([]);
});

test('packages stay in the rooms that keep them', () => {
  const wrong = program.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ from, typeOnly }) =>
          !typeOnly && keepers.some(([name, owners]) => name.test(from) && !owners.test(path)),
      )
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});
