import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import {
  serverFrameSchema,
  type ActFrame,
  type DraftFrame,
  type ErrorFrame,
  type ReplyFrame,
  type ReviewFrame,
  type ServerFrame,
  type SubmittedFrame,
} from '../schemas/wire.ts';

/** An act of the person's, without its id. */
export type Act = ActFrame extends infer Each
  ? Each extends { id: string }
    ? Omit<Each, 'id'>
    : never
  : never;

/** What came back for one act. */
export interface Answer {
  frames: ServerFrame[];
  reply?: ReplyFrame;
  review?: ReviewFrame;
  submitted?: SubmittedFrame;
  error?: ErrorFrame;
  /** Milliseconds until the frame that settles the act. */
  took: number;
}

/** The server could not be reached, fell silent or closed the line: no verdict on the dialogue. */
export class LineError extends Error {}

const settledBy: Record<Act['type'], ServerFrame['type']> = {
  message: 'reply',
  choose: 'reply',
  edit: 'reply',
  undo: 'reply',
  review: 'review',
  confirm: 'submitted',
  erase: 'erased',
};
const jsonFrame = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(serverFrameSchema);
const patience = 20_000;
/** A review may follow the reply that says everything is there. */
const lingering = 60;

/** A client of the chat contract: one conversation over a real WebSocket, resumable, watching that the contract is kept. */
export class Talk {
  readonly #url: string;
  #socket: WebSocket | undefined;
  #identity: { conversationId: string; secret: string } | undefined;
  #lastSeq = 0;
  #onFrame: (() => void) | undefined;
  #frames: ServerFrame[] = [];
  /** Every breach of the contract, in words. */
  readonly breaches: string[] = [];
  /** The last of each that came. */
  draft: DraftFrame | undefined;
  reply: ReplyFrame | undefined;
  review: ReviewFrame | undefined;
  submitted: SubmittedFrame | undefined;

  private constructor(url: string) {
    this.#url = url;
  }

  /** Opens a new conversation. `url` is the server's, `ws://host:port/api/chat`. Throws LineError. */
  static async open(url: string): Promise<Talk> {
    const talk = new Talk(url);
    await talk.#connect();
    await talk.#until(() => talk.reply !== undefined);
    return talk;
  }

  async #connect(): Promise<void> {
    const socket = new WebSocket(this.#url, { perMessageDeflate: false });
    this.#socket = socket;
    socket.on('message', (data) => this.#take(String(data)));
    socket.on('close', () => this.#onFrame?.());
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', (error) => reject(new LineError(`no connection: ${error.message}`)));
    });
    const resume = this.#identity && { ...this.#identity, lastSeq: this.#lastSeq };
    const start = { type: 'start', protocol: 1, channel: 'web', ...(resume && { resume }) };
    const before = this.#frames.length;
    socket.send(JSON.stringify(start));
    await this.#until(() => this.#frames.slice(before).some((frame) => frame.type === 'started'));
  }

  #take(text: string): void {
    const parsed = jsonFrame.safeParse(text);
    if (!parsed.success) {
      this.breaches.push(`a frame outside the schema: ${text.slice(0, 200)}`);
      return;
    }
    const frame = parsed.data;
    if (frame.type === 'started') {
      this.#identity = { conversationId: frame.conversationId, secret: frame.secret };
    } else if (
      frame.type === 'reply' ||
      frame.type === 'draft' ||
      frame.type === 'review' ||
      frame.type === 'submitted'
    ) {
      if (frame.seq !== this.#lastSeq + 1) this.breaches.push(`seq ${frame.seq} after ${this.#lastSeq}`);
      this.#lastSeq = frame.seq;
      if (frame.type === 'draft') this.draft = frame;
      if (frame.type === 'reply') this.reply = frame;
      if (frame.type === 'review') this.review = frame;
      if (frame.type === 'submitted') this.submitted = frame;
    }
    this.#frames.push(frame);
    this.#onFrame?.();
  }

  async #until(done: () => boolean): Promise<void> {
    if (done()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => finish(new LineError('the server fell silent')), patience);
      const finish = (error?: Error): void => {
        clearTimeout(timer);
        this.#onFrame = undefined;
        if (error) reject(error);
        else resolve();
      };
      this.#onFrame = () => {
        if (done()) finish();
        else if (this.#socket?.readyState === WebSocket.CLOSED)
          finish(new LineError('the server closed the line'));
      };
    });
  }

  /** Sends one act and waits for what settles it. Sent again, with the same id, when it came too fast. */
  async send(act: Act): Promise<Answer> {
    const id = randomUUID();
    for (;;) {
      const from = this.#frames.length;
      const since = (): ServerFrame[] =>
        this.#frames.slice(from).filter((frame) => 'replyTo' in frame && frame.replyTo === id);
      const settled = (): boolean =>
        since().some((frame) => frame.type === settledBy[act.type] || frame.type === 'error');
      const began = performance.now();
      this.#socket?.send(JSON.stringify({ ...act, id }));
      await this.#until(settled);
      const took = performance.now() - began;
      if (since().some((frame) => frame.type === 'reply' && frame.asks.length === 0)) await pause(lingering);
      const frames = since();
      const error = frames.find((frame) => frame.type === 'error');
      if (error?.code === 'too-fast') {
        await pause(300);
        continue;
      }
      this.#check(frames);
      const reply = frames.find((frame) => frame.type === 'reply');
      const review = frames.findLast((frame) => frame.type === 'review');
      const submitted = frames.find((frame) => frame.type === 'submitted');
      return {
        frames,
        took,
        ...(reply && { reply }),
        ...(review && { review }),
        ...(submitted && { submitted }),
        ...(error && { error }),
      };
    }
  }

  #check(frames: readonly ServerFrame[]): void {
    const order = frames.map((frame) => frame.type).filter((type) => type !== 'text-delta');
    if (order.filter((type) => type === 'reply').length > 1)
      this.breaches.push('more than one reply to one act');
    const lastDraft = order.lastIndexOf('draft');
    if (order.includes('reply') && lastDraft > order.indexOf('reply'))
      this.breaches.push('a draft after the reply');
  }

  /** Drops the line without a word and resumes. Throws LineError when the server does not take it up. */
  async reconnect(): Promise<void> {
    this.#socket?.terminate();
    await this.#connect();
  }

  close(): void {
    this.#socket?.close();
  }
}
