/**
 * A new conversation with its first turn and frames.
 * $1 id, $2 secret hash, $3 wrapped key, $4 channel, $5 at, $6 turn, $7 frame id, $8 sealed events,
 * $9 first seq, $10 last seq, $11 seqs of the frames, $12 sealed frames
 */
export const createConversation = `
  with head as (
    insert into conversations (id, secret_hash, wrapped_key, channel, created_at, updated_at, last_turn, last_seq)
    values ($1, $2, $3, $4, $5, $5, $6, $10)
    returning id
  ), turn as (
    insert into turns (conversation_id, turn, frame_id, at, sealed, first_seq, last_seq)
    select id, $6, $7, $5, $8, $9, $10 from head
  )
  insert into frames (conversation_id, seq, turn, sealed)
  select head.id, frame.seq, $6, frame.sealed
  from head, unnest($11::int[], $12::bytea[]) as frame (seq, sealed)`;

/**
 * One more turn, and the filing it submits. All or nothing in one round trip: the update of the head decides, and it
 * waits for whoever is changing the same conversation. One row when appended, none otherwise.
 * $1 id, $2 turn, $3 at, $4 frame id, $5 sealed events, $6 first seq, $7 last seq, $8 seqs of the frames,
 * $9 sealed frames, $10 tracking code or null for no filing, $11 secret hash, $12 digest, $13 kind, $14 title,
 * $15 wrapped key, $16 sealed filing, $17 submitted at, $18 status
 */
export const appendTurn = `
  with head as (
    update conversations
    set last_turn = $2, last_seq = $7, updated_at = $3, submitted_tracking = coalesce(submitted_tracking, $10)
    where id = $1 and last_turn = $2::int - 1 and erased_at is null
      and ($10::text is null or submitted_tracking is null)
      and not exists (select from turns where conversation_id = $1 and frame_id = $4)
    returning id
  ), turn as (
    insert into turns (conversation_id, turn, frame_id, at, sealed, first_seq, last_seq)
    select id, $2, $4, $3, $5, $6, $7 from head
  ), frame as (
    insert into frames (conversation_id, seq, turn, sealed)
    select head.id, frame.seq, $2, frame.sealed
    from head, unnest($8::int[], $9::bytea[]) as frame (seq, sealed)
  ), filing as (
    insert into filings (tracking_code, conversation_id, secret_hash, digest, kind, title_id, wrapped_key, sealed,
      submitted_at, status)
    select $10, id, $11, $12, $13, $14, $15, $16, $17, $18 from head where $10 is not null
    returning tracking_code, submitted_at, status
  ), history as (
    insert into filing_history (tracking_code, at, status) select tracking_code, submitted_at, status from filing
  )
  select from head`;

/** The head with every turn, in order: one statement, so that both are of the same moment. $1 id */
export const loadConversation = `
  select c.*, t.turn, t.frame_id, t.at, t.sealed, t.first_seq, t.last_seq as turn_last_seq
  from conversations c left join turns t on t.conversation_id = c.id
  where c.id = $1 order by t.turn`;

/** $1 id, $2 seq */
export const framesAfterSeq = `
  select f.seq, f.sealed, c.wrapped_key
  from conversations c join frames f on f.conversation_id = c.id
  where c.id = $1 and f.seq > $2 order by f.seq`;

/** The frames of the turn that answered a client's frame; one row without a frame when it had none. $1 id, $2 frame id */
export const framesOfTurn = `
  select f.seq, f.sealed, c.wrapped_key
  from conversations c
  join turns t on t.conversation_id = c.id
  left join frames f on f.conversation_id = c.id and f.seq between t.first_seq and t.last_seq
  where c.id = $1 and t.frame_id = $2 order by f.seq`;
