import { maxFrameBytes } from '../../schemas/wire.ts';
import websocket from '@fastify/websocket';
import type { RawData, WebSocket } from 'ws';
import { readFrame, type ReadFrame } from './chat-frame.ts';
import { ChatPeer } from './chat-peer.ts';
import { ChatTalk } from './chat-talk.ts';
import { FrameLimit } from './frame-limit.ts';
import { mayOpen } from './origin.ts';
import type { App, Parts } from './parts.ts';
import { Problem } from './problems.ts';
import type { QueueRules } from './queue.ts';

/** Far above what a frame may be, so that one that is merely too large is answered; past it the socket is closed. */
const mostPayloadBytes = 1024 * 1024 + 4096;
const mostWaitingFrames = 10_000;
const heartbeatMs = 30_000;
/** Closing: how long turns under way may take, and then how long clients may take to say goodbye. */
const drainMs = 8_000;
const goodbyeMs = 1_000;
const goingAway = 1001;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isDone: () => boolean, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!isDone() && performance.now() < end) await pause(20);
}

/** `GET /api/chat`. Source: the contract, section 1. */
export async function chatSocket(app: App, parts: Parts): Promise<void> {
  const { config, metrics } = parts;
  const talk = new ChatTalk(parts);
  const peers = new Map<WebSocket, ChatPeer>();
  const rules: QueueRules<ChatPeer, ReadFrame> = {
    work: (peer, read) => talk.take(peer, read),
    // A whole burst has to fit.
    most: config.frameLimit.burst,
    mostOfAll: mostWaitingFrames,
    waiting: 0,
  };
  let isClosing = false;

  // One listener for all sockets, with the socket as `this`: a closure for each would cost memory for each.
  function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
    const peer = peers.get(this);
    // Whoever is not answered any more sends again, with the same id, after reconnecting.
    if (!peer || isClosing) return;
    peer.isAlive = true;
    // The limit first: what is refused is not worth parsing, unless it is small and its id can be named.
    const taken = peer.limit.take(performance.now());
    if (!taken && (data as Buffer).length > maxFrameBytes) return talk.refuse(peer, 'too-fast', undefined);
    const read = readFrame(data as Buffer, isBinary);
    if (!taken) talk.refuse(peer, 'too-fast', read.id);
    else if (!peer.frames.add(read)) talk.refuse(peer, 'overloaded', read.id);
  }
  function onPong(this: WebSocket): void {
    const peer = peers.get(this);
    if (peer) peer.isAlive = true;
  }
  function onClose(this: WebSocket): void {
    const peer = peers.get(this);
    if (!peer) return;
    peers.delete(this);
    metrics.openSockets = peers.size;
    talk.leave(peer);
  }
  /** The socket closes by itself after an error; that is all there is to do. */
  function onError(): void {}

  const heartbeat = setInterval(() => {
    for (const [socket, peer] of peers) {
      if (!peer.isAlive) socket.terminate();
      else {
        peer.isAlive = false;
        socket.ping();
      }
    }
  }, heartbeatMs);
  heartbeat.unref();

  async function drain(): Promise<void> {
    isClosing = true;
    clearInterval(heartbeat);
    await until(() => [...peers.values()].every((peer) => peer.frames.isIdle), drainMs);
    for (const socket of peers.keys()) socket.close(goingAway);
    await until(() => peers.size === 0, goodbyeMs);
    for (const socket of peers.keys()) socket.terminate();
    app.websocketServer.close();
  }

  await app.register(websocket, {
    options: { perMessageDeflate: false, maxPayload: mostPayloadBytes },
    preClose: drain,
  });
  app.route({
    method: 'GET',
    url: '/api/chat',
    schema: { hide: true },
    onRequest: async (request) => {
      const { origin, host } = request.headers;
      if (!mayOpen(origin, host, config.allowedOrigins)) throw new Problem('forbidden-origin');
    },
    handler: () => {
      throw new Problem('bad-request');
    },
    wsHandler: (socket) => {
      // The plugin's own listener keeps the whole request in memory for as long as the socket is open.
      socket.removeAllListeners('error');
      socket.on('error', onError).on('message', onMessage).on('pong', onPong).on('close', onClose);
      peers.set(socket, new ChatPeer(socket, rules, new FrameLimit(config.frameLimit, performance.now())));
      metrics.openSockets = peers.size;
    },
  });
}
