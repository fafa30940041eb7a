import { cookies } from 'next/headers';
import { overHttps } from '@/lib/access/host-cookie';
import { MAIL_MINUTES } from '@/lib/features/sign-in/limits';

// Which sign-in mail this browser asked for: its code can be typed here and nowhere else, so nobody can use up
// the five tries of somebody else's mail.

const requestCookieName = () => `${overHttps() ? '__Secure-' : ''}rebound.sign-in`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function readRequestCookie(): Promise<string | null> {
  const value = (await cookies()).get(requestCookieName())?.value ?? '';
  return UUID.test(value) ? value : null;
}

/** In actions only. An empty id takes the cookie back. */
export async function setRequestCookie(id: string): Promise<void> {
  (await cookies()).set(requestCookieName(), id, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/sign-in',
    secure: overHttps(),
    maxAge: id ? MAIL_MINUTES * 60 : 0,
  });
}
