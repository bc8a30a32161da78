import type { ComponentChildren } from 'preact';
import { dropEverything } from './stored.ts';
import { TextSizeChoice } from './text-size.tsx';
import { words } from './words.ts';

interface HeaderProps {
  /** Runs before the storage is emptied, so that nothing writes to it afterwards. */
  onLeave?: () => void;
  children?: ComponentChildren;
}

/** The bar on top: the name, the way out, and what is seldom needed. */
export function Header({ onLeave, children }: HeaderProps) {
  const leave = () => {
    document.body.hidden = true;
    onLeave?.();
    dropEverything();
    location.replace('about:blank');
  };
  const closeOnEscape = (event: KeyboardEvent & { currentTarget: HTMLDetailsElement }) => {
    if (event.key === 'Escape') event.currentTarget.open = false;
  };
  return (
    <header class="top">
      <a class="brand" href="/">
        {words.name}
      </a>
      <details class="menu" onKeyDown={closeOnEscape}>
        <summary>{words.settings}</summary>
        <div class="menu-box">
          <TextSizeChoice />
          {children}
        </div>
      </details>
      <button type="button" class="exit" title={words.quickExitHint} onClick={leave}>
        {words.quickExit}
      </button>
    </header>
  );
}
