import type { ActFrame, DurableFrame, ServerFrame } from '../../schemas/wire.ts';
import { Refused, type Conversations } from '../conversations/conversations.ts';

interface Told {
  secret: string;
  frames: DurableFrame[];
  answers: Map<string, ServerFrame[]>;
}

/** Conversations for a test: in memory, every act is answered by a reply that repeats it. */
export class TestConversations implements Conversations {
  /** What was applied, in order. */
  readonly applied: string[] = [];
  /** Acts with the text «wait» are held up until this resolves. */
  gate = Promise.withResolvers<void>();
  readonly #told = new Map<string, Told>();

  async open(): ReturnType<Conversations['open']> {
    const conversationId = `c${this.#told.size + 1}`;
    const told: Told = { secret: `s-${conversationId}`, frames: [], answers: new Map() };
    this.#told.set(conversationId, told);
    const frames = [this.#reply(told, null, 'سلام')];
    return { conversationId, secret: told.secret, lastSeq: 1, frames };
  }

  async resume(from: {
    conversationId: string;
    secret: string;
    lastSeq: number;
  }): ReturnType<Conversations['resume']> {
    const told = this.#told.get(from.conversationId);
    if (!told) throw new Refused('not-found');
    if (told.secret !== from.secret) throw new Refused('wrong-secret');
    return { frames: told.frames.filter((frame) => frame.seq > from.lastSeq), lastSeq: told.frames.length };
  }

  async act(conversationId: string, frame: ActFrame): Promise<ServerFrame[]> {
    const told = this.#told.get(conversationId);
    if (!told) throw new Refused('not-found');
    const known = told.answers.get(frame.id);
    if (known) return known;
    const text = 'text' in frame ? frame.text : frame.type;
    if (text === 'wait') await this.gate.promise;
    if (text === 'fail') throw new Error('password of Maryam');
    if (text === 'refuse') throw new Refused('not-complete');
    this.applied.push(text);
    if (frame.type === 'erase') {
      this.#told.delete(conversationId);
      return [{ type: 'erased', replyTo: frame.id }];
    }
    const answer = [this.#reply(told, frame.id, text)];
    told.answers.set(frame.id, answer);
    return answer;
  }

  #reply(told: Told, replyTo: string | null, text: string): DurableFrame {
    const seq = told.frames.length + 1;
    const reply: DurableFrame = { type: 'reply', seq, replyTo, text, asks: [], options: [], citations: [] };
    told.frames.push(reply);
    return reply;
  }
}
