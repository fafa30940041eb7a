import { cookies } from 'next/headers';
import { env } from '@/lib/platform/env';

// The session cookie as next-auth names and flags it, so that both ways of signing in share one session.

const DAY_SECONDS = 24 * 3600;
/** As long as a session can last; when it ends sooner, the database says so. */
const MAX_AGE_SECONDS = 180 * DAY_SECONDS;

/** Whether people reach the product over https; decides the names and flags of its cookies. */
export const overHttps = () => env().REBOUND_URL.startsWith('https:');

const sessionCookieName = () => `${overHttps() ? '__Secure-' : ''}next-auth.session-token`;

export async function readSessionCookie(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value || undefined;
}

/** In actions and route handlers only. */
export async function setSessionCookie(token: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: overHttps(),
    maxAge: MAX_AGE_SECONDS,
  });
}

/** In actions and route handlers only. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: overHttps(),
    maxAge: 0,
  });
}
