import { cookies } from 'next/headers';
import { sessionCookieFlags, sessionCookieName } from '@/lib/access/session-cookie-name';
import { env } from '@/lib/platform/env';

// The session cookie, with which next-auth is told to go along: both ways of signing in share one session.

const name = () => sessionCookieName(env().REBOUND_URL);
const flags = () => sessionCookieFlags(env().REBOUND_URL);

export async function readSessionCookie(): Promise<string | undefined> {
  return (await cookies()).get(name())?.value || undefined;
}

/** In actions and route handlers only. */
export async function setSessionCookie(token: string): Promise<void> {
  (await cookies()).set(name(), token, flags());
}

/** In actions and route handlers only. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(name(), '', { ...flags(), maxAge: 0 });
}
