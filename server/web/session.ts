import type {
  ActFrame,
  DraftFrame,
  ErrorFrame,
  ReplyFrame,
  ReviewFrame,
  ServerFrame,
  SubmittedFrame,
} from '../../schemas/wire.ts';

/** What the person did, as shown in the conversation. `refused` holds the server's sentence when it was not taken. */
export interface PersonEntry {
  by: 'person';
  frame: ActFrame;
  text: string;
  refused?: { text: string; again: boolean };
}
export interface AssistantEntry {
  by: 'assistant';
  reply: ReplyFrame;
}
export type Entry = PersonEntry | AssistantEntry;

/** One conversation as this browser knows it. Plain data: kept whole in the browser's storage. */
export interface Session {
  credentials: { conversationId: string; secret: string } | null;
  /** The last durable frame received; 0 before the first. */
  lastSeq: number;
  entries: Entry[];
  /** Sent or to be sent, and not answered yet: sent again with the same id after every reconnect. */
  outbox: ActFrame[];
  draft: DraftFrame | null;
  review: ReviewFrame | null;
  submitted: SubmittedFrame | null;
  /** The review was renewed because the filing had changed after it was shown. */
  reviewRenewed: boolean;
  /** The server does not know this conversation (any more), in its own words. */
  gone: string | null;
  erased: boolean;
  /** Why an act has to wait, or why one that the conversation does not show (a confirmation, say) was not taken. */
  trouble: string | null;
}

export const blankSession: Session = {
  credentials: null,
  lastSeq: 0,
  entries: [],
  outbox: [],
  draft: null,
  review: null,
  submitted: null,
  reviewRenewed: false,
  gone: null,
  erased: false,
  trouble: null,
};

const idOf = (entry: Entry) => (entry.by === 'person' ? entry.frame.id : entry.reply.replyTo);

/** Adds an act to what waits for an answer; `text` is what the conversation shows of it, null when it shows nothing. */
export function act(session: Session, frame: ActFrame, text: string | null): Session {
  const entries: Entry[] =
    text === null ? session.entries : [...session.entries, { by: 'person', frame, text }];
  const reviewRenewed = session.reviewRenewed && frame.type !== 'confirm';
  return { ...session, entries, outbox: [...session.outbox, frame], trouble: null, reviewRenewed };
}

/** Puts a refused act back among those to be sent, under its first id, so that it can never be applied twice. */
export function actAgain(session: Session, id: string): Session {
  const refused = session.entries.find((entry) => entry.by === 'person' && entry.frame.id === id);
  if (refused?.by !== 'person' || !refused.refused) return session;
  const { frame, text } = refused;
  const entries = session.entries.map((entry) =>
    entry === refused ? { by: 'person' as const, frame, text } : entry,
  );
  return { ...session, entries, outbox: [...session.outbox, frame] };
}

/** True when durable frames before this one were never received: they have to be fetched by resuming. */
export function leavesGap(session: Session, frame: ServerFrame): boolean {
  return frame.type !== 'started' && 'seq' in frame && session.lastSeq > 0 && frame.seq > session.lastSeq + 1;
}

function settle(session: Session, id: string | null): Session {
  return { ...session, outbox: session.outbox.filter((frame) => frame.id !== id) };
}

/** After the act it answers, so that acts queued meanwhile stay below the answer to an earlier one. */
function placed(entries: Entry[], reply: ReplyFrame): Entry[] {
  const after = reply.replyTo === null ? -1 : entries.findLastIndex((entry) => idOf(entry) === reply.replyTo);
  const at = after === -1 ? entries.length : after + 1;
  return [...entries.slice(0, at), { by: 'assistant', reply }, ...entries.slice(at)];
}

function refuse(session: Session, error: ErrorFrame): Session {
  if (error.code === 'not-found' || error.code === 'wrong-secret') return { ...session, gone: error.text };
  if (error.code === 'too-fast' || error.code === 'overloaded') return { ...session, trouble: error.text };
  // A frame the server could not read comes back without its id: it is the oldest, answers come in order.
  const id = error.replyTo ?? session.outbox[0]?.id;
  if (id === undefined) return { ...session, trouble: error.text };
  if (error.code === 'stale-digest') return { ...settle(session, id), reviewRenewed: true };
  const refused = { text: error.text, again: error.code === 'internal' };
  const shown = session.entries.some((entry) => entry.by === 'person' && entry.frame.id === id);
  const entries = session.entries.map((entry) =>
    entry.by === 'person' && entry.frame.id === id ? { ...entry, refused } : entry,
  );
  return { ...settle(session, id), entries, trouble: shown ? null : error.text };
}

/** The session after one frame from the server. A durable frame that was already received changes nothing but the outbox. */
export function receive(session: Session, frame: ServerFrame): Session {
  if (frame.type === 'started') {
    const credentials = { conversationId: frame.conversationId, secret: frame.secret };
    if (frame.resumed) return { ...session, credentials, gone: null };
    const waiting = new Set(session.outbox.map((waitingFrame) => waitingFrame.id));
    const entries = session.entries.filter((entry) => entry.by === 'person' && waiting.has(entry.frame.id));
    return { ...blankSession, credentials, entries, outbox: session.outbox };
  }
  if (frame.type === 'text-delta') return session;
  if (frame.type === 'erased') return { ...blankSession, erased: true };
  if (frame.type === 'error') return refuse(session, frame);
  const settled = frame.type === 'draft' ? session : settle(session, frame.replyTo);
  if (frame.seq <= session.lastSeq) return settled;
  const next = { ...settled, lastSeq: frame.seq };
  switch (frame.type) {
    case 'reply':
      return { ...next, entries: placed(next.entries, frame), trouble: null };
    case 'draft':
      return { ...next, draft: frame, reviewRenewed: false };
    case 'review':
      return { ...next, review: frame };
    case 'submitted':
      return { ...next, submitted: frame, trouble: null };
  }
}

/** Whether the review that was shown is older than what is filed in by now, or none was shown. */
export function isReviewStale({ review, draft }: Session): boolean {
  return review === null || review.seq < (draft?.seq ?? 0);
}

/** The reply whose question is open: the latest one the server gave. */
export function lastReply(session: Session): ReplyFrame | null {
  let last: ReplyFrame | null = null;
  for (const entry of session.entries) {
    if (entry.by === 'assistant' && (last === null || entry.reply.seq > last.seq)) last = entry.reply;
  }
  return last;
}
