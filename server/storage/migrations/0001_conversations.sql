-- Up Migration
create table installation (
  only_one boolean primary key default true check (only_one),
  key_check bytea not null
);

create table conversations (
  id uuid primary key,
  secret_hash bytea not null,
  -- null once the conversation is erased: nothing sealed with it opens again
  wrapped_key bytea,
  channel text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_turn int not null,
  last_seq int not null,
  submitted_tracking text,
  erased_at timestamptz,
  check ((wrapped_key is null) = (erased_at is not null))
);

create table turns (
  conversation_id uuid not null references conversations (id),
  turn int not null,
  frame_id text,
  at timestamptz not null,
  sealed bytea not null,
  first_seq int not null,
  last_seq int not null,
  primary key (conversation_id, turn),
  unique (conversation_id, frame_id)
);

create table frames (
  conversation_id uuid not null references conversations (id),
  seq int not null,
  turn int not null,
  sealed bytea not null,
  primary key (conversation_id, seq)
);

create table filings (
  tracking_code text primary key,
  conversation_id uuid not null unique references conversations (id),
  secret_hash bytea not null,
  digest text not null,
  kind text not null,
  title_id text,
  -- a key of its own: a filing outlives its conversation
  wrapped_key bytea not null,
  sealed bytea not null,
  submitted_at timestamptz not null,
  status text not null
);

create table filing_history (
  id bigint generated always as identity primary key,
  tracking_code text not null references filings (tracking_code),
  at timestamptz not null,
  status text not null,
  note text
);
create index filing_history_of_filing on filing_history (tracking_code, at, id);

-- Down Migration
drop table filing_history, filings, frames, turns, conversations, installation;
