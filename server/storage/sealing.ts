import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** Sealed bytes that do not open: another key, another place, or somebody changed them. */
export class SealBroken extends Error {
  readonly code = 'seal-broken';
  constructor(cause: unknown) {
    super('sealed bytes do not open with this key in this place', { cause });
  }
}

const algorithm = 'aes-256-gcm';
const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + nonceBytes + tagBytes;

/** A new random key of 256 bits. */
export function newKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}

function sealBytes(key: KeyObject, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
  const sealed = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Buffer.of(formatVersion), nonce, cipher.getAuthTag(), ...sealed]);
}

function openBytes(key: KeyObject, sealed: Buffer, context: string): Buffer {
  try {
    if (sealed[0] !== formatVersion) throw new Error('unknown format');
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const tag = sealed.subarray(1 + nonceBytes, headerBytes);
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(headerBytes)), decipher.final()]);
  } catch (error) {
    throw new SealBroken(error);
  }
}

/** A key as it may be stored: sealed by the master key. */
export function wrap(master: KeyObject, key: KeyObject): Buffer {
  return sealBytes(master, key.export(), 'key');
}

/** The key that `wrap` stored. Throws SealBroken. */
export function unwrap(master: KeyObject, wrapped: Buffer): KeyObject {
  return createSecretKey(openBytes(master, wrapped, 'key'));
}

/**
 * JSON as sealed bytes (AES-256-GCM: format, nonce, tag, text). They open only with the same `context`, which says
 * what they are and where they belong, so that a row cannot be moved to another conversation or place.
 */
export function seal(key: KeyObject, json: unknown, context: string): Buffer {
  return sealBytes(key, Buffer.from(JSON.stringify(json)), context);
}

/** The JSON that `seal` took. Throws SealBroken. */
export function open(key: KeyObject, sealed: Buffer, context: string): unknown {
  return JSON.parse(openBytes(key, sealed, context).toString('utf8'));
}
