import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from './words.ts';

interface SureProps {
  label: string;
  question: string;
  yes: string;
  onYes(): void;
}

/** A button for what cannot be taken back: asks once more before it acts. */
export function Sure({ label, question, yes, onYes }: SureProps) {
  const [asking, setAsking] = useState(false);
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keepButton.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const act = () => {
    setAsking(false);
    onYes();
  };
  return (
    <div class="sure" role="group" aria-label={label}>
      <p>{question}</p>
      <button type="button" ref={keepButton} onClick={() => setAsking(false)}>
        {words.keepIt}
      </button>
      <button type="button" class="danger" onClick={act}>
        {yes}
      </button>
    </div>
  );
}
