/** The program's own sentences, read from `prompts/replies/*.fa.yaml` at start and handed to the pure rooms. */
export interface Sentences {
  /** The sentence `name` of the file `group`, its `{slots}` filled. Throws when there is no such sentence or slot. */
  text(group: string, name: string, slots?: Readonly<Record<string, string | number>>): string;
  has(group: string, name: string): boolean;
  displayWords: { yes: string; no: string; listJoin: string };
}

export type SentenceFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Builds the sentences from parsed files: group → name → template. */
export function makeSentences(files: SentenceFiles): Sentences {
  const find = (group: string, name: string): string => {
    const template = files[group]?.[name];
    if (template === undefined) throw new Error(`no sentence ${group}.${name}`);
    return template;
  };
  return {
    text: (group, name, slots = {}) =>
      find(group, name).replace(/\{(\w+)\}/g, (_, slot: string) => {
        const value = slots[slot];
        if (value === undefined) throw new Error(`sentence ${group}.${name} wants {${slot}}`);
        return String(value);
      }),
    has: (group, name) => files[group]?.[name] !== undefined,
    displayWords: {
      yes: find('display', 'yes'),
      no: find('display', 'no'),
      listJoin: find('display', 'listJoin'),
    },
  };
}
