import type { Command, SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { isStory, valueAt, type State } from '../dialogue/state.ts';
import { readAnswer } from '../persian/answers.ts';
import { countWords } from '../persian/phrase.ts';
import type { Gazetteer } from '../persian/places.ts';
import { readFreeText } from './free-text.ts';
import { hear, partOf, setField } from './hearing.ts';
import { namedKind } from './title-answer.ts';
import { readVolunteered } from './volunteered.ts';

/** A message shorter than this points at something; it tells no story. */
const narrating = 6;
/** A question put to us in up to this many words is no part of the account. */
const remark = 12;
/** With fewer words than this in all, the person is asked to tell what happened. */
const enough = 10;

/**
 * Reads everything that was told before the title was known, now that the fields are: nothing told is asked again.
 * The account of what happened is the person's own messages, word for word. `state` already has the title.
 */
export function readStory(state: State, title: Title, gazetteer: Gazetteer): Command[] {
  const told = state.said.filter(isStory);
  const commands: SetField[] = [];
  const account: SetField[] = [];
  const path = kinds[title.kind].story;
  let words = 0;
  for (const said of told) {
    const hearing = hear(said.text, said.turn, state.today, state, title, gazetteer);
    const part = partOf(hearing);
    for (const command of readVolunteered(hearing, part, [])) {
      if (!commands.some((each) => each.path === command.path)) commands.push(command);
    }
    const text = readFreeText(hearing.folded);
    const count = countWords(hearing.folded.text);
    const aside =
      count <= remark &&
      readAnswer(hearing.folded, { asks: 'open' }).some(
        (answer) =>
          ['why', 'help', 'meaning', 'how-long', 'how-much', 'advice', 'human'].includes(answer.move) &&
          answer.confidence >= 0.55,
      );
    const pointing =
      aside ||
      count < narrating ||
      (said.answered !== 'story' &&
        said.answered !== null &&
        namedKind(hearing.folded.text) !== undefined &&
        count < enough);
    if (text && path && !pointing) {
      account.push(setField(hearing, part, path, text, account.length > 0 ? { adds: true } : {}));
      words += count;
    }
  }
  // After a change of title the account stands already, as the person left it.
  const stands = path !== undefined && valueAt(state, path) !== undefined;
  return words >= enough && !stands ? [...commands, ...account] : commands;
}
