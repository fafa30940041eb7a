import { timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { hostCookieFlags, hostCookieName } from '@/lib/access/host-cookie';
import { keyedHashesOf, keyedHashOf } from '@/lib/platform/crypto/secret';

// A browser in which an address signed in before is told apart from strangers who ask for mails in its name: whatever
// they use up, it still gets its own. It opens nothing; a mail has to be read all the same.

const DAYS = 400;
const name = () => hostCookieName('known');
const PURPOSE = 'known-browser';
const textOf = (hash: Uint8Array) => Buffer.from(hash).toString('base64url');

export async function knowsBrowser(email: string): Promise<boolean> {
  const said = Buffer.from((await cookies()).get(name())?.value ?? '');
  const marks = keyedHashesOf(PURPOSE, email).map((hash) => Buffer.from(textOf(hash)));
  return marks.some((mark) => said.length === mark.length && timingSafeEqual(said, mark));
}

/** In actions only. */
export async function rememberBrowser(email: string): Promise<void> {
  (await cookies()).set(name(), textOf(keyedHashOf(PURPOSE, email)), {
    ...hostCookieFlags(),
    maxAge: DAYS * 24 * 3600,
  });
}
