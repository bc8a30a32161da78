import type { TrackingView } from '../../schemas/tracking.ts';
import type { ActFrame, DurableFrame, ErrorCode, ServerFrame } from '../../schemas/wire.ts';

/** An act that was not taken, with the code the person is told. */
export class Refused extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The conversations of everybody, as the chat reaches them. */
export interface Conversations {
  /** Begins one. `frames` holds the greeting; `lastSeq` is the highest seq there is. */
  open(channel: 'web' | 'kiosk'): Promise<{
    conversationId: string;
    secret: string;
    lastSeq: number;
    frames: DurableFrame[];
  }>;
  /** Every durable frame after `from.lastSeq`. Throws Refused `not-found` or `wrong-secret`. */
  resume(from: {
    conversationId: string;
    secret: string;
    lastSeq: number;
  }): Promise<{ frames: DurableFrame[]; lastSeq: number }>;
  /** All frames to send back; the same frame id gives the same frames. Throws Refused. */
  act(conversationId: string, frame: ActFrame): Promise<ServerFrame[]>;
}

/** What has become of a submitted filing. */
export interface Tracking {
  /** null for a wrong code and for a wrong secret alike. */
  view(trackingCode: string, secret: string): Promise<TrackingView | null>;
}
