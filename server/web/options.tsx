import { useEffect, useRef } from 'preact/hooks';
import type { Option, ReplyFrame } from '../../schemas/wire.ts';
import { Isolate } from './isolate.tsx';
import { words } from './words.ts';

const quietIds = new Set(['unknown', 'decline', 'skip', 'none']);
/** A second tap of a double tap must not answer the next question. */
const settling = 350;

interface OptionsProps {
  reply: ReplyFrame;
  /** Something was answered already: the options stay, but do nothing. */
  used: boolean;
  onChoose(option: Option): void;
}

/** Quick replies to the open question. Mount with the reply's number as `key`. */
export function Options({ reply, used, onChoose }: OptionsProps) {
  const group = useRef<HTMLDivElement>(null);
  const shownAt = useRef(0);
  useEffect(() => {
    const own = group.current;
    shownAt.current = performance.now();
    return () => {
      if (own?.contains(document.activeElement)) document.getElementById('composer')?.focus();
    };
  }, []);
  const choose = (option: Option) => {
    if (used || performance.now() - shownAt.current < settling) return;
    onChoose(option);
  };
  const ordered = [...reply.options].sort((a, b) => Number(quietIds.has(a.id)) - Number(quietIds.has(b.id)));
  return (
    <div class="options" role="group" aria-label={words.options} ref={group}>
      {ordered.map((option) => (
        <button
          key={option.id}
          type="button"
          class={quietIds.has(option.id) ? 'option quiet' : 'option'}
          // Not `disabled`: that would throw a keyboard user's focus away.
          aria-disabled={used}
          onClick={() => choose(option)}
        >
          <Isolate text={option.label} />
        </button>
      ))}
    </div>
  );
}
