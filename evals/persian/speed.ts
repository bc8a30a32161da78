import type { CaseFile } from './case-files.ts';
import type { CaseSet } from './verdict.ts';

export function measureSpeed(_sets: readonly CaseSet[], _files: readonly CaseFile[]): string {
  return '';
}
