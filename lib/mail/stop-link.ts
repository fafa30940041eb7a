import { createHmac, timingSafeEqual } from 'node:crypto';
import { knownKeys, newestKey } from '@/lib/platform/crypto/keys';
import { env } from '@/lib/platform/env';

// TRUST-3. The link "I did not expect this" carries from whom and to whom a mail was, as keyed hashes, and does one
// thing: stop such mail. It names nobody, signs nobody in and never ends, as a mail may be read years later.

type Hash = Uint8Array<ArrayBuffer>;
export type Parties = { senderHash: Hash; recipientHash: Hash };

const HASH_BYTES = 32;

/** Both addresses: the page with its buttons, and where mail programs post to. */
export function stopLinks(parties: Parties): { page: string; oneClick: string } {
  const token = Buffer.concat([
    parties.senderHash,
    parties.recipientHash,
    signatureOf(newestKey('unsubscribe').key, parties),
  ]);
  const base = env().REBOUND_URL.replace(/\/$/, '');
  const t = token.toString('base64url');
  return { page: `${base}/unexpected?t=${t}`, oneClick: `${base}/unexpected/one-click?t=${t}` };
}

/** RFC 8058: what a mail program needs to offer a button of its own. */
export const stopHeaders = ({ oneClick }: { oneClick: string }): Record<string, string> => ({
  'List-Unsubscribe': `<${oneClick}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** From whom and to whom the mail of a link was; null where the link is not ours. */
export function partiesOf(token: string): Parties | null {
  if (!/^[A-Za-z0-9_-]{128}$/.test(token)) return null;
  const bytes = new Uint8Array(Buffer.from(token, 'base64url'));
  const parties = {
    senderHash: bytes.slice(0, HASH_BYTES),
    recipientHash: bytes.slice(HASH_BYTES, 2 * HASH_BYTES),
  };
  const said = bytes.slice(2 * HASH_BYTES);
  const signed = knownKeys('unsubscribe').some((key) => timingSafeEqual(said, signatureOf(key, parties)));
  return signed ? parties : null;
}

function signatureOf(key: Buffer, { senderHash, recipientHash }: Parties): Buffer {
  return createHmac('sha256', key).update('unexpected').update(senderHash).update(recipientHash).digest();
}
