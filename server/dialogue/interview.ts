import { holds } from '../../schemas/condition.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { atIndex, fieldAt, fieldsOf, indexOf, kinds } from '../../schemas/filings/index.ts';
import { titleSlots, type Step } from '../../schemas/filings/kind.ts';
import type { Title } from '../../schemas/title.ts';
import { valueAt, type State } from './state.ts';

/** How often a field is asked in vain before the interview goes on without it. */
const patience = { required: 3, wanted: 2 };

/** One question of the interview with its real paths (index in place of `*`). */
export interface Ask {
  paths: readonly string[];
  step: Step;
}

function indexed(step: Step, index: number): Ask {
  return { paths: step.paths.map((path) => atIndex(path, index)), step };
}

/** All questions of a title in order, the other side once for each party known so far. */
export function questionsOf(title: Title, parties: number): { asks: Ask[]; afterParties: number } {
  const kind = kinds[title.kind];
  const asks: Ask[] = [];
  const sideSteps: Step[] = [];
  let afterParties = -1;
  for (const step of kind.interview) {
    if (step === titleSlots) {
      for (const slot of title.slots)
        asks.push({ paths: [`details.${slot.id}`], step: { paths: [`details.${slot.id}`] } });
    } else if (step.paths.some((path) => path.includes('*'))) {
      sideSteps.push(step);
      const last = !kind.interview.some(
        (other) =>
          other !== titleSlots &&
          other.paths.some((path) => path.includes('*')) &&
          !sideSteps.includes(other),
      );
      if (last) {
        for (let index = 0; index < parties; index += 1)
          asks.push(...sideSteps.map((each) => indexed(each, index)));
        afterParties = asks.length;
      }
    } else asks.push({ paths: step.paths, step });
  }
  return { asks, afterParties };
}

/** Whether a field belongs to this filing as it stands. */
export function applies(state: State, info: FieldInfo, path: string): boolean {
  if (!info.askedWhen) return true;
  const index = indexOf(path) ?? 0;
  return holds(info.askedWhen, (other) => valueAt(state, atIndex(other, index)));
}

/** Whether the interview still has to ask for a field. */
export function isOpen(state: State, title: Title, path: string): boolean {
  const info = fieldAt(title, path);
  if (!info || info.need === 'optional' || state.fields.has(path) || !applies(state, info, path))
    return false;
  return (state.fruitless.get(path) ?? 0) < patience[info.need];
}

/** Required fields without a value; where the law lets it be unknown, «نمی‌دانم» is enough. */
export function missing(state: State, title: Title): string[] {
  const paths: string[] = [];
  for (const [template, info] of fieldsOf(title)) {
    if (info.need !== 'required') continue;
    const count = template.includes('*') ? state.parties : 1;
    for (let index = 0; index < count; index += 1) {
      const path = atIndex(template, index);
      const field = state.fields.get(path);
      const settled =
        field?.status === 'said' ||
        field?.status === 'confirmed' ||
        ((field?.status === 'unknown' || field?.status === 'declined') &&
          (info.mayBeUnknown || info.mayDecline));
      if (!settled && applies(state, info, path)) paths.push(path);
    }
  }
  return paths;
}

/** How far the interview is: questions settled, of those that apply now. */
export function progress(state: State, title: Title): { done: number; total: number } {
  let done = 0;
  let total = 0;
  for (const ask of questionsOf(title, state.parties).asks) {
    for (const path of ask.paths) {
      const info = fieldAt(title, path);
      if (!info || info.need === 'optional' || !applies(state, info, path)) continue;
      total += 1;
      if (
        !isOpen(state, title, path) &&
        !(info.need === 'required' && state.fields.get(path)?.status === 'skipped')
      )
        done += 1;
    }
  }
  return { done, total };
}
