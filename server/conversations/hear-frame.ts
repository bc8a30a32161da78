import type { Command } from '../../schemas/command.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { optionsOf } from '../dialogue/options.ts';
import { type State, titleOf } from '../dialogue/state.ts';
import { maskCards } from '../persian/mask-card.ts';
import { maskSecrets } from '../persian/secrets.ts';
import { understandChoice } from '../understanding/choose.ts';
import { hear } from '../understanding/hearing.ts';
import { understandEdit } from '../understanding/edit.ts';
import { understandMessage } from '../understanding/rules.ts';
import type { TalkFrame, TurnTools } from './turn-tools.ts';

/** A message with its secrets covered, before anything else sees it. Where one's own card is asked, any card is one. */
export function covered(
  text: string,
  asked: readonly string[],
  title: Title | undefined,
): { text: string; masked: string[] } {
  const { text: safe, masked } = maskSecrets(text);
  const ownCard = title !== undefined && asked.some((path) => fieldAt(title, path)?.type === 'maskedCard');
  return { text: ownCard ? maskCards(safe) : safe, masked };
}

export function understand(
  frame: TalkFrame,
  said: string,
  turn: Turn,
  before: State,
  tools: TurnTools,
  literal: boolean,
): Command[] {
  const title = titleOf(before, tools.lookup);
  const options = before.question ? optionsOf(before.question, before, tools.lookup, tools.say) : [];
  switch (frame.type) {
    case 'message':
      return understandMessage(
        {
          ...hear(said, turn.turn, turn.today, before, title, tools.gazetteer),
          ...(literal && { literal }),
        },
        options,
        (id) => tools.lookup.title(id)?.title ?? '',
      );
    case 'edit':
      return understandEdit(hear(said, turn.turn, turn.today, before, title, tools.gazetteer), frame.path);
    case 'choose':
      return understandChoice(frame.optionId, options, before, title, turn.turn);
    case 'undo':
      return [{ do: 'undo' }];
    case 'review':
      return [{ do: 'show-review' }];
  }
}

export function saidEvent(
  frame: TalkFrame,
  text: string,
  masked: readonly string[],
  before: State,
  tools: TurnTools,
): Event {
  const label =
    frame.type === 'choose' && before.question
      ? optionsOf(before.question, before, tools.lookup, tools.say).find(
          (option) => option.id === frame.optionId,
        )?.label
      : undefined;
  return {
    type: 'said',
    via: frame.type,
    text: label ?? text,
    ...(frame.type === 'choose' && { optionId: frame.optionId }),
    ...(frame.type === 'edit' && { path: frame.path }),
    ...(masked.length > 0 && { masked: [...masked] }),
  };
}
