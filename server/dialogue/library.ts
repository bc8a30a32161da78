import type { Title } from '../../schemas/title.ts';

/** A question that tells neighbouring titles apart. Source: `knowledge/tables/discriminators.yaml`. */
export interface Discriminator {
  id: string;
  between: readonly string[];
  heard: readonly string[];
  question: string;
  options: readonly { titleId: string; label: string }[];
}

/** What the dialogue needs to know of the published knowledge; the retrieval room supplies it. */
export interface TitleLookup {
  titles: readonly Title[];
  discriminators: readonly Discriminator[];
  /** A title in the version a conversation chose it in; without a version, or when that one is gone, the published one. */
  title(id: string, version?: number): Title | undefined;
}
