import type { CaseFile } from './case-files.ts';
import { isRight, type CaseSet, type Verdict } from './verdict.ts';

interface Count {
  cases: number;
  rightCases: number;
  gold: number;
  found: number;
  right: number;
}

export interface Tally {
  file: CaseFile;
  count: Count;
  baseline: Count | undefined;
  faults: readonly string[];
}

function counted(verdicts: readonly Verdict[]): Count {
  const sum = (of: (verdict: Verdict) => number): number => verdicts.reduce((all, each) => all + of(each), 0);
  return {
    cases: verdicts.length,
    rightCases: verdicts.filter(isRight).length,
    gold: sum(({ gold }) => gold),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
  };
}

/** Judges every row of a file. */
export function judged(file: CaseFile, sets: readonly CaseSet[]): Tally {
  const set = sets.find(({ name }) => name === file.set);
  if (!set) throw new Error(`no set ${file.set}`);
  const verdicts: Verdict[] = [];
  const baseline: Verdict[] = [];
  const faults: string[] = [];
  for (const row of file.rows) {
    const verdict = set.judge(row);
    if (!verdict) continue;
    verdicts.push(verdict);
    const other = set.baseline?.(row);
    if (other) baseline.push(other);
    if (!isRight(verdict)) faults.push(`${JSON.stringify(row)}\n    read ${JSON.stringify(verdict.read)}`);
  }
  return {
    file,
    count: counted(verdicts),
    baseline: baseline.length > 0 ? counted(baseline) : undefined,
    faults,
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`;
}

function cells({ cases, rightCases, gold, found, right }: Count): string[] {
  return [
    String(cases),
    percent(rightCases, cases),
    String(gold),
    percent(right, found),
    percent(right, gold),
  ];
}

const header = [
  'set',
  'from',
  'cases',
  'right',
  'gold',
  'precision',
  'recall',
  'persian-tools: cases',
  'right',
  'precision',
  'recall',
];

/** One line a set; figures in percent. Where nothing is to be read, `invented` counts what was. */
export function tableOf(tallies: readonly Tally[]): string {
  const lines = tallies.map(({ file, count, baseline }) => {
    const other = baseline ? cells(baseline) : [];
    const invented = count.gold === 0 ? ` (invented ${count.found})` : '';
    return [
      file.set + invented,
      file.from,
      ...cells(count),
      ...(other.length > 0 ? [other[0], other[1], other[3], other[4]] : []),
    ].map(String);
  });
  const widths = header.map((name, column) =>
    Math.max(name.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
