import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { newKey, open, seal, unwrap, wrap } from './sealing.ts';

/** A filing at the moment it is submitted. */
export interface NewFiling {
  trackingCode: string;
  secretHash: Buffer;
  digest: string;
  kind: string;
  titleId: string | null;
  /** Kept sealed. */
  filing: unknown;
  submittedAt: Date;
}

export interface StatusChange {
  at: Date;
  status: string;
  note: string | null;
}

export interface StoredFiling extends NewFiling {
  conversationId: string;
  status: string;
  /** Oldest first; the first is the submission. */
  history: StatusChange[];
}

interface FilingRow extends Omit<StatusChange, 'status'> {
  tracking_code: string;
  conversation_id: string;
  secret_hash: Buffer;
  digest: string;
  kind: string;
  title_id: string | null;
  wrapped_key: Buffer;
  sealed: Buffer;
  submitted_at: Date;
  status: string;
  past_status: string;
}

/** The status a filing begins with. */
export const firstStatus = 'submitted';

function contextOf(trackingCode: string): string {
  return `filing:${trackingCode}`;
}

/** The two sealed columns of a filing: its own wrapped key, because it outlives its conversation, and what it says. */
export function sealFiling(master: KeyObject, filing: NewFiling): { wrappedKey: Buffer; sealed: Buffer } {
  const key = newKey();
  return { wrappedKey: wrap(master, key), sealed: seal(key, filing.filing, contextOf(filing.trackingCode)) };
}

/** Submitted filings. They are written by ConversationStore, in the transaction of the turn that submits. */
export class FilingStore {
  readonly #pool: pg.Pool;
  readonly #master: KeyObject;

  constructor(pool: pg.Pool, master: KeyObject) {
    this.#pool = pool;
    this.#master = master;
  }

  /** The filing with its history, or null. Throws SealBroken. */
  byTrackingCode(trackingCode: string): Promise<StoredFiling | null> {
    return this.#find('tracking_code', trackingCode);
  }

  /** The one filing that came of a conversation, or null. Throws SealBroken. */
  ofConversation(conversationId: string): Promise<StoredFiling | null> {
    return this.#find('conversation_id', conversationId);
  }

  /** Adds to the history; false when there is no such filing. */
  async changeStatus(trackingCode: string, change: StatusChange): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `with filing as (update filings set status = $3 where tracking_code = $1 returning tracking_code)
       insert into filing_history (tracking_code, at, status, note) select tracking_code, $2, $3, $4 from filing`,
      [trackingCode, change.at, change.status, change.note],
    );
    return rowCount === 1;
  }

  async #find(column: 'tracking_code' | 'conversation_id', value: string): Promise<StoredFiling | null> {
    const { rows } = await this.#pool.query<FilingRow>(
      `select f.*, h.at, h.status as past_status, h.note
       from filings f join filing_history h using (tracking_code)
       where f.${column} = $1 order by h.at, h.id`,
      [value],
    );
    const row = rows[0];
    if (!row) return null;
    const key = unwrap(this.#master, row.wrapped_key);
    return {
      trackingCode: row.tracking_code,
      conversationId: row.conversation_id,
      secretHash: row.secret_hash,
      digest: row.digest,
      kind: row.kind,
      titleId: row.title_id,
      filing: open(key, row.sealed, contextOf(row.tracking_code)),
      submittedAt: row.submitted_at,
      status: row.status,
      history: rows.map(({ at, past_status, note }) => ({ at, status: past_status, note })),
    };
  }
}
