import type { RouterWeights } from './router.ts';

/** Another form of the bytes is another number, so that bytes of an older program are never misread. */
const form = 1;

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Weights as they are kept in the database: a head of JSON with its length before it, then the two arrays. */
export function routerToBytes({ rarity, weights, ...head }: RouterWeights): Buffer {
  const json = Buffer.from(JSON.stringify({ form, buckets: rarity.length, ...head }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(rarity), bytesOf(weights)]);
}

/** The weights that `routerToBytes` wrote; null for bytes of another form. */
export function routerFromBytes(bytes: Buffer): RouterWeights | null {
  const start = 4 + bytes.readUInt32LE(0);
  const {
    form: written,
    buckets,
    ...head
  } = JSON.parse(bytes.toString('utf8', 4, start)) as {
    form: number;
    buckets: number;
  } & Omit<RouterWeights, 'rarity' | 'weights'>;
  if (written !== form) return null;
  // Copied, because an array of floats must begin at a multiple of four.
  const rest = Uint8Array.from(bytes.subarray(start));
  return {
    ...head,
    rarity: new Float32Array(rest.buffer, 0, buckets),
    weights: new Int8Array(rest.buffer, buckets * 4),
  };
}
