import { atIndex, fieldAt, fieldsOf, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { valueAt, type State } from './state.ts';

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let here: Record<string, unknown> = target;
  for (const [at, name] of keys.entries()) {
    if (at === keys.length - 1) here[name] = value;
    else here = (here[name] ??= {}) as Record<string, unknown>;
  }
}

/**
 * The filing as JSON, from what is known: unknown and declined fields are left out, parties nobody knows anything of
 * leave no hole. Source: the contract, section 2. Pure.
 */
export function project(state: State, title: Title): Record<string, unknown> {
  const kind = kinds[title.kind];
  const filing: Record<string, unknown> = { kind: title.kind, titleId: title.id };
  const parties: Record<string, unknown>[] = [];
  for (const template of fieldsOf(title).keys()) {
    if (!template.includes('*')) {
      const value = valueAt(state, template);
      if (value !== undefined) put(filing, template, value);
      continue;
    }
    for (let index = 0; index < state.parties; index += 1) {
      const value = valueAt(state, atIndex(template, index));
      if (value !== undefined) put((parties[index] ??= {}), template.slice(template.indexOf('*') + 2), value);
    }
  }
  if (kind.otherSide) filing[kind.otherSide] = parties.filter((party) => party !== undefined);
  return filing;
}

/** Paths of the filing that exist for this state, in the order of the schema: what a summary shows. */
export function pathsOf(state: State, title: Title): string[] {
  const paths: string[] = [];
  const templates = [...fieldsOf(title).keys()];
  const sides = templates.filter((template) => template.includes('*'));
  let sideDone = false;
  for (const template of templates) {
    if (!template.includes('*')) paths.push(template);
    else if (!sideDone) {
      sideDone = true;
      for (let index = 0; index < state.parties; index += 1) {
        paths.push(...sides.map((side) => atIndex(side, index)));
      }
    }
  }
  return paths.filter((path) => fieldAt(title, path));
}
