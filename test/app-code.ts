import { Temporal } from 'temporal-polyfill';
import { stepAt, totpCode } from '@/lib/platform/crypto/totp';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app says that took this secret, so many seconds from now. */
export const appCode = (secret: string, inSeconds = 0): string =>
  totpCode(fromBase32(secret), stepAt(Temporal.Now.instant().add({ seconds: inSeconds }).epochMilliseconds));

function fromBase32(text: string): Buffer {
  const bits = [...text.replaceAll(' ', '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
