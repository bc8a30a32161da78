import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { TrackingView } from '../schemas/tracking.ts';
import type { Title } from '../schemas/title.ts';
import { testApp, testParts } from './http/test-app.ts';

const title: Title = {
  id: 'fraud',
  kind: 'complaint',
  version: 3,
  status: 'published',
  title: 'کلاهبرداری',
  plain: 'کسی با دروغ پولم را گرفت.',
  fits: ['پول را خودم دادم.'],
  elsewhere: [],
  slots: [],
  evidence: [],
  authority: { text: 'دادسرا', status: 'memory' },
  venue: { text: 'محل وقوع', status: 'memory' },
  deadlines: [],
  forgivable: 'mixed',
  legalBasis: [],
  next: ['صبر کنید.'],
  phrasings: ['پولمو خوردن'],
  body: 'شرح',
};
const library = { titles: [title], discriminators: [], title: () => title };

const view: TrackingView = {
  trackingCode: '1403-77',
  status: 'submitted',
  statusText: 'دریافت شد',
  submittedAt: '2026-01-01T00:00:00.000Z',
  kind: 'complaint',
  titleId: 'fraud',
  title: 'کلاهبرداری',
  sections: [],
  filing: { kind: 'complaint' },
  history: [],
  next: [],
};
const tracking = {
  view: async (code: string, secret: string) => (code === '1403-77' && secret === 'right' ? view : null),
};

function problem(code: string, status: number) {
  return {
    type: expect.stringMatching(/^urn:dadnevis:problem:/u),
    title: expect.stringMatching(/[آ-ی]/u),
    code,
    status,
  };
}

test('alive and ready', async () => {
  const app = testApp(testParts({ library }));
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive', version: '0.0.0' });
  expect((await app.inject('/readyz')).json()).toEqual({
    status: 'ready',
    engine: 'rules',
    database: 'embedded',
    titles: 1,
  });
  expect((await app.inject('/metrics')).headers['content-type']).toContain('text/plain');
});

test.each([
  [
    'the database is away',
    { library, database: { kind: 'server', check: () => Promise.reject(new Error('secret')) } },
  ],
  ['there is no knowledge', {}],
] as const)('not ready while %s', async (_name, own) => {
  const answer = await testApp(testParts(own)).inject('/readyz');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toEqual(problem('not-ready', 503));
});

test('titles are listed and shown, without the words they are found by', async () => {
  const app = testApp(testParts({ library }));
  const { id, kind, plain, version } = title;
  expect((await app.inject('/api/titles')).json()).toEqual({
    titles: [{ id, kind, title: title.title, plain, version }],
  });
  const { phrasings: _, ...whole } = title;
  expect((await app.inject('/api/titles/fraud')).json()).toEqual(whole);
  const missing = await app.inject('/api/titles/none');
  expect(missing.json()).toEqual(problem('not-found', 404));
});

test('search passes on what was asked, and refuses what cannot be', async () => {
  const asked: unknown[] = [];
  const found = {
    id: 'fraud',
    type: 'title',
    version: 3,
    title: 'کلاهبرداری',
    kind: 'complaint',
    score: 1,
    legs: { lexical: 2.5, vector: null },
    excerpt: '…',
    source: 'ق',
    status: 'verified',
  } as const;
  const search = async (query: unknown) => {
    asked.push(query);
    return [found];
  };
  const app = testApp(testParts({ search }));
  const post = (payload: object) => app.inject({ method: 'POST', url: '/api/search', payload });
  const { status: _, ...shown } = found;
  expect((await post({ query: ' پول ', type: 'title', limit: 5 })).json()).toEqual({ results: [shown] });
  expect(asked).toEqual([{ text: 'پول', type: 'title', limit: 5 }]);
  for (const bad of [
    {},
    { query: '' },
    { query: 'x', limit: 0 },
    { query: 'x', type: 'recipe' },
    { query: 'x', more: 1 },
  ]) {
    const answer = await post(bad);
    expect(answer.json()).toEqual(problem('bad-request', 400));
    expect(answer.headers['content-type']).toContain('application/problem+json');
  }
  const broken = await app.inject({
    method: 'POST',
    url: '/api/search',
    payload: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(broken.json()).toEqual(problem('bad-request', 400));
  expect((await post({ query: 'x'.repeat(20_000) })).json()).toEqual(problem('too-large', 413));
});

test('a filing is shown to who has its secret; a wrong code and a wrong secret look alike', async () => {
  const app = testApp(testParts({ tracking }));
  const get = (code: string, authorization?: string) =>
    app.inject({
      url: `/api/filings/${code}`,
      headers: authorization === undefined ? {} : { authorization },
    });
  const right = await get('1403-77', 'Bearer right');
  expect(right.json()).toEqual(view);
  expect(right.headers['cache-control']).toBe('no-store');
  const wrong = [await get('1403-77', 'Bearer wrong'), await get('1', 'Bearer right'), await get('1403-77')];
  for (const answer of wrong) {
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe(wrong[0]?.body);
  }
  expect(wrong[0]?.json()).toEqual(problem('not-found', 404));
});

test('guessing a secret becomes too fast, knowing it does not', async () => {
  const app = testApp(testParts({ tracking }));
  const times = async (secret: string) => {
    const statuses: number[] = [];
    for (let n = 0; n < 30; n += 1)
      statuses.push(
        (await app.inject({ url: '/api/filings/1403-77', headers: { authorization: `Bearer ${secret}` } }))
          .statusCode,
      );
    return statuses;
  };
  expect(new Set(await times('right'))).toEqual(new Set([200]));
  const guesses = await times('wrong');
  expect([guesses[0], guesses.at(-1)]).toEqual([404, 429]);
});

test('what fails inside says nothing of it', async () => {
  const search = () => Promise.reject(new Error('password of Maryam'));
  const answer = await testApp(testParts({ search })).inject({
    method: 'POST',
    url: '/api/search',
    payload: { query: 'x' },
  });
  expect(answer.json()).toEqual(problem('internal', 500));
  expect(answer.body).not.toMatch(/Maryam|at /u);
});

test('pages are served with strict headers; assets never change, other files are not there', async () => {
  const webClient = await mkdtemp(join(tmpdir(), 'dn-dist-'));
  onTestFinished(() => rm(webClient, { recursive: true }));
  await mkdir(join(webClient, 'assets'));
  await writeFile(join(webClient, 'index.html'), '<!doctype html><p>سلام');
  await writeFile(join(webClient, 'assets', 'a-1.js'), 'x');
  await writeFile(join(webClient, 'secret.txt'), 'x');
  const app = testApp(testParts({ webClient }));
  for (const url of ['/', '/tracking']) {
    const page = await app.inject(url);
    expect(page.body).toContain('سلام');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
  }
  const asset = await app.inject('/assets/a-1.js');
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const url of ['/secret.txt', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/nowhere'])
    expect((await app.inject(url)).json()).toEqual(problem('not-found', 404));
});

test('everything is described', async () => {
  const app = testApp(testParts());
  const described = (await app.inject('/api/openapi.json')).json();
  expect(Object.keys(described.paths).toSorted()).toEqual([
    '/api/chat',
    '/api/filings/{trackingCode}',
    '/api/search',
    '/api/titles',
    '/api/titles/{id}',
    '/healthz',
    '/metrics',
    '/readyz',
  ]);
  expect(described.components.schemas.ClientFrame.oneOf).toHaveLength(8);
  expect(described.components.schemas.ServerFrame.oneOf).toHaveLength(8);
  expect(described.info.description).toContain('Bearer');
  const page = await app.inject('/api/docs');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
});

test('the chat asks for an upgrade', async () => {
  const answer = await testApp(testParts()).inject('/api/chat');
  expect(answer.json()).toEqual(problem('bad-request', 400));
});
