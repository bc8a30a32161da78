import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The rows of one file, and the set that judges them. */
export interface CaseFile {
  set: string;
  from: string;
  rows: readonly unknown[];
}

function rowsOf(name: string, text: string): unknown[] {
  if (name.endsWith('.json')) return JSON.parse(text) as unknown[];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** The longest set name a file's name begins with: `stories-complaint.jsonl` holds `stories`. */
function setOf(file: string, names: readonly string[]): string | undefined {
  return names.filter((name) => file.startsWith(name)).sort((one, other) => other.length - one.length)[0];
}

/** Every file of cases in a folder. A file no set is named for is told and passed over. */
export async function loadCases(folder: string, names: readonly string[], from: string): Promise<CaseFile[]> {
  const files = (await readdir(folder)).filter((name) => /\.jsonl?$/u.test(name)).sort();
  const loaded = await Promise.all(
    files.map(async (name): Promise<CaseFile[]> => {
      const set = setOf(basename(name).replace(/\.jsonl?$/u, ''), names);
      if (set === undefined) {
        console.log(`(nothing judges ${name})`);
        return [];
      }
      return [{ set, from, rows: rowsOf(name, await readFile(join(folder, name), 'utf8')) }];
    }),
  );
  const bySet = new Map<string, CaseFile>();
  for (const file of loaded.flat()) {
    const known = bySet.get(file.set);
    bySet.set(file.set, known ? { ...known, rows: [...known.rows, ...file.rows] } : file);
  }
  return [...bySet.values()];
}
