import { z } from 'zod';

/** When a field is asked, as data: title files use the same words as the filing schemas. Paths are filing paths. */
export type Condition =
  | { path: string; is: string | number | boolean }
  | { path: string; in: (string | number | boolean)[] }
  | { path: string; present: boolean }
  | { path: string; mentions: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ path: z.string(), is: scalar }),
    z.strictObject({ path: z.string(), in: z.array(scalar).min(1) }),
    z.strictObject({ path: z.string(), present: z.boolean() }),
    z.strictObject({ path: z.string(), mentions: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** Whether `condition` holds for the values `get` returns by path. A missing value satisfies only `present: false` and `not`. */
export function holds(condition: Condition, get: (path: string) => unknown): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, get));
  if ('any' in condition) return condition.any.some((each) => holds(each, get));
  if ('not' in condition) return !holds(condition.not, get);
  const value = get(condition.path);
  if ('present' in condition) return (value !== undefined) === condition.present;
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.some((each) => each === value);
  const words = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return condition.mentions.some((word) => words.includes(word));
}

/** Every path a condition looks at, so that a title that names a path that does not exist is refused. */
export function pathsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(pathsOf);
  if ('any' in condition) return condition.any.flatMap(pathsOf);
  if ('not' in condition) return pathsOf(condition.not);
  return [condition.path];
}
