import type { FieldView, ReplyFrame } from '../schemas/wire.ts';
import type { Scenario } from './scenario.ts';
import { Talk, type Answer } from './talk.ts';
import { readsBack } from './users/asking.ts';
import type { Step, User } from './users/user.ts';

/** One exchange: what the person did, what was open then, what came back. */
export interface Exchange {
  turn: number;
  /** What was asked when the person acted. */
  open: ReplyFrame | undefined;
  step: Extract<Step, { do: 'act' }>;
  /** Their words, or the label of the option they pressed. */
  words: string;
  answer: Answer;
  /** Fields as they stand after it. */
  fields: readonly FieldView[];
  /** Whether the reply reads back a value instead of asking for it. */
  readsBack: boolean;
}

export interface Transcript {
  scenarioId: string;
  greeting: ReplyFrame | undefined;
  exchanges: Exchange[];
  /** The filing of the last review that was confirmed; without one, of the last draft. */
  filing: Record<string, unknown>;
  fields: readonly FieldView[];
  submitted: boolean;
  gaveUp: string | undefined;
  /** Events of the scenario that never had their moment. */
  leftUndone: string[];
  breaches: string[];
  reconnects: number;
}

function wordsOf({ act }: Extract<Step, { do: 'act' }>, open: ReplyFrame | undefined): string {
  if (act.type === 'message' || act.type === 'edit') return act.text;
  if (act.type !== 'choose') return '';
  return open?.options.find((option) => option.id === act.optionId)?.label ?? act.optionId;
}

/** Holds one whole conversation between a user and the server at `url`. Throws LineError when the line breaks. */
export async function runScenario(scenario: Scenario, user: User, url: string): Promise<Transcript> {
  const talk = await Talk.open(url);
  const greeting = talk.reply;
  const exchanges: Exchange[] = [];
  let reconnects = 0;
  let gaveUp: string | undefined;
  try {
    while (!talk.submitted && gaveUp === undefined) {
      const step = user.next({
        reply: talk.reply,
        draft: talk.draft,
        review: talk.review,
        submitted: talk.submitted,
      });
      if (step.do === 'give-up') {
        gaveUp = step.why;
      } else if (step.do === 'reconnect') {
        await talk.reconnect();
        reconnects += 1;
      } else {
        const open = talk.reply;
        const answer = await talk.send(step.act);
        exchanges.push({
          turn: exchanges.length + 1,
          open,
          step,
          words: wordsOf(step, open),
          answer,
          fields: talk.draft?.fields ?? [],
          readsBack: answer.reply !== undefined && readsBack(answer.reply, talk),
        });
      }
    }
  } finally {
    talk.close();
  }
  return {
    scenarioId: scenario.id,
    greeting,
    exchanges,
    filing: (talk.submitted ? talk.review?.filing : talk.draft?.filing) ?? {},
    fields: talk.draft?.fields ?? [],
    submitted: talk.submitted !== undefined,
    gaveUp,
    leftUndone: user.leftUndone(),
    breaches: talk.breaches,
    reconnects,
  };
}
