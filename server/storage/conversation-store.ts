import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import * as sql from './conversation-sql.ts';
import { transaction } from './database.ts';
import { firstStatus, sealFiling, type NewFiling } from './filing-store.ts';
import { newKey, open, seal, unwrap, wrap } from './sealing.ts';

export interface NewTurn {
  /** The id the client gave its frame; null for a turn that answers none. */
  frameId: string | null;
  at: Date;
  events: readonly unknown[];
  /** The durable frames sent for this turn: seqs firstSeq to lastSeq without gaps. None: lastSeq is firstSeq - 1. */
  frames: readonly { readonly seq: number }[];
  firstSeq: number;
  lastSeq: number;
}
export interface StoredTurn {
  /** From 1. */
  turn: number;
  frameId: string | null;
  at: Date;
  events: unknown[];
  firstSeq: number;
  lastSeq: number;
}
export interface Head {
  id: string;
  secretHash: Buffer;
  channel: string;
  createdAt: Date;
  lastTurn: number;
  lastSeq: number;
  submittedTracking: string | null;
  erased: boolean;
}
export type NewConversation = { id: string; secretHash: Buffer; channel: string; at: Date; turn: NewTurn };
/** conflict: another turn came first, or it is erased or (with a filing) submitted. duplicate: this frame id is in already. */
export type Appended = 'appended' | 'conflict' | 'duplicate';

interface HeadRow {
  id: string;
  secret_hash: Buffer;
  wrapped_key: Buffer | null;
  channel: string;
  created_at: Date;
  last_turn: number;
  last_seq: number;
  submitted_tracking: string | null;
}
interface LoadRow extends HeadRow {
  /** null: the conversation has no turns, it is erased. */
  turn: number | null;
  frame_id: string | null;
  at: Date;
  sealed: Buffer;
  first_seq: number;
  turn_last_seq: number;
}
type FrameRow = { seq: number | null; sealed: Buffer; wrapped_key: Buffer | null };

/** Keys of this many conversations stay in memory, so that a turn need not ask for one. */
const mostKeys = 10_000;

const turnContext = (id: string, turn: number) => `turn:${id}:${turn}`;
const frameContext = (id: string, seq: number) => `frame:${id}:${seq}`;

/**
 * Conversations as rows: a head, sealed turns, sealed frames. Seals and opens by itself, callers see JSON.
 * Any method throws what the database says when it is away; those that read throw SealBroken when a row was tampered with.
 */
export class ConversationStore {
  readonly #pool: pg.Pool;
  readonly #master: KeyObject;
  readonly #keys = new Map<string, KeyObject>();

  constructor(pool: pg.Pool, master: KeyObject) {
    this.#pool = pool;
    this.#master = master;
  }

  /** Stores a new conversation with turn 1, under a new key. Throws when the id is taken. */
  async create({ id, secretHash, channel, at, turn }: NewConversation): Promise<void> {
    const key = newKey();
    const rows = sealTurn(key, id, 1, turn);
    await this.#pool.query(sql.createConversation, [
      id,
      secretHash,
      wrap(this.#master, key),
      channel,
      at,
      1,
      turn.frameId,
      rows.events,
      turn.firstSeq,
      turn.lastSeq,
      rows.seqs,
      rows.frames,
    ]);
    this.#remember(id, key);
  }

  /** The head and every turn in order, of one moment; null when there is no such conversation. Erased: no turns. */
  async load(id: string): Promise<{ head: Head; turns: StoredTurn[] } | null> {
    const { rows } = await this.#pool.query<LoadRow>(sql.loadConversation, [id]);
    const first = rows[0];
    if (!first) return null;
    const key = first.wrapped_key && this.#unwrap(id, first.wrapped_key);
    const turns = rows.flatMap((row): StoredTurn[] => {
      if (!key || row.turn === null) return [];
      const events = open(key, row.sealed, turnContext(id, row.turn)) as unknown[];
      const { turn, frame_id: frameId, at, first_seq: firstSeq, turn_last_seq: lastSeq } = row;
      return [{ turn, frameId, at, events, firstSeq, lastSeq }];
    });
    return { head: headOf(first), turns };
  }

  /** The head alone; null when there is no such conversation. */
  async head(id: string): Promise<Head | null> {
    const { rows } = await this.#pool.query<HeadRow>('select * from conversations where id = $1', [id]);
    return rows[0] ? headOf(rows[0]) : null;
  }

  /** Every durable frame with a higher seq, in order. */
  async framesAfter(id: string, seq: number): Promise<unknown[]> {
    const { rows } = await this.#pool.query<FrameRow>(sql.framesAfterSeq, [id, seq]);
    return this.#openFrames(id, rows);
  }

  /** The durable frames that answered this frame of the client, or null when it was never applied. */
  async turnOfFrame(id: string, frameId: string): Promise<{ frames: unknown[] } | null> {
    const { rows } = await this.#pool.query<FrameRow>(sql.framesOfTurn, [id, frameId]);
    return rows.length === 0 ? null : { frames: this.#openFrames(id, rows) };
  }

  /**
   * Appends turn `expectedLastTurn + 1` with its frames, and the filing it submits, in one transaction and one round
   * trip. Of several that append the same turn exactly one succeeds, in whatever process. Throws when the tracking
   * code is taken.
   */
  async append(id: string, expectedLastTurn: number, turn: NewTurn, filing?: NewFiling): Promise<Appended> {
    const key = await this.#keyOf(id);
    if (!key) return 'conflict';
    const number = expectedLastTurn + 1;
    const rows = sealTurn(key, id, number, turn);
    const sealed = filing && sealFiling(this.#master, filing);
    const { rowCount } = await this.#pool.query(sql.appendTurn, [
      id,
      number,
      turn.at,
      turn.frameId,
      rows.events,
      turn.firstSeq,
      turn.lastSeq,
      rows.seqs,
      rows.frames,
      filing?.trackingCode,
      filing?.secretHash,
      filing?.digest,
      filing?.kind,
      filing?.titleId,
      sealed?.wrappedKey,
      sealed?.sealed,
      filing?.submittedAt,
      firstStatus,
    ]);
    if (rowCount === 1) return 'appended';
    const seen = await this.#pool.query('select from turns where conversation_id = $1 and frame_id = $2', [
      id,
      turn.frameId,
    ]);
    return seen.rowCount === 0 ? 'conflict' : 'duplicate';
  }

  /**
   * Destroys the key and deletes turns and frames; a tombstone and a submitted filing stay. False when there is nothing
   * to erase. The database reuses the space of deleted rows in its own time.
   */
  async erase(id: string): Promise<boolean> {
    this.#keys.delete(id);
    return transaction(this.#pool, async (client) => {
      // First the head, which waits for a turn under way, or the deletes would not see that turn.
      const { rowCount } = await client.query(
        'update conversations set wrapped_key = null, erased_at = now() where id = $1 and erased_at is null',
        [id],
      );
      await client.query('delete from frames where conversation_id = $1', [id]);
      await client.query('delete from turns where conversation_id = $1', [id]);
      return rowCount === 1;
    });
  }

  #openFrames(id: string, rows: readonly FrameRow[]): unknown[] {
    return rows.flatMap(({ seq, sealed, wrapped_key: wrapped }) =>
      seq === null || !wrapped ? [] : [open(this.#unwrap(id, wrapped), sealed, frameContext(id, seq))],
    );
  }

  async #keyOf(id: string): Promise<KeyObject | null> {
    const known = this.#keys.get(id);
    if (known) return known;
    const { rows } = await this.#pool.query<HeadRow>('select wrapped_key from conversations where id = $1', [
      id,
    ]);
    const wrapped = rows[0]?.wrapped_key;
    return wrapped ? this.#unwrap(id, wrapped) : null;
  }

  #unwrap(id: string, wrapped: Buffer): KeyObject {
    return this.#keys.get(id) ?? this.#remember(id, unwrap(this.#master, wrapped));
  }

  #remember(id: string, key: KeyObject): KeyObject {
    const oldest = this.#keys.keys().next();
    if (this.#keys.size >= mostKeys && !oldest.done) this.#keys.delete(oldest.value);
    this.#keys.set(id, key);
    return key;
  }
}

function headOf(row: HeadRow): Head {
  return {
    id: row.id,
    secretHash: row.secret_hash,
    channel: row.channel,
    createdAt: row.created_at,
    lastTurn: row.last_turn,
    lastSeq: row.last_seq,
    submittedTracking: row.submitted_tracking,
    erased: row.wrapped_key === null,
  };
}

function sealTurn(key: KeyObject, id: string, number: number, turn: NewTurn) {
  return {
    events: seal(key, turn.events, turnContext(id, number)),
    seqs: turn.frames.map((frame) => frame.seq),
    frames: turn.frames.map((frame) => seal(key, frame, frameContext(id, frame.seq))),
  };
}
