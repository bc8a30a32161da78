-- Up Migration
create extension if not exists vector;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table knowledge_versions (
  id bigint generated always as identity primary key,
  content_hash text not null,
  embedding_model text not null,
  dimensions int not null,
  published_at timestamptz,
  router bytea,
  active boolean not null default false
);
create unique index knowledge_versions_one_active on knowledge_versions (active) where active;

create table passages (
  id bigint generated always as identity primary key,
  knowledge_version bigint not null references knowledge_versions (id) on delete cascade,
  passage_id text not null,
  type text not null,
  kind text,
  title_id text,
  version int not null,
  title text not null,
  source text not null,
  status text not null,
  text text not null,
  dense vector(1024),
  lexical sparsevec(1048576)
);
create index passages_of_version on passages (knowledge_version, passage_id);

-- Down Migration
drop table passages, knowledge_versions;
