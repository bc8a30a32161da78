import type { DurableFrame, ServerFrame } from '../../schemas/wire.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { ChatPeer } from './chat-peer.ts';
import type { FrameLimit } from './frame-limit.ts';

/** Whether it is numbered, kept and sent again to who resumes. */
export function isDurable(frame: ServerFrame): frame is DurableFrame {
  return 'seq' in frame && frame.type !== 'started';
}

/** The sockets that are open on one conversation: all of them get its durable frames, in order and without gaps. */
export class ChatRoom {
  readonly conversationId: string;
  readonly limit: FrameLimit;
  readonly #peers = new Set<ChatPeer>();

  constructor(conversationId: string, limit: FrameLimit) {
    this.conversationId = conversationId;
    this.limit = limit;
  }

  get isEmpty(): boolean {
    return this.#peers.size === 0;
  }

  join(peer: ChatPeer): void {
    peer.room = this;
    peer.limit = this.limit;
    // It may have closed while the conversation was looked up.
    if (peer.isOpen) this.#peers.add(peer);
  }

  leave(peer: ChatPeer): void {
    this.#peers.delete(peer);
  }

  /** Sends what answers an act of `sender` to it, and to the others what is new to them. */
  async deliver(
    sender: ChatPeer,
    answer: readonly ServerFrame[],
    conversations: Conversations,
  ): Promise<void> {
    const first = answer.find(isDurable)?.seq ?? 0;
    const lowest = Math.min(sender.lastSeq, ...[...this.#peers].map((peer) => peer.lastSeq));
    // Another process has served this conversation in between.
    const between = first > lowest + 1 ? await this.#after(sender, lowest, conversations) : [];
    const earlier = between.filter((frame) => frame.seq < first);
    for (const frame of earlier) if (frame.seq > sender.lastSeq) sender.send(frame);
    for (const frame of answer) sender.send(frame);
    for (const peer of this.#peers) {
      if (peer === sender) continue;
      for (const frame of [...earlier, ...answer]) {
        const isNew = isDurable(frame) ? frame.seq > peer.lastSeq : frame.type === 'erased';
        if (isNew) peer.send(frame);
      }
    }
  }

  async #after({ secret }: ChatPeer, lastSeq: number, conversations: Conversations): Promise<DurableFrame[]> {
    return (await conversations.resume({ conversationId: this.conversationId, secret, lastSeq })).frames;
  }
}
