import type { maxMessageLength } from '../../schemas/wire.ts';
import { words } from './words.ts';

/** The limit of one message, in UTF-16 units; the type keeps it the one of the wire schema, without its code. */
export const longestMessage: typeof maxMessageLength = 8_000;
const warnFrom = 7_500;

interface ComposerProps {
  text: string;
  placeholder: string;
  onText(text: string): void;
  onSend(text: string): void;
}

const rowsOf = (text: string) => Math.min(6, Math.max(1, text.split('\n').length));

/** The input of the conversation. It takes any length and sends up to the limit, so that nothing pasted is cut. */
export function Composer({ text, placeholder, onText, onSend }: ComposerProps) {
  const length = text.trim().length;
  const over = length > longestMessage;
  const send = () => {
    if (length === 0 || over) return;
    onSend(text.trim());
    onText('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    // On touch keyboards Enter is the only way to a new line.
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.isComposing ||
      matchMedia('(pointer: coarse)').matches
    )
      return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="hidden" for="composer">
        {words.composer}
      </label>
      <textarea
        id="composer"
        rows={rowsOf(text)}
        value={text}
        placeholder={placeholder}
        aria-describedby="composer-left"
        aria-invalid={over}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" class="primary" aria-disabled={length === 0 || over}>
        {words.send}
      </button>
      <p id="composer-left" class={over ? 'left over' : 'left'} role="status">
        {over
          ? words.tooLong(length - longestMessage)
          : length > warnFrom
            ? words.left(longestMessage - length)
            : ''}
      </p>
    </form>
  );
}
