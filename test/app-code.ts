import { Temporal } from 'temporal-polyfill';
import { stepAt, totpCode } from '@/lib/platform/crypto/totp';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app says at a moment that took this secret. */
export const appCode = (secret: string, at: Temporal.Instant = Temporal.Now.instant()): string =>
  totpCode(fromBase32(secret), stepAt(at.epochMilliseconds));

/** The same so many seconds from now. */
export const appCodeIn = (seconds: number, secret: string): string =>
  appCode(secret, Temporal.Now.instant().add({ seconds }));

function fromBase32(text: string): Buffer {
  const bits = [...text.replaceAll(' ', '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
