import { FrameLimit, type Rate } from './frame-limit.ts';

/** More keys than this at once are an attack; the oldest are then forgotten. */
const mostKeys = 20_000;

/** One limit for each key, an address or a code, kept only while it is not as good as new. */
export class KeyedLimit {
  readonly #rate: Rate;
  readonly #limits = new Map<string, FrameLimit>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** The limit of `key`. `now` in milliseconds of a steady clock. */
  of(key: string, now: number): FrameLimit {
    const known = this.#limits.get(key);
    if (known) return known;
    if (this.#limits.size >= mostKeys) this.#tidy(now);
    const limit = new FrameLimit(this.#rate, now);
    this.#limits.set(key, limit);
    return limit;
  }

  #tidy(now: number): void {
    for (const [key, limit] of this.#limits) if (limit.isFull(now)) this.#limits.delete(key);
    for (const key of this.#limits.keys()) {
      if (this.#limits.size < mostKeys) return;
      this.#limits.delete(key);
    }
  }
}
