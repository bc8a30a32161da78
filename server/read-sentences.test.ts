import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { errorCodes } from '../schemas/wire.ts';
import { readSentences } from './read-sentences.ts';

test('every error code has its sentence', () => {
  const sentences = readSentences(fileURLToPath(new URL('../prompts/replies', import.meta.url)));
  for (const code of errorCodes) expect(sentences.text('errors', code)).toMatch(/[آ-ی]/u);
});

test('a file that holds anything else is refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dn-replies-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'ask.fa.yaml'), 'names: [one, two]\n');
  expect(() => readSentences(folder)).toThrow('ask.fa.yaml');
});
