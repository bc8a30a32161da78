/** Where in the raw message something stands, in UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a reader returns: never a bare value, so that ambiguity reaches the policy as data. */
export interface Reading<T> {
  value: T;
  span: Span;
  /** 0 to 1; from 0.9 the value is read back in passing, below that it is asked. */
  confidence: number;
  /** Other meanings, most likely first; empty when there is one. */
  alternatives: readonly T[];
}
