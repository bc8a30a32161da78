import type { ActFrame, ClientFrame, ErrorCode } from '../../schemas/wire.ts';
import { Refused } from '../conversations/conversations.ts';
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
    peer.room?.leave(peer);
    this.#tidy(peer.room);
  }

  async #start(peer: ChatPeer, { channel, resume }: StartFrame): Promise<void> {
    if (peer.room) throw new Refused('bad-frame');
    if (resume) return this.#resume(peer, resume);
    const { frames, lastSeq, ...opened } = await this.#parts.conversations.open(channel);
    this.#room(opened.conversationId).join(peer);
    this.#tidy(peer.room);
    this.#started(peer, opened, lastSeq, false);
    for (const frame of frames) peer.send(frame);
  }

  async #resume(peer: ChatPeer, from: Opened & { lastSeq: number }): Promise<void> {
    const room = this.#room(from.conversationId);
    try {
      await room.inTurn(async () => {
        const { frames, lastSeq } = await this.#parts.conversations.resume(from);
        peer.lastSeq = Math.min(from.lastSeq, lastSeq);
        room.join(peer);
        this.#started(peer, from, lastSeq, true);
        for (const frame of frames) peer.send(frame);
      });
    } finally {
      this.#tidy(room);
    }
  }

  #started(peer: ChatPeer, { conversationId, secret }: Opened, seq: number, resumed: boolean): void {
    // Kept to fetch what another process has added meanwhile.
    peer.secret = secret;
    peer.send({ type: 'started', conversationId, secret, seq, resumed, engine: this.#parts.engine });
  }

  async #act(peer: ChatPeer, frame: ActFrame): Promise<void> {
    const { room } = peer;
    if (!room) throw new Refused('bad-frame');
    const { conversations, metrics } = this.#parts;
    const began = performance.now();
    try {
      await room.inTurn(async () => {
        const answer = await conversations.act(room.conversationId, frame);
        if (answer.some((each) => each.type === 'submitted' && each.seq > peer.lastSeq)) metrics.submissions.add();
        for (const each of answer) if (each.type === 'error') metrics.errors.add({ code: each.code });
        await room.deliver(peer, answer, conversations);
      });
      metrics.turns.add({ type: frame.type });
      metrics.turnSeconds.observe((performance.now() - began) / 1_000);
    } finally {
      this.#tidy(room);
    }
  }

  #room(conversationId: string): ChatRoom {
    const known = this.#rooms.get(conversationId);
    if (known) return known;
    const room = new ChatRoom(conversationId, new FrameLimit(this.#parts.config.frameLimit, performance.now()));
    this.#rooms.set(conversationId, room);
    return room;
  }

  #tidy(room: ChatRoom | null): void {
    if (room?.isEmpty && this.#rooms.get(room.conversationId) === room) this.#rooms.delete(room.conversationId);
  }

  #codeOf(error: unknown, peer: ChatPeer): ErrorCode {
    if (error instanceof Refused) return error.code;
    this.#parts.log.error({ err: error, conversation: peer.room?.conversationId }, 'a turn failed');
    return 'internal';
  }
}
