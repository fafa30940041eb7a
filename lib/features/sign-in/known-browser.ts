import { timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { overHttps } from '@/lib/access/session-cookie';
import { keyedHashOf } from '@/lib/platform/crypto/secret';

// A browser in which an address signed in before is told apart from strangers who ask for mails in its name: whatever
// they use up, it still gets its own. It opens nothing; a mail has to be read all the same.

const DAYS = 400;
const name = () => `${overHttps() ? '__Host-' : ''}rebound.known`;
const markOf = (email: string) => Buffer.from(keyedHashOf('known-browser', email)).toString('base64url');

export async function knowsBrowser(email: string): Promise<boolean> {
  const said = Buffer.from((await cookies()).get(name())?.value ?? '');
  const mark = Buffer.from(markOf(email));
  return said.length === mark.length && timingSafeEqual(said, mark);
}

/** In actions only. */
export async function rememberBrowser(email: string): Promise<void> {
  (await cookies()).set(name(), markOf(email), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: overHttps(),
    maxAge: DAYS * 24 * 3600,
  });
}
