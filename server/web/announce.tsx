import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyFrame } from '../../schemas/wire.ts';
import { words } from './words.ts';

/** Says each finished reply once to screen readers. An emergency announces itself. */
export function Announce({ reply }: { reply: ReplyFrame | null }) {
  const [text, setText] = useState('');
  const said = useRef(reply?.seq ?? 0);
  useEffect(() => {
    if (reply === null || reply.seq <= said.current) return;
    said.current = reply.seq;
    const options = reply.options.length > 0 ? ` ${words.optionsReady(reply.options.length)}` : '';
    setText(reply.notice === 'emergency' ? '' : `${words.assistant}: ${reply.text}${options}`);
  }, [reply]);
  return (
    <p class="hidden" role="status">
      {text}
    </p>
  );
}
