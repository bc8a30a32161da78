import type { ReplyFrame } from '../../schemas/wire.ts';
import { meets } from '../compare.ts';
import { meaningOf, type Expectation, type Scenario } from '../scenario.ts';
import type { Act } from '../talk.ts';
import { anotherParty, drafted, expectedParties, offers, readsBack } from './asking.ts';
import { EventPlan } from './event-plan.ts';
import { phrasesOf } from './phrases.ts';
import type { Step, User, View } from './user.ts';

const mostTurns = 60;
/** Somebody asked the same thing for the fifth time leaves. */
const mostTimes = 4;

type Told = Pick<Extract<Step, { do: 'act' }>, 'tells' | 'untells'>;

/** Says what the scenario says they know, when it is asked; no model, the same every time. */
export class ScriptedUser implements User {
  readonly #scenario: Scenario;
  readonly #plan: EventPlan;
  /** What they mean by a path now; changes when they change their mind. */
  readonly #meaning = new Map<string, unknown>();
  /** What they said to put a path right: their words for it from then on. */
  readonly #corrected = new Map<string, string>();
  /** How often they have answered a path; a slip is made once. */
  readonly #answered = new Map<string, number>();
  readonly #frontOf = new Map<string, number>();
  #turns = 0;
  #storyTold = 0;
  #reviewAskedAt = -1;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#plan = new EventPlan(scenario.events);
  }

  leftUndone(): string[] {
    return this.#plan.left();
  }

  next(view: View): Step {
    this.#turns += 1;
    if (this.#turns > mostTurns) return { do: 'give-up', why: `still not done after ${mostTurns} turns` };
    const reply = view.reply;
    const story = this.#scenario.story[this.#storyTold];
    if (story !== undefined) {
      this.#storyTold += 1;
      return this.#say(
        story,
        this.#storyTold === this.#scenario.story.length ? this.#scenario.toldInStory : [],
      );
    }
    const planned = this.#plan.due(
      this.#turns,
      reply?.asks ?? [],
      view.review !== undefined && isCurrent(view),
    );
    if (planned) return this.#follow(planned);
    if (view.review?.complete && isCurrent(view))
      return this.#act({ type: 'confirm', digest: view.review.digest });
    if (!reply || reply.asks.length === 0 || reply.asks[0] === 'review') return this.#review(view);
    return this.#answer(reply, view);
  }

  #follow(event: Scenario['events'][number]): Step {
    for (const [path, value] of Object.entries(event.means ?? {})) {
      if (value === null) this.#meaning.delete(path);
      else this.#meaning.set(path, value);
    }
    const paths = Object.keys(event.means ?? {});
    const told: Told = {
      tells: paths.filter((path) => event.means?.[path] !== null),
      untells: paths.filter((path) => event.means?.[path] === null),
    };
    for (const path of told.untells) this.#answered.delete(path);
    for (const path of told.tells) {
      if ('say' in event.do) this.#corrected.set(path, event.do.say);
    }
    const aside = event.aside && { aside: true as const };
    if ('reconnect' in event.do) return { do: 'reconnect' };
    if ('say' in event.do)
      return { ...this.#act({ type: 'message', text: event.do.say }), ...told, ...aside };
    if ('choose' in event.do) return { ...this.#act({ type: 'choose', optionId: event.do.choose }), ...told };
    if ('edit' in event.do) return { ...this.#act({ type: 'edit', ...event.do.edit }), ...told };
    return { ...this.#act('undo' in event.do ? { type: 'undo' } : { type: 'review' }), ...told, ...aside };
  }

  /** Nothing is asked: they look at the review, and leave when it brings nothing new either. */
  #review(view: View): Step {
    if (this.#reviewAskedAt === this.#turns - 1) {
      const missing = view.review?.missing.join(', ') ?? '';
      return { do: 'give-up', why: `nothing is asked and the review is not complete: ${missing}` };
    }
    this.#reviewAskedAt = this.#turns;
    return this.#act({ type: 'review' });
  }

  #answer(reply: ReplyFrame, view: View): Step {
    const path = reply.asks[0] ?? '';
    const times = (this.#frontOf.get(path) ?? 0) + 1;
    this.#frontOf.set(path, times);
    if (times > mostTimes + (readsBack(reply, view) ? 2 : 0))
      return { do: 'give-up', why: `asked ${path} again and again` };
    const party = anotherParty(reply, view);
    if (party !== undefined && party >= expectedParties(this.#scenario)) return this.#choose('no', []);
    if (party !== undefined && offers(reply, 'yes')) return this.#choose('yes', []);
    if (path === 'titleId' || path === 'kind') return this.#chooseTitle(reply, path);
    if (readsBack(reply, view)) return this.#affirm(path, view);
    const choice = this.#scenario.choices[path];
    if (choice !== undefined && offers(reply, choice)) {
      this.#plan.told(path);
      return this.#choose(choice, [path]);
    }
    return this.#tell(reply, path);
  }

  #chooseTitle(reply: ReplyFrame, path: 'titleId' | 'kind'): Step {
    const wanted = path === 'kind' ? this.#scenario.kind : this.#scenario.titleId;
    const choice = this.#scenario.choices[path];
    if (choice !== undefined && offers(reply, choice)) return this.#choose(choice, [path]);
    if (offers(reply, wanted)) return this.#choose(wanted, [path]);
    const telling = this.#scenario.knows[path];
    if (telling !== undefined) return this.#say(this.#words(path), [path]);
    if (offers(reply, 'none')) return this.#choose('none', []);
    return this.#say(this.#scenario.story[0] ?? '', []);
  }

  /** Compares what was written down with what they mean; to a wrong one, no and the right words. */
  #affirm(path: string, view: View): Step {
    const meaning = this.#meaning.has(path) ? this.#meaning.get(path) : meaningOf(this.#scenario, path);
    if (meaning !== undefined && meets(drafted(view, path), meaning as Expectation))
      return this.#choose('yes', [path]);
    if (this.#scenario.voice === 'terse' || this.#scenario.knows[path] === undefined)
      return this.#choose('no', []);
    return this.#say(`نه، ${this.#words(path)}`, [path]);
  }

  /** What they know of what is asked: all of one group, or the first thing alone when they are terse. */
  #tell(reply: ReplyFrame, path: string): Step {
    const together = this.#scenario.together.find(
      (each) => each.paths.includes(path) && !this.#answered.has(path),
    );
    if (together) {
      for (const each of together.paths) this.#note(each);
      return this.#say(together.say, together.paths);
    }
    const isTerse = this.#scenario.voice === 'terse';
    const known = reply.asks
      .filter((each) => this.#scenario.knows[each] !== undefined)
      .slice(0, isTerse ? 1 : reply.asks.length);
    if (!known.includes(path) && known.every((each) => this.#answered.has(each)))
      return this.#withhold(reply, path);
    const tells = known.filter((each) => !this.#slips(each));
    const said = known.map((each) => this.#words(each));
    for (const each of known) this.#note(each);
    const rest = isTerse ? [] : reply.asks.filter((each) => this.#scenario.doesNotKnow.includes(each));
    if (rest.length > 0) said.push(phrasesOf(this.#scenario.voice).restUnknown);
    return this.#say(said.join('، '), [...tells, ...rest]);
  }

  #withhold(reply: ReplyFrame, path: string): Step {
    const { unknown, declined } = phrasesOf(this.#scenario.voice);
    const presses = this.#scenario.voice === 'terse';
    const all = (paths: readonly string[]): string[] => reply.asks.filter((each) => paths.includes(each));
    if (this.#scenario.doesNotKnow.includes(path)) {
      const tells = all(this.#scenario.doesNotKnow);
      return presses && offers(reply, 'unknown') ? this.#choose('unknown', tells) : this.#say(unknown, tells);
    }
    if (this.#scenario.declines.includes(path)) {
      const tells = all(this.#scenario.declines);
      return presses && offers(reply, 'decline')
        ? this.#choose('decline', tells)
        : this.#say(declined, tells);
    }
    const way = ['skip', 'decline', 'unknown', 'no'].find((id) => offers(reply, id));
    const step = way === undefined ? this.#say(unknown, [path]) : this.#choose(way, [path]);
    return { ...step, unforeseen: path };
  }

  #slips(path: string): boolean {
    const telling = this.#scenario.knows[path];
    return typeof telling === 'object' && telling.wrong !== undefined && !this.#answered.has(path);
  }

  #words(path: string): string {
    const corrected = this.#corrected.get(path);
    if (corrected !== undefined) return corrected;
    const telling = this.#scenario.knows[path];
    if (telling === undefined || typeof telling === 'string') return telling ?? '';
    const times = this.#answered.get(path) ?? 0;
    if (times === 0) return telling.wrong ?? telling.say;
    const first = telling.wrong === undefined ? 1 : 2;
    return times >= first ? (telling.again ?? telling.say) : telling.say;
  }

  #note(path: string): void {
    this.#answered.set(path, (this.#answered.get(path) ?? 0) + 1);
    this.#plan.told(path);
  }

  #say(text: string, tells: readonly string[]): Extract<Step, { do: 'act' }> {
    return { ...this.#act({ type: 'message', text }), tells: [...tells] };
  }

  #choose(optionId: string, tells: readonly string[]): Extract<Step, { do: 'act' }> {
    return { ...this.#act({ type: 'choose', optionId }), tells: [...tells] };
  }

  #act(act: Act): Extract<Step, { do: 'act' }> {
    return { do: 'act', act, tells: [], untells: [] };
  }
}

/** A review shown before the last reply may no longer be true. */
function isCurrent({ review, reply, draft }: View): boolean {
  if (!review) return false;
  return (
    review.seq > (draft?.seq ?? 0) &&
    (reply === undefined || review.seq > reply.seq || reply.asks.length === 0)
  );
}
