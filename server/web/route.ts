import { useEffect, useState } from 'preact/hooks';

/** The parts of the chat page. They live in the address's hash, so that the back button moves between them. */
export type View = 'chat' | 'summary' | 'review' | 'receipt';

function viewOf(hash: string): View {
  const name = hash.slice(1);
  return name === 'summary' || name === 'review' || name === 'receipt' ? name : 'chat';
}

export function show(view: View): void {
  location.hash = view === 'chat' ? '' : view;
}

export function useView(): View {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
