import { randomInt, randomUUID } from 'node:crypto';
import { filingSchema } from '../../schemas/filings/index.ts';
import { titleOf } from '../dialogue/state.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { jalaliOf } from '../../schemas/values/jalali-date.ts';
import type { ActFrame, DurableFrame, ServerFrame, SubmittedFrame } from '../../schemas/wire.ts';
import { fold } from '../dialogue/fold.ts';
import type { ConversationStore, StoredTurn } from '../storage/conversation-store.ts';
import type { NewFiling } from '../storage/filing-store.ts';
import { hashSecret, matches, newSecret, newTrackingSecret } from '../storage/secrets.ts';
import { receiptLines } from '../submission/receipt.ts';
import { Refused, type Conversations } from './conversations.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { openingTurn, reviewOf, takeTurn, type TakenTurn } from './take-turn.ts';
import type { TalkFrame, TurnTools } from './turn-tools.ts';

export interface ServiceParts extends TurnTools {
  store: ConversationStore;
  now: () => Date;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** How often a turn is taken again when another process appended one in between. */
const attempts = 5;

function turnsOf(stored: readonly StoredTurn[]): Turn[] {
  return stored.map(({ turn, at, events }) => ({ turn, today: jalaliOf(at), events: events as Event[] }));
}

/** `1405` + 12 random digits: the year it was filed in, and nothing else about it. */
function newTrackingCode(today: string): string {
  return (
    today.slice(0, 4) +
    String(randomInt(0, 1_000_000)).padStart(6, '0') +
    String(randomInt(0, 1_000_000)).padStart(6, '0')
  );
}

interface Outcome {
  events: Event[];
  frames: DurableFrame[];
  filing?: NewFiling;
  /** Sent before the frames, not kept. */
  before?: ServerFrame[];
}

/** The use cases of a conversation over its store. */
export function makeConversations(parts: ServiceParts): Conversations {
  const { store, say } = parts;
  const order = new OneAtATime();

  const stale = (replyTo: string): ServerFrame => ({
    type: 'error',
    replyTo,
    code: 'stale-digest',
    text: say.text('errors', 'stale-digest'),
  });

  function confirm(
    frame: Extract<ActFrame, { type: 'confirm' }>,
    turns: readonly Turn[],
    at: Date,
    firstSeq: number,
  ): Outcome {
    const state = fold(turns, parts.lookup);
    const today = jalaliOf(at);
    const title = titleOf(state, parts.lookup);
    const review = reviewOf({ ...state, today }, parts);
    const said: Event = { type: 'said', via: 'confirm', text: '' };
    if (review.digest !== frame.digest || state.reviewedDigest !== frame.digest) {
      return {
        events: [said, { type: 'reviewed', digest: review.digest }],
        frames: [{ ...review, seq: firstSeq, replyTo: frame.id }],
        before: [stale(frame.id)],
      };
    }
    if (!review.complete || !title) throw new Refused('not-complete');
    // The schema has the last word on what leaves: nothing it refuses is ever submitted.
    if (!filingSchema.safeParse(review.filing).success) throw new Refused('not-complete');
    const trackingCode = newTrackingCode(today);
    const secret = newTrackingSecret();
    const submitted: SubmittedFrame = {
      type: 'submitted',
      seq: firstSeq,
      replyTo: frame.id,
      trackingCode,
      submittedAt: at.toISOString(),
      next: receiptLines(title, secret, say),
    };
    return {
      events: [
        said,
        { type: 'submitted', digest: frame.digest, trackingCode, submittedAt: submitted.submittedAt },
      ],
      frames: [submitted],
      filing: {
        trackingCode,
        secretHash: hashSecret(secret),
        digest: frame.digest,
        kind: title.kind,
        titleId: title.id,
        filing: { filing: review.filing, sections: review.sections, title: title.title, next: title.next },
        submittedAt: at,
      },
    };
  }

  async function talk(
    frame: TalkFrame,
    turns: readonly Turn[],
    at: Date,
    turn: number,
    firstSeq: number,
  ): Promise<TakenTurn> {
    return takeTurn(frame, turns, { turn, today: jalaliOf(at) }, firstSeq, parts);
  }

  /** The frame that told of the submission, when this confirm names what was submitted. */
  async function submittedBefore(
    id: string,
    frameId: string,
    digest: string,
    turns: readonly Turn[],
  ): Promise<ServerFrame[] | null> {
    const event = turns.flatMap((turn) => turn.events).find((each) => each.type === 'submitted');
    if (event?.type !== 'submitted') return null;
    if (event.digest !== digest) throw new Refused('already-submitted');
    const frames = (await store.framesAfter(id, 0)) as DurableFrame[];
    return frames.flatMap((frame) => (frame.type === 'submitted' ? [{ ...frame, replyTo: frameId }] : []));
  }

  /** The answer a frame was given before. A confirm that submitted nothing was stale: the error goes before its review. */
  async function answeredBefore(id: string, frame: ActFrame): Promise<ServerFrame[]> {
    const frames = ((await store.turnOfFrame(id, frame.id))?.frames ?? []) as DurableFrame[];
    const isStale = frame.type === 'confirm' && frames.every((each) => each.type !== 'submitted');
    return isStale ? [stale(frame.id), ...frames] : frames;
  }

  async function attempt(
    id: string,
    frame: Exclude<ActFrame, { type: 'erase' }>,
  ): Promise<ServerFrame[] | 'conflict'> {
    const loaded = await store.load(id);
    if (!loaded || loaded.head.erased) throw new Refused('not-found');
    if (loaded.turns.some((turn) => turn.frameId === frame.id)) {
      return await answeredBefore(id, frame);
    }
    const turns = turnsOf(loaded.turns);
    const at = parts.now();
    const { lastTurn, lastSeq } = loaded.head;
    if (frame.type === 'confirm') {
      const known = await submittedBefore(id, frame.id, frame.digest, turns);
      if (known) return known;
    } else if (loaded.head.submittedTracking && (frame.type === 'edit' || frame.type === 'undo')) {
      throw new Refused('already-submitted');
    }
    const outcome: Outcome =
      frame.type === 'confirm'
        ? confirm(frame, turns, at, lastSeq + 1)
        : await talk(frame, turns, at, lastTurn + 1, lastSeq + 1);
    const appended = await store.append(
      id,
      lastTurn,
      {
        frameId: frame.id,
        at,
        events: outcome.events,
        frames: outcome.frames,
        firstSeq: lastSeq + 1,
        lastSeq: lastSeq + outcome.frames.length,
      },
      outcome.filing,
    );
    if (appended === 'duplicate') return await answeredBefore(id, frame);
    return appended === 'conflict' ? 'conflict' : [...(outcome.before ?? []), ...outcome.frames];
  }

  return {
    async open(channel) {
      const conversationId = randomUUID();
      const secret = newSecret();
      const { events, frames } = openingTurn(channel, say);
      const at = parts.now();
      await store.create({
        id: conversationId,
        secretHash: hashSecret(secret),
        channel,
        at,
        turn: { frameId: null, at, events, frames, firstSeq: 1, lastSeq: frames.length },
      });
      return { conversationId, secret, lastSeq: frames.length, frames };
    },

    async resume({ conversationId, secret, lastSeq }) {
      const head = uuid.test(conversationId) ? await store.head(conversationId) : null;
      if (!head || head.erased) throw new Refused('not-found');
      if (!matches(secret, head.secretHash)) throw new Refused('wrong-secret');
      const frames = (await store.framesAfter(conversationId, lastSeq)) as DurableFrame[];
      return { frames, lastSeq: head.lastSeq };
    },

    act(conversationId, frame) {
      return order.run(conversationId, async () => {
        if (frame.type === 'erase') {
          await store.erase(conversationId);
          return [{ type: 'erased', replyTo: frame.id }];
        }
        for (let tried = 0; tried < attempts; tried += 1) {
          const frames = await attempt(conversationId, frame);
          if (frames !== 'conflict') return frames;
        }
        throw new Refused('overloaded');
      });
    },
  };
}
