import type { DraftFrame, ReplyFrame } from '../../../schemas/wire.ts';
import { lastReply } from '../session.ts';
import type { AtThePage } from './at-the-page.ts';

/** Somebody with a matter: what they say by what is asked. */
export interface Matter {
  story: string;
  titleId: string;
  /** Their words by the path that is asked; an option's id where they press one. */
  knows: Readonly<Record<string, string>>;
}

const mostTurns = 70;

type Answer = { press: string } | { say: string };

function isKnown(path: string, draft: DraftFrame | null): boolean {
  return draft?.fields.some((field) => field.path === path && field.status !== 'missing') ?? false;
}

function answerTo(reply: ReplyFrame, draft: DraftFrame | null, matter: Matter): Answer {
  const offered = (id: string) => reply.options.find((option) => option.id === id);
  const pressed = (...ids: string[]): Answer | null => {
    const option = ids.map(offered).find((each) => each !== undefined);
    return option ? { press: option.label } : null;
  };
  const path = reply.asks[0] ?? '';
  const readBack = isKnown(path, draft) ? pressed('yes') : null;
  if (readBack) return readBack;
  if (path === 'titleId') return pressed(matter.titleId) ?? { say: matter.story };
  const words = matter.knows[path];
  if (words !== undefined) return pressed(words) ?? { say: words };
  return pressed('skip', 'unknown', 'decline', 'no') ?? { say: 'نمی‌دانم' };
}

/**
 * Answers what the page asks until the review is offered or `until` says that it is enough. Throws when the page shows
 * something else than what it was told, or when the questions do not end.
 */
export async function answerAll(
  person: AtThePage,
  matter: Matter,
  until: (reply: ReplyFrame, draft: DraftFrame | null) => boolean = () => false,
): Promise<void> {
  const asked: string[] = [];
  while (asked.length < mostTurns) {
    const session = await person.spokenTo();
    const reply = lastReply(session);
    if (!reply) throw new Error('the page has nothing to answer to');
    if (until(reply, session.draft)) return;
    if (reply.asks.length === 0) return person.page.locator('.chat .ready').waitFor();
    await sameAsShown(person, reply);
    asked.push(reply.asks[0] ?? reply.text);
    const answer = answerTo(reply, session.draft, matter);
    if ('press' in answer) await person.press(answer.press);
    else await person.say(answer.say);
  }
  throw new Error(`the questions do not end: ${asked.slice(-5).join(', ')} — «${await person.question()}»`);
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

async function sameAsShown(person: AtThePage, reply: ReplyFrame): Promise<void> {
  const shown = plain(await person.question());
  if (shown !== plain(reply.text)) throw new Error(`the page shows «${shown}» for «${reply.text}»`);
  const labels = (await person.quickReplies()).map(plain).sort();
  const told = reply.options.map((option) => plain(option.label)).sort();
  if (labels.join('|') !== told.join('|')) throw new Error(`the page offers ${labels.join('|')}`);
}
