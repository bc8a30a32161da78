/**
 * Whether a page of `origin` may open a chat: one of the server's own (`host` as the client asked for it) or an allowed
 * one. Programs send no origin and are let in: they hold no browser's trust.
 */
export function mayOpen(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  // Only the host is compared: behind a proxy that ends TLS the scheme we see is not the browser's.
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}
