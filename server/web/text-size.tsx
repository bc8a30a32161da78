import { useState } from 'preact/hooks';
import { keep, stored } from './stored.ts';
import { words } from './words.ts';

export type TextSize = keyof typeof words.textSizes;
const sizes: readonly TextSize[] = ['normal', 'large', 'largest'];

export const keptTextSize = (): TextSize => sizes.find((size) => size === stored('text-size')) ?? 'normal';

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['size'] = size;
}

/** Three sizes of writing, remembered in this browser. */
export function TextSizeChoice() {
  const [chosen, setChosen] = useState(keptTextSize);
  const choose = (size: TextSize) => {
    keep('text-size', size);
    applyTextSize(size);
    setChosen(size);
  };
  return (
    <fieldset class="sizes">
      <legend>{words.textSize}</legend>
      {sizes.map((size) => (
        <label key={size}>
          <input type="radio" name="text-size" checked={size === chosen} onChange={() => choose(size)} />
          <span>{words.textSizes[size]}</span>
        </label>
      ))}
    </fieldset>
  );
}
