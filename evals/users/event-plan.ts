import type { ScenarioEvent } from '../scenario.ts';

/** What a person does out of the order of the questions, each once, at its moment. */
export class EventPlan {
  readonly #waiting: ScenarioEvent[];
  readonly #told = new Set<string>();

  constructor(events: readonly ScenarioEvent[]) {
    this.#waiting = [...events];
  }

  /** Remembers that the person has answered this path. */
  told(path: string): void {
    this.#told.add(path);
  }

  /** The event whose moment has come, taken off the plan. `asked` is what the open question asks. */
  due(turn: number, asked: readonly string[], atReview: boolean): ScenarioEvent | undefined {
    const index = this.#waiting.findIndex(({ when }) => {
      if ('asked' in when) return asked.includes(when.asked);
      if ('told' in when) return this.#told.has(when.told);
      if ('turn' in when) return turn >= when.turn;
      return atReview;
    });
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
  }

  /** Each event that never had its moment, in words. */
  left(): string[] {
    return this.#waiting.map((event) => `${JSON.stringify(event.do)} when ${JSON.stringify(event.when)}`);
  }
}
