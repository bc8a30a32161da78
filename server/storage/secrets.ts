import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that nothing is misread from paper or over the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const trackingGroups = 3;
const groupLength = 4;

/** A secret for a program to keep: 192 random bits, url-safe. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** A secret for a person to keep beside the tracking code: 60 random bits as `7KQ2-M0XD-9FZT`. */
export function newTrackingSecret(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: trackingGroups }, group).join('-');
}

/** A tracking secret as typed (lower case, other dashes and digits, O for 0), in the form it was given out in. */
export function readTrackingSecret(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[۰-۹٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .toUpperCase()
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
    .replace(/[^0-9A-Z]/gu, '');
  return (plain.match(/.{1,4}/gu) ?? []).join('-');
}

/** What is stored of a secret. No salt or slow hash: secrets are random, nobody chooses them. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Whether `secret` is the one that was hashed, in time that says nothing. */
export function matches(secret: string, hash: Buffer): boolean {
  const given = hashSecret(secret);
  return given.length === hash.length && timingSafeEqual(given, hash);
}
