import { useEffect, useState } from 'preact/hooks';
import type { Snapshot, Store } from './store.ts';

/** The store's snapshot, redrawn whenever it changes. */
export function useStore(store: Store): Snapshot {
  const [snapshot, setSnapshot] = useState(() => store.current());
  useEffect(() => {
    const follow = () => setSnapshot(store.current());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return snapshot;
}
