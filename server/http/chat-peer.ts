import { WebSocket } from 'ws';
import type { ServerFrame } from '../../schemas/wire.ts';
import type { ReadFrame } from './chat-frame.ts';
import { isDurable, type ChatRoom } from './chat-room.ts';
import type { FrameLimit } from './frame-limit.ts';
import { Queue, type QueueRules } from './queue.ts';

/** A reader that leaves this much unread is cut off; it gets everything again when it comes back. */
const mostUnreadBytes = 4 * 1024 * 1024;

/** One open socket. Small: there are many, and most of them are idle. */
export class ChatPeer {
  readonly socket: WebSocket;
  readonly frames: Queue<ChatPeer, ReadFrame>;
  limit: FrameLimit;
  /** The conversation it has started or resumed. */
  room: ChatRoom | null = null;
  secret = '';
  /** The last durable frame it was sent. */
  lastSeq = 0;
  /** Whether anything was heard of it since the last ping. */
  isAlive = true;

  constructor(socket: WebSocket, rules: QueueRules<ChatPeer, ReadFrame>, limit: FrameLimit) {
    this.socket = socket;
    this.frames = new Queue(rules, this);
    this.limit = limit;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends a frame; a socket that has closed meanwhile gets it when it resumes. */
  send(frame: ServerFrame): void {
    if (!this.isOpen) return;
    if (isDurable(frame)) this.lastSeq = Math.max(this.lastSeq, frame.seq);
    this.socket.send(JSON.stringify(frame));
    if (this.socket.bufferedAmount > mostUnreadBytes) this.socket.terminate();
  }
}
