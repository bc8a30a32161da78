import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConversationStore } from './conversation-store.ts';
import { databaseContract } from './database-contract.ts';
import type { Database } from './database.ts';
import { FilingStore, type NewFiling } from './filing-store.ts';
import { sampleName, sampleTime, sampleTurn } from './sample-turn.ts';
import { newKey, SealBroken } from './sealing.ts';
import { hashSecret } from './secrets.ts';

const at = sampleTime;
const name = sampleName;

function filingOf(trackingCode: string = randomUUID()): NewFiling {
  return {
    trackingCode,
    secretHash: hashSecret('s'),
    digest: 'd',
    kind: 'complaint',
    titleId: null,
    filing: { kind: 'complaint', complainant: { firstName: name } },
    submittedAt: at,
  };
}

/** What the stores promise, on whatever database. */
export function storageContract(open: () => Promise<Database>): void {
  const master = newKey();
  let database: Database;
  let store: ConversationStore;
  let filings: FilingStore;

  beforeAll(async () => {
    database = await open();
    store = new ConversationStore(database.pool, master);
    filings = new FilingStore(database.pool, master);
  });
  afterAll(() => database.close());

  databaseContract(() => database, master);

  /** Another process: nothing in memory. */
  const elsewhere = () => new ConversationStore(database.pool, master);

  async function begin(turns = 1): Promise<string> {
    const id = randomUUID();
    await store.create({ id, secretHash: hashSecret('s'), channel: 'web', at, turn: sampleTurn(1) });
    for (let last = 1; last < turns; last += 1)
      expect(await store.append(id, last, sampleTurn(last + 1))).toBe('appended');
    return id;
  }

  test('what is stored comes back in order, in any process', async () => {
    const id = await begin(3);
    const loaded = await elsewhere().load(id);
    expect(loaded?.head).toEqual({
      id,
      secretHash: hashSecret('s'),
      channel: 'web',
      createdAt: at,
      lastTurn: 3,
      lastSeq: 6,
      submittedTracking: null,
      erased: false,
    });
    expect(loaded?.turns).toEqual(
      [1, 2, 3].map((turn) => ({
        turn,
        frameId: `f${turn}`,
        at,
        events: [{ said: name, turn }],
        firstSeq: turn * 2 - 1,
        lastSeq: turn * 2,
      })),
    );
    expect(await elsewhere().head(id)).toEqual(loaded?.head);
    expect(await elsewhere().framesAfter(id, 3)).toEqual([sampleTurn(2).frames[1], ...sampleTurn(3).frames]);
    expect(await elsewhere().turnOfFrame(id, 'f2')).toEqual({ frames: sampleTurn(2).frames });
  });

  test('what is not there is null, or nothing', async () => {
    const id = randomUUID();
    expect(await store.load(id)).toBeNull();
    expect(await store.head(id)).toBeNull();
    expect(await store.framesAfter(id, 0)).toEqual([]);
    expect(await store.turnOfFrame(id, 'f1')).toBeNull();
    expect(await store.append(id, 0, sampleTurn(1))).toBe('conflict');
    expect(await store.erase(id)).toBe(false);
    expect(await filings.byTrackingCode('none')).toBeNull();
  });

  test('a turn may have no frames and answer none', async () => {
    const id = await begin();
    const silent = { frameId: null, at, events: [], frames: [], firstSeq: 3, lastSeq: 2 };
    expect(await store.append(id, 1, silent)).toBe('appended');
    expect(await store.append(id, 2, { ...silent, frameId: 'quiet' })).toBe('appended');
    expect(await store.turnOfFrame(id, 'quiet')).toEqual({ frames: [] });
    expect((await store.load(id))?.turns.map((turn) => turn.events.length)).toEqual([1, 0, 0]);
  });

  test('of many that append the same turn at once exactly one wins', async () => {
    const id = await begin();
    const writers = Array.from({ length: 8 }, (_, n) => elsewhere().append(id, 1, sampleTurn(2, `w${n}`)));
    const results = await Promise.all(writers);
    expect(results.toSorted()).toEqual(['appended', ...Array<string>(7).fill('conflict')]);
    const winner = results.indexOf('appended');
    expect((await store.load(id))?.turns.map((turn) => turn.frameId)).toEqual(['f1', `w${winner}`]);
    expect(await store.framesAfter(id, 0)).toHaveLength(4);
  });

  test('the same frame is applied once, at once or later', async () => {
    const id = await begin();
    const together = await Promise.all([
      store.append(id, 1, sampleTurn(2, 'same')),
      elsewhere().append(id, 1, sampleTurn(2, 'same')),
    ]);
    expect(together.toSorted()).toEqual(['appended', 'duplicate']);
    expect(await store.append(id, 2, sampleTurn(3, 'same'))).toBe('duplicate');
    expect((await store.head(id))?.lastTurn).toBe(2);
    expect(await store.append(await begin(), 1, sampleTurn(2, 'same'))).toBe('appended');
  });

  test('nothing that was said lies open in any table', async () => {
    const id = await begin(2);
    await store.append(id, 2, sampleTurn(3), filingOf());
    const hidden = [name, 'مریم', 'complainant', 'firstName'].flatMap((word) => [
      word,
      Buffer.from(word).toString('hex'),
    ]);
    for (const table of ['conversations', 'turns', 'frames', 'filings', 'filing_history']) {
      const { rows } = await database.pool.query<{ line: string }>(`select t::text as line from ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { line } of rows) for (const word of hidden) expect(line).not.toContain(word);
    }
  });

  test('rows moved to another place do not open', async () => {
    const [one, other] = [await begin(2), await begin(2)];
    await database.pool.query(
      `update turns set sealed = (select sealed from turns where conversation_id = $1 and turn = 2)
       where conversation_id = $1 and turn = 1`,
      [one],
    );
    await expect(elsewhere().load(one)).rejects.toThrow(SealBroken);
    await expect(new ConversationStore(database.pool, newKey()).load(other)).rejects.toThrow(SealBroken);
  });

  test('erasing leaves a tombstone that nothing opens or continues', async () => {
    const id = await begin(2);
    const witness = elsewhere();
    await witness.load(id);
    expect(await store.erase(id)).toBe(true);
    expect(await store.erase(id)).toBe(false);
    for (const each of [store, witness]) {
      const loaded = await each.load(id);
      expect(loaded).toMatchObject({
        head: { erased: true, lastTurn: 2, secretHash: hashSecret('s') },
        turns: [],
      });
      expect(await each.framesAfter(id, 0)).toEqual([]);
      expect(await each.append(id, 2, sampleTurn(3))).toBe('conflict');
    }
    const left = await database.pool.query(
      `select from conversations where id = $1 and wrapped_key is not null
       union all select from turns where conversation_id = $1 union all select from frames where conversation_id = $1`,
      [id],
    );
    expect(left.rowCount).toBe(0);
  });

  test('turns under way while a conversation is erased leave nothing behind', async () => {
    const id = await begin();
    await Promise.all([
      elsewhere().append(id, 1, sampleTurn(2)),
      store.erase(id),
      elsewhere().append(id, 1, sampleTurn(2, 'x')),
    ]);
    const left = await database.pool.query('select from turns where conversation_id = $1', [id]);
    expect(left.rowCount).toBe(0);
  });

  test('a filing is stored with its turn, outlives its conversation and has a history', async () => {
    const id = await begin();
    const filing = filingOf();
    expect(await store.append(id, 1, sampleTurn(2), filing)).toBe('appended');
    expect((await store.head(id))?.submittedTracking).toBe(filing.trackingCode);
    await store.erase(id);
    const later = new Date(at.getTime() + 1000);
    expect(
      await filings.changeStatus(filing.trackingCode, { at: later, status: 'received', note: 'شعبه ۱' }),
    ).toBe(true);
    expect(await filings.changeStatus('none', { at: later, status: 'received', note: null })).toBe(false);
    const stored = {
      ...filing,
      conversationId: id,
      status: 'received',
      history: [
        { at, status: 'submitted', note: null },
        { at: later, status: 'received', note: 'شعبه ۱' },
      ],
    };
    expect(await filings.byTrackingCode(filing.trackingCode)).toEqual(stored);
    expect(await filings.ofConversation(id)).toEqual(stored);
  });

  test('a conversation is submitted once, and goes on after that', async () => {
    const id = await begin();
    const attempts = Array.from({ length: 5 }, (_, n) =>
      elsewhere().append(id, 1, sampleTurn(2, `c${n}`), filingOf()),
    );
    expect((await Promise.all(attempts)).filter((result) => result === 'appended')).toHaveLength(1);
    const first = await filings.ofConversation(id);
    expect(await store.append(id, 2, sampleTurn(3), filingOf())).toBe('conflict');
    expect(await store.append(id, 2, sampleTurn(3))).toBe('appended');
    expect((await store.head(id))?.submittedTracking).toBe(first?.trackingCode);
  });

  test('a filing that cannot be stored takes its turn back with it', async () => {
    const taken = filingOf();
    expect(await store.append(await begin(), 1, sampleTurn(2), taken)).toBe('appended');
    const id = await begin();
    await expect(store.append(id, 1, sampleTurn(2), filingOf(taken.trackingCode))).rejects.toThrow(
      'duplicate key',
    );
    expect(await store.head(id)).toMatchObject({ lastTurn: 1, submittedTracking: null });
    expect(await store.framesAfter(id, 2)).toEqual([]);
  });
}
