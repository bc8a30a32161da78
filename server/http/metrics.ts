type Labels = Readonly<Record<string, string>>;

interface Family {
  help: string;
  type: 'counter' | 'gauge' | 'histogram';
  /** The lines of it, without its name. */
  lines(): [suffix: string, value: number][];
}

const secondsUpTo = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Counts how often something happened, by labels: only words of our own, never of a person. */
export class Counter implements Family {
  readonly type = 'counter';
  readonly help: string;
  readonly #counts = new Map<string, number>();

  constructor(help: string) {
    this.help = help;
  }

  add(labels: Labels = {}): void {
    const key = written(labels);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  lines(): [string, number][] {
    return [...this.#counts];
  }
}

/** How long things took. */
export class Histogram implements Family {
  readonly type = 'histogram';
  readonly help: string;
  readonly #counts: number[] = secondsUpTo.map(() => 0);
  #sum = 0;
  #count = 0;

  constructor(help: string) {
    this.help = help;
  }

  observe(seconds: number): void {
    for (const [at, most] of secondsUpTo.entries())
      if (seconds <= most) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#sum += seconds;
    this.#count += 1;
  }

  lines(): [string, number][] {
    const buckets = secondsUpTo.map((most, at): [string, number] => [
      `_bucket{le="${most}"}`,
      this.#counts[at] ?? 0,
    ]);
    return [...buckets, ['_bucket{le="+Inf"}', this.#count], ['_sum', this.#sum], ['_count', this.#count]];
  }
}

/** Everything that is counted, as one process sees it. No personal data. */
export function makeMetrics() {
  return {
    turns: new Counter('Acts of people that were answered, by type of frame.'),
    turnSeconds: new Histogram('From taking an act up to its last frame, in seconds.'),
    errors: new Counter('Error frames and problems sent, by code.'),
    submissions: new Counter('Filings submitted.'),
    /** Chat sockets that are open now. */
    openSockets: 0,
  };
}
export type Metrics = ReturnType<typeof makeMetrics>;

/** The metrics in the text format of Prometheus, version 0.0.4. */
export function exposition(metrics: Metrics): string {
  const families: Record<string, Family> = {
    dadnevis_turns_total: metrics.turns,
    dadnevis_turn_duration_seconds: metrics.turnSeconds,
    dadnevis_errors_total: metrics.errors,
    dadnevis_submissions_total: metrics.submissions,
    dadnevis_open_sockets: {
      help: 'Chat sockets that are open now.',
      type: 'gauge',
      lines: () => [['', metrics.openSockets]],
    },
  };
  return Object.entries(families)
    .flatMap(([name, family]) => [
      `# HELP ${name} ${family.help}`,
      `# TYPE ${name} ${family.type}`,
      ...family.lines().map(([suffix, value]) => `${name}${suffix} ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
