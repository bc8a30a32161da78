import { leavesOf, meets, occursIn, valueAt } from './compare.ts';
import type { Exchange, Transcript } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

export interface FieldFault {
  path: string;
  expected?: unknown;
  got?: unknown;
}

/** What a talk came to. The end state decides; how it was reached is counted beside it. */
export interface Score {
  scenarioId: string;
  passed: boolean;
  submitted: boolean;
  gaveUp: string | undefined;
  /** Of the expected fields. */
  right: number;
  expected: number;
  wrong: FieldFault[];
  missing: FieldFault[];
  /** Filled with neither the person's words nor a choice of theirs behind it. */
  invented: FieldFault[];
  /** Filled from something the person said, but no part of what they meant to file. */
  unexpected: FieldFault[];
  /** Asked though it was told or in the draft: once for each time. */
  askedAgain: { turn: number; path: string }[];
  /** Asked though the scenario forbids it. */
  forbidden: { turn: number; path: string }[];
  notices: { wanted: string[]; seen: string[]; false: string[]; missed: string[] };
  /** Asides after which the open question was gone. */
  lostQuestions: number[];
  unforeseen: string[];
  breaches: string[];
  leftUndone: string[];
  turns: number;
  /** Milliseconds of each turn. */
  took: number[];
}

/** Words of the title that come with choosing it, never from the person. */
const chosenWithTitle = new Set(['kind', 'titleId', 'relief', 'subject']);

/** Whether `path` is `root` or below it. */
function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}.`);
}

function saidBefore(exchanges: readonly Exchange[]): string[] {
  return exchanges.map((exchange) => exchange.words).filter(Boolean);
}

/** Whether something of the person's stands behind a leaf: their words, or an option they pressed for it. */
function isGrounded(transcript: Transcript, path: string): boolean {
  const field = transcript.fields.find((each) => isUnder(path, each.path) || isUnder(each.path, path));
  if (field?.quote !== undefined && occursIn(field.quote, saidBefore(transcript.exchanges))) return true;
  return transcript.exchanges.some(
    ({ step, open }) =>
      step.act.type === 'choose' &&
      (open?.asks ?? []).some((asked) => isUnder(path, asked) || isUnder(asked, path)),
  );
}

/** Fields that claim to be said or confirmed with nothing of the person's behind them. */
function ungrounded(transcript: Transcript): FieldFault[] {
  return transcript.fields
    .filter(({ path, status }) => (status === 'said' || status === 'confirmed') && !chosenWithTitle.has(path))
    .filter(({ path }) => !isGrounded(transcript, path))
    .map(({ path, value }) => ({ path, got: value }));
}

function scoreFields(scenario: Scenario, transcript: Transcript) {
  const entries = Object.entries(scenario.expected);
  const wrong: FieldFault[] = [];
  const missing: FieldFault[] = [];
  for (const [path, expected] of entries) {
    const got = valueAt(transcript.filing, path);
    if (meets(got, expected)) continue;
    if (leavesOf(got).size === 0) missing.push({ path, expected });
    else wrong.push({ path, expected, got });
  }
  const extra = [...leavesOf(transcript.filing)].filter(
    ([path]) => !chosenWithTitle.has(path) && !entries.some(([expected]) => isUnder(path, expected)),
  );
  const invented = new Map(ungrounded(transcript).map((fault) => [fault.path, fault]));
  const unexpected: FieldFault[] = [];
  for (const [path, got] of extra) {
    if (isGrounded(transcript, path)) unexpected.push({ path, got });
    else if (![...invented.keys()].some((known) => isUnder(path, known))) invented.set(path, { path, got });
  }
  return {
    wrong,
    missing,
    unexpected,
    invented: [...invented.values()],
    right: entries.length - wrong.length - missing.length,
  };
}

/** Follows the talk and notes what was asked though it was told, in the draft, or forbidden. */
function scoreAsking(scenario: Scenario, exchanges: readonly Exchange[]) {
  const told = new Set<string>();
  const askedAgain: Score['askedAgain'] = [];
  const forbidden: Score['forbidden'] = [];
  for (const { turn, step, answer, fields, readsBack } of exchanges) {
    for (const path of step.untells) told.delete(path);
    for (const path of step.tells) told.add(path);
    if (readsBack || !answer.reply) continue;
    for (const path of answer.reply.asks) {
      const isFilled = fields.some((field) => field.path === path && field.status !== 'missing');
      if (told.has(path) || isFilled) askedAgain.push({ turn, path });
      if (scenario.mustNot.some((root) => isUnder(path, root))) forbidden.push({ turn, path });
    }
  }
  return { askedAgain, forbidden };
}

function scoreNotices(scenario: Scenario, exchanges: readonly Exchange[]): Score['notices'] {
  const seen = exchanges.flatMap(({ answer }) => (answer.reply?.notice ? [answer.reply.notice] : []));
  return {
    wanted: scenario.notices,
    seen,
    false: seen.filter((notice) => ![...scenario.notices, ...scenario.mayNotice].includes(notice)),
    missed: scenario.notices.filter((notice) => !seen.includes(notice)),
  };
}

/** Scores one talk against its scenario. Pure. */
export function score(scenario: Scenario, transcript: Transcript): Score {
  const { exchanges } = transcript;
  const fields = scoreFields(scenario, transcript);
  const asking = scoreAsking(scenario, exchanges);
  const notices = scoreNotices(scenario, exchanges);
  const lostQuestions = exchanges
    .filter(
      ({ step, open, answer }) =>
        step.aside && !open?.asks.every((path) => answer.reply?.asks.includes(path)),
    )
    .map(({ turn }) => turn);
  const isClean =
    fields.wrong.length +
      fields.missing.length +
      fields.invented.length +
      fields.unexpected.length +
      asking.forbidden.length +
      asking.askedAgain.length +
      notices.false.length +
      notices.missed.length +
      lostQuestions.length +
      transcript.breaches.length +
      transcript.leftUndone.length ===
    0;
  return {
    scenarioId: scenario.id,
    passed: transcript.submitted && isClean,
    submitted: transcript.submitted,
    gaveUp: transcript.gaveUp,
    expected: Object.keys(scenario.expected).length,
    ...fields,
    ...asking,
    notices,
    lostQuestions,
    unforeseen: exchanges.flatMap(({ step }) => step.unforeseen ?? []),
    breaches: transcript.breaches,
    leftUndone: transcript.leftUndone,
    turns: exchanges.length,
    took: exchanges.map(({ answer }) => answer.took),
  };
}
