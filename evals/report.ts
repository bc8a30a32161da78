import { stripVTControlCharacters } from 'node:util';
import type { Transcript } from './run-scenario.ts';
import type { FieldFault, Score } from './score.ts';

/** The value a share of the numbers does not exceed; 0 of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function resultOf(score: Score): string {
  if (score.passed) return 'pass';
  if (!score.submitted) return 'not submitted';
  return 'fail';
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => {
      const missing = (widths[at] ?? 0) - stripVTControlCharacters(cell).length;
      return at === 0 ? cell + ' '.repeat(Math.max(0, missing)) : ' '.repeat(Math.max(0, missing)) + cell;
    })
    .join('  ');
}

/** One line a scenario and a line of sums, for a terminal. */
export function tableOf(scores: readonly Score[]): string {
  const head = [
    'scenario',
    'right',
    'wrong',
    'missing',
    'invented',
    'unexpected',
    'asked again',
    'turns',
    'result',
  ];
  const numbers = (score: Score): number[] => [
    score.wrong.length,
    score.missing.length,
    score.invented.length,
    score.unexpected.length,
    score.askedAgain.length,
    score.turns,
  ];
  const lines = scores.map((score) => [
    score.scenarioId,
    `${score.right}/${score.expected}`,
    ...numbers(score).map(String),
    resultOf(score),
  ]);
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const sums = head.slice(2, -1).map((_, at) => String(sum((score) => numbers(score)[at] ?? 0)));
  const passed = scores.filter((score) => score.passed).length;
  const all = [
    'all',
    `${sum((score) => score.right)}/${sum((score) => score.expected)}`,
    ...sums,
    `${passed}/${scores.length} pass`,
  ];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...[...lines, all].map((line) => line[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const took = scores.flatMap((score) => score.took);
  const times = `turn p50 ${percentile(took, 0.5).toFixed(1)} ms, p95 ${percentile(took, 0.95).toFixed(1)} ms over ${took.length} turns`;
  return [
    row(head, widths),
    rule,
    ...lines.map((line) => row(line, widths)),
    rule,
    row(all, widths),
    '',
    times,
  ].join('\n');
}

function faultLine(name: string, { path, expected, got }: FieldFault): string {
  const wanted = expected === undefined ? '' : ` wanted ${JSON.stringify(expected)}`;
  return `  ${name} ${path}:${wanted}${got === undefined ? '' : ` got ${JSON.stringify(got)}`}`;
}

/** Everything that keeps a scenario from passing, and what it forgot to foresee, a line each. */
export function faultsOf(score: Score): string {
  const lines = [
    ...(score.gaveUp === undefined ? [] : [`  gave up: ${score.gaveUp}`]),
    ...score.wrong.map((fault) => faultLine('wrong', fault)),
    ...score.missing.map((fault) => faultLine('missing', fault)),
    ...score.invented.map((fault) => faultLine('invented', fault)),
    ...score.unexpected.map((fault) => faultLine('unexpected', fault)),
    ...score.askedAgain.map(({ turn, path }) => `  asked again ${path} (turn ${turn})`),
    ...score.forbidden.map(({ turn, path }) => `  must not be asked ${path} (turn ${turn})`),
    ...score.notices.false.map((notice) => `  false notice ${notice}`),
    ...score.notices.missed.map((notice) => `  missed notice ${notice}`),
    ...score.lostQuestions.map((turn) => `  the open question was lost after an aside (turn ${turn})`),
    ...score.unforeseen.map((path) => `  the scenario says nothing about ${path}`),
    ...score.breaches.map((breach) => `  contract: ${breach}`),
    ...score.leftUndone.map((event) => `  never had its moment: ${event}`),
  ];
  return lines.length === 0 ? '' : [score.scenarioId, ...lines].join('\n');
}

/** The talk as it was held, with what was asked and what changed in the draft. */
export function talkOf(transcript: Transcript): string {
  const lines = [`  ○ ${transcript.greeting?.text ?? ''}`];
  for (const { turn, step, words, answer } of transcript.exchanges) {
    lines.push(`${turn}. ● [${step.act.type}] ${words}`);
    const draft = answer.frames.findLast((frame) => frame.type === 'draft');
    for (const path of draft?.changed ?? []) {
      const field = draft?.fields.find((each) => each.path === path);
      lines.push(`      ${path} = ${JSON.stringify(field?.value)} (${field?.status ?? 'gone'})`);
    }
    const { reply, review, submitted, error } = answer;
    if (reply) {
      const options = reply.options.map((option) => option.id).join(' | ');
      lines.push(`  ○ ${reply.notice ? `<${reply.notice}> ` : ''}${reply.text}`);
      lines.push(`      asks ${reply.asks.join(', ')}${options && ` [${options}]`}`);
    }
    if (review)
      lines.push(`  ○ review, ${review.complete ? 'complete' : `missing ${review.missing.join(', ')}`}`);
    if (submitted) lines.push(`  ○ submitted ${submitted.trackingCode}`);
    if (error) lines.push(`  ○ error ${error.code}: ${error.text}`);
  }
  return lines.join('\n');
}
