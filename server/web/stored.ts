const prefix = 'dadnevis.';

export type StoredName = 'session' | 'draft' | 'receipt' | 'text-size';

/** What this browser keeps under `name`; null when nothing is kept or keeping is not allowed. */
export function stored(name: StoredName): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps `text`, or drops it when null. A full or forbidden storage is no reason to stop the conversation. */
export function keep(name: StoredName, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    return;
  }
}

export function dropEverything(): void {
  for (const name of ['session', 'draft', 'receipt', 'text-size'] as const) keep(name, null);
}
