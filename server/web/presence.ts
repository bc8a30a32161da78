import type { Store } from './store.ts';

const longAway = 30_000;

/** Wakes the store when the network returns and when the page is looked at again after a while. */
export function watchPresence(store: Store): void {
  let hiddenAt = 0;
  addEventListener('online', () => store.wake(true));
  addEventListener('pageshow', (event) => event.persisted && store.wake(true));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else store.wake(Date.now() - hiddenAt > longAway);
  });
}

/**
 * Lets one page of this browser hold the conversation: two would overwrite each other's queue.
 * `take` with `steal` moves it here; the page that had it is told through `onHeld(false)`.
 */
export function takeConversation(onHeld: (held: boolean) => void, steal: boolean): void {
  // Without https there are no locks; then every page simply goes on by itself.
  if (!('locks' in navigator)) return onHeld(true);
  const hold = (lock: Lock | null) => {
    onHeld(lock !== null);
    return lock === null ? undefined : new Promise<never>(() => {});
  };
  const options: LockOptions = steal ? { steal } : { ifAvailable: true };
  navigator.locks.request('dadnevis.conversation', options, hold).catch(() => onHeld(false));
}
