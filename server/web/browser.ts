import type { Session } from './session.ts';
import { keep, stored } from './stored.ts';
import type { Surroundings } from './store.ts';

function randomHex(): string {
  // randomUUID exists only on https; offices also serve this page over plain http in their own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The store's surroundings in a real browser. */
export const browserSurroundings: Surroundings = {
  openSocket(listener) {
    const address = new URL('/api/chat', location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(address);
    socket.onopen = () => listener.opened();
    socket.onmessage = (message) => listener.received(String(message.data));
    socket.onclose = () => listener.closed();
    return socket;
  },
  load() {
    const text = stored('session');
    return text === null ? null : (JSON.parse(text) as Session);
  },
  save: (session) => keep('session', JSON.stringify(session)),
  later(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  newId: randomHex,
  chance: Math.random,
};
