import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeSentences, type SentenceFiles, type Sentences } from './dialogue/sentences.ts';

const ending = '.fa.yaml';
const fileSchema = z.record(z.string(), z.string());

function readFile(folder: string, name: string): Readonly<Record<string, string>> {
  try {
    return fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8')));
  } catch (error) {
    throw new Error(`${name} does not hold names and sentences`, { cause: error });
  }
}

/**
 * The program's own sentences from a folder of `<group>.fa.yaml`. Throws, with the name of the file, when one holds
 * anything but names and sentences.
 */
export function readSentences(folder: string): Sentences {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  const files: SentenceFiles = Object.fromEntries(
    names.map((name) => [name.slice(0, -ending.length), readFile(folder, name)]),
  );
  return makeSentences(files);
}
