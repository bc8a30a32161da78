import { expect, test } from 'vitest';
import { readFrame } from './chat-frame.ts';

const read = (frame: unknown, isBinary = false) =>
  readFrame(Buffer.from(typeof frame === 'string' ? frame : JSON.stringify(frame)), isBinary);
const message = { type: 'message', id: 'm1', text: 'سلام' };

test('a good frame is read, with its id', () => {
  expect(read(message)).toEqual({ frame: message, id: 'm1' });
  const start = { type: 'start', protocol: 1, channel: 'web' };
  expect(read(start)).toEqual({ frame: start });
});

test.each([
  ['no JSON', '{"type":"message"', undefined],
  ['no object', '[1]', undefined],
  ['null', 'null', undefined],
  ['an unknown type', { type: 'dance', id: 'x' }, 'x'],
  ['a server type', { type: 'reply', id: 'x' }, 'x'],
  ['a key too many', { ...message, extra: 1 }, 'm1'],
  ['an empty text', { ...message, text: '' }, 'm1'],
  ['a text that is no text', { ...message, text: 5 }, 'm1'],
  ['no id', { type: 'undo' }, undefined],
  ['an id that is no text', { type: 'undo', id: 5 }, undefined],
  ['an empty id', { type: 'undo', id: '' }, undefined],
  ['an endless id', { type: 'undo', id: 'x'.repeat(101) }, undefined],
  ['another protocol', { type: 'start', protocol: 2, channel: 'web' }, undefined],
])('%s is a bad frame', (_name, frame, id) => {
  expect(read(frame)).toEqual({ refused: 'bad-frame', ...(id && { id }) });
});

test('bytes are a bad frame, even when they spell a good one', () => {
  expect(read(message, true)).toEqual({ refused: 'bad-frame' });
});

test('too large is said of a frame and of a text, with the id', () => {
  expect(read({ ...message, text: 'ب'.repeat(8_000) })).toHaveProperty('frame');
  expect(read({ ...message, text: 'ب'.repeat(8_001) })).toEqual({ refused: 'too-large', id: 'm1' });
  expect(read({ ...message, text: 'ب'.repeat(20_000) })).toEqual({ refused: 'too-large', id: 'm1' });
  expect(read('x'.repeat(40_000))).toEqual({ refused: 'too-large' });
});
