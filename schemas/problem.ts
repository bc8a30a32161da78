/**
 * Why a value was refused, as data: the code names a sentence in `prompts/replies/problems.fa.yaml`,
 * the facts fill its slots (a digit count, never the value itself).
 */
export interface Problem {
  code: string;
  facts?: Readonly<Record<string, string | number>>;
}
