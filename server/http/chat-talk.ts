import type { ActFrame, ClientFrame, ErrorCode } from '../../schemas/wire.ts';
import { Refused } from '../conversations/conversations.ts';
import { OneAtATime } from '../conversations/one-at-a-time.ts';
import type { ReadFrame } from './chat-frame.ts';
import type { ChatPeer } from './chat-peer.ts';
import { ChatRoom } from './chat-room.ts';
import { FrameLimit } from './frame-limit.ts';
import type { Parts } from './parts.ts';

type StartFrame = Extract<ClientFrame, { type: 'start' }>;
type Opened = { conversationId: string; secret: string };

/** What is done with the frames of sockets: which conversation they belong to, and who gets the answer. */
export class ChatTalk {
  readonly #parts: Parts;
  readonly #rooms = new Map<string, ChatRoom>();
  /** Frames of two turns of one conversation never mix, whichever sockets asked for them. */
  readonly #order = new OneAtATime();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers one frame of a socket. Never rejects. */
  async take(peer: ChatPeer, read: ReadFrame): Promise<void> {
    if ('refused' in read) return this.refuse(peer, read.refused, read.id);
    try {
      await (read.frame.type === 'start' ? this.#start(peer, read.frame) : this.#act(peer, read.frame));
    } catch (error) {
      this.refuse(peer, this.#codeOf(error, peer), read.id);
    }
  }

  /** Sends an error frame. */
  refuse(peer: ChatPeer, code: ErrorCode, replyTo?: string): void {
    this.#parts.metrics.errors.add({ code });
    const text = this.#parts.sentences.text('errors', code);
    peer.send({ type: 'error', ...(replyTo !== undefined && { replyTo }), code, text });
  }

  /** The socket has closed. */
  leave(peer: ChatPeer): void {
    const { room } = peer;
    room?.leave(peer);
    if (room?.isEmpty && this.#rooms.get(room.conversationId) === room)
      this.#rooms.delete(room.conversationId);
  }

  async #start(peer: ChatPeer, { channel, resume }: StartFrame): Promise<void> {
    if (peer.room) throw new Refused('bad-frame');
    if (resume) return this.#resume(peer, resume);
    const { frames, conversationId, secret } = await this.#parts.conversations.open(channel);
    const opened = { conversationId, secret };
    this.#enter(peer, opened.conversationId);
    this.#started(peer, opened, 0, false);
    for (const frame of frames) peer.send(frame);
  }

  async #resume(peer: ChatPeer, from: Opened & { lastSeq: number }): Promise<void> {
    await this.#order.run(from.conversationId, async () => {
      const { frames, lastSeq } = await this.#parts.conversations.resume(from);
      peer.lastSeq = Math.min(from.lastSeq, lastSeq);
      this.#enter(peer, from.conversationId);
      this.#started(peer, from, peer.lastSeq, true);
      for (const frame of frames) peer.send(frame);
    });
  }

  #started(peer: ChatPeer, { conversationId, secret }: Opened, seq: number, resumed: boolean): void {
    // Kept to fetch what another process has added meanwhile.
    peer.secret = secret;
    peer.send({ type: 'started', conversationId, secret, seq, resumed, engine: this.#parts.engine });
  }

  async #act(peer: ChatPeer, frame: ActFrame): Promise<void> {
    const id = peer.room?.conversationId;
    if (id === undefined) throw new Refused('bad-frame');
    const { conversations, metrics } = this.#parts;
    const began = performance.now();
    await this.#order.run(id, async () => {
      const answer = await conversations.act(id, frame);
      if (answer.some((each) => each.type === 'submitted' && each.seq > peer.lastSeq))
        metrics.submissions.add();
      for (const each of answer) if (each.type === 'error') metrics.errors.add({ code: each.code });
      // Whoever asked may be gone, and others have come meanwhile.
      await (this.#rooms.get(id) ?? peer.room)?.deliver(peer, answer, conversations);
    });
    metrics.turns.add({ type: frame.type });
    metrics.turnSeconds.observe((performance.now() - began) / 1_000);
  }

  #enter(peer: ChatPeer, conversationId: string): void {
    const room =
      this.#rooms.get(conversationId) ??
      new ChatRoom(conversationId, new FrameLimit(this.#parts.config.frameLimit, performance.now()));
    room.join(peer);
    if (!room.isEmpty) this.#rooms.set(conversationId, room);
  }

  #codeOf(error: unknown, peer: ChatPeer): ErrorCode {
    if (error instanceof Refused) return error.code;
    this.#parts.log.error({ err: error, conversation: peer.room?.conversationId }, 'a turn failed');
    return 'internal';
  }
}
