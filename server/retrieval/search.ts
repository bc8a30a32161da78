import type pg from 'pg';
import type { FilingKindId } from '../../schemas/title.ts';
import { condense } from './condense.ts';
import type { Embedder } from './embed.ts';
import { vectorText } from './index-knowledge.ts';
import { lexicalQuery, sparsevecText } from './lexical.ts';
import type { PassageType } from './passages.ts';

export interface SearchQuery {
  text: string;
  type?: PassageType;
  /** Only titles of this kind of filing. */
  kind?: FilingKindId;
  limit?: number;
}

export interface SearchResult {
  id: string;
  type: PassageType;
  version: number;
  title: string;
  kind?: FilingKindId;
  /** 0 to 1, best first; comparable within one search only. */
  score: number;
  /** BM25, and the cosine; null where the text has nothing in common with the passage. */
  legs: { lexical: number | null; vector: number | null };
  excerpt: string;
  source: string;
  status: string;
}

export type Search = (query: SearchQuery) => Promise<SearchResult[]>;

const usualLimit = 10;
const excerptLength = 240;
/** Share of the lexical leg in the score; fitted on phrasings that were left out of the index. */
const lexicalShare = 0.6;

/**
 * Both legs over every passage of the version that the filters leave, so that no filter loses a result; a title counts
 * as its best passage. The leg's best is 1. An index of the nearest would be needed from about ten thousand passages on.
 */
const statement = `
  with legs as (
    select min(id) as first,
      greatest(max(-(lexical <#> $2::sparsevec)), 0) as lexical, greatest(max(-(dense <#> $3::vector)), 0) as vector
    from passages
    where knowledge_version = $1 and ($4::text is null or type = $4) and ($5::text is null or kind = $5)
    group by type, passage_id
  ), fused as (
    select first, nullif(lexical, 0) as lexical_leg, nullif(vector, 0) as vector_leg,
      ${lexicalShare} * coalesce(lexical / nullif(max(lexical) over (), 0), 0)
        + ${1 - lexicalShare} * coalesce(vector / nullif(max(vector) over (), 0), 0) as score
    from legs where lexical > 0 or vector > 0
    order by score desc, first limit $6
  )
  select passage_id as id, type, version, title, kind, score, lexical_leg, vector_leg,
    left(text, ${excerptLength}) as excerpt, source, status
  from fused join passages on passages.id = fused.first
  order by score desc, first`;

interface Row extends Omit<SearchResult, 'kind' | 'legs'> {
  kind: FilingKindId | null;
  lexical_leg: number | null;
  vector_leg: number | null;
}

/** Search over one published version of the knowledge, for the dialogue and for POST /api/search alike. */
export function makeSearch(pool: pg.Pool, embedder: Embedder, versionId: string): Search {
  return async ({ text, type, kind, limit = usualLimit }) => {
    const told = condense(text);
    const [vector = []] = await embedder.embed([told]);
    const { rows } = await pool.query<Row>(statement, [
      versionId,
      sparsevecText(lexicalQuery(told)),
      vectorText(vector),
      type ?? null,
      kind ?? null,
      limit,
    ]);
    return rows.map(({ lexical_leg: lexical, vector_leg: cosine, kind: ofKind, ...row }) => ({
      ...row,
      ...(ofKind && { kind: ofKind }),
      legs: { lexical, vector: cosine },
    }));
  };
}
