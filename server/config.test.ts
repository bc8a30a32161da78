import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('an empty environment gives the defaults, and empty strings count as unset', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    masterKey: null,
    model: null,
    embedding: null,
    courtGateway: null,
    allowedOrigins: [],
    logLevel: 'warn',
    frameLimit: { burst: 120, perSecond: 20 },
  });
  expect(isAbsolute(config.dataDir)).toBe(true);
  expect(readConfig({ PORT: '', LLM_MODEL: ' ', MASTER_KEY: '', DATABASE_URL: '' })).toEqual(config);
});

test('it is frozen through and through', () => {
  const config = readConfig({
    LLM_BASE_URL: 'http://localhost:1/v1',
    LLM_MODEL: 'm',
    ALLOWED_ORIGINS: 'https://a.ir',
  });
  const parts = [config, config.model, config.allowedOrigins, config.frameLimit];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
});

test('services are whole or not at all', () => {
  expect(readConfig({ LLM_BASE_URL: 'http://localhost:1/v1', LLM_MODEL: 'm' }).model).toEqual({
    baseUrl: 'http://localhost:1/v1',
    apiKey: null,
    model: 'm',
  });
  const embedding = { EMBEDDING_BASE_URL: 'https://e.ir/v1', EMBEDDING_MODEL: 'e', EMBEDDING_API_KEY: 'k' };
  expect(readConfig(embedding).embedding?.dimensions).toBe(1024);
  expect(readConfig({ ...embedding, EMBEDDING_DIMENSIONS: '384' }).embedding?.dimensions).toBe(384);
  expect(() => readConfig({ LLM_API_KEY: 'k', LLM_BASE_URL: 'https://e.ir' })).toThrow('LLM_MODEL');
  expect(() => readConfig({ COURT_GATEWAY_URL: 'https://e.ir' })).toThrow('COURT_GATEWAY_KEY');
});

test('the master key is taken as base64, url-safe base64 or hex, always of 32 bytes', () => {
  const bytes = randomBytes(32);
  const read = (text: string) => readConfig({ MASTER_KEY: text }).masterKey?.export();
  expect(read(bytes.toString('base64'))).toEqual(bytes);
  expect(read(bytes.toString('base64url'))).toEqual(bytes);
  expect(read(bytes.toString('hex'))).toEqual(bytes);
  for (const bad of [
    'short',
    randomBytes(31).toString('base64'),
    randomBytes(33).toString('hex'),
    `${'!'.repeat(43)}=`,
  ])
    expect(() => read(bad)).toThrow(ConfigError);
});

test('origins are kept as browsers write them', () => {
  expect(readConfig({ ALLOWED_ORIGINS: 'https://A.ir/, http://b.ir:8080' }).allowedOrigins).toEqual([
    'https://a.ir',
    'http://b.ir:8080',
  ]);
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://root:verysecret@h/d'],
  ['MASTER_KEY', 'verysecret'],
  ['LLM_BASE_URL', 'verysecret'],
  ['EMBEDDING_DIMENSIONS', '4096'],
  ['ALLOWED_ORIGINS', 'verysecret'],
  ['LOG_LEVEL', 'verysecret'],
  ['FRAME_BURST', '2.5'],
])(
  '%s that cannot be used is named in one line of Persian and English, without its value',
  (variable, value) => {
    const attempt = () => readConfig({ [variable]: value });
    expect(attempt).toThrow(ConfigError);
    try {
      attempt();
    } catch (error) {
      const { message } = error as ConfigError;
      expect(message.split(variable)).toHaveLength(3);
      expect(message).toMatch(/درست نیست.*is not right/u);
      expect(message).not.toContain('\n');
      expect(message).not.toContain(value);
    }
  },
);

test('the example lists exactly the variables that are read', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const listed = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gmu)].map((match) => match[1]);
  const source = readFileSync(new URL('./config.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): (?:z|url|wholeNumber|positive)/gmu)].map(
    (match) => match[1],
  );
  expect(listed.toSorted()).toEqual(read.toSorted());
});
