import { parse } from 'yaml';
import type { z } from 'zod';

/** A knowledge file that cannot be used: which file, and which field of it where that is known. */
export class KnowledgeError extends Error {
  readonly file: string;
  readonly field: string;
  constructor(file: string, field: string, reason: string) {
    super(`${file}: ${field ? `${field}: ` : ''}${reason}`);
    this.file = file;
    this.field = field;
  }
}

/** A file of knowledge/, by its path there (`titles/complaint/fraud.md`). */
export interface KnowledgeFile {
  path: string;
  content: string;
}

/** Reads YAML; throws KnowledgeError with the line when it is broken. */
export function readYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new KnowledgeError(file, '', error instanceof Error ? error.message : String(error));
  }
}

/** The YAML between the first two lines of `---`, and the text after them. */
export function readFrontMatter({ path, content }: KnowledgeFile): {
  front: Record<string, unknown>;
  body: string;
} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/u.exec(content);
  const front = match ? readYaml(path, match[1] ?? '') : undefined;
  if (!match || typeof front !== 'object' || front === null || Array.isArray(front))
    throw new KnowledgeError(path, '', 'front matter between two lines of --- is missing');
  return { front: front as Record<string, unknown>, body: (match[2] ?? '').trim() };
}

/** Checks a value; the first problem becomes a KnowledgeError that names the field. */
export function checked<T extends z.ZodType>(schema: T, file: string, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new KnowledgeError(file, issue?.path.join('.') ?? '', issue?.message ?? 'not valid');
}
