// What the session cookie is called. Over https its name keeps it to this very host and path (`__Host-`), so no neighbour
// under the same domain can plant one.

/** Whether people reach the product at `url` over https; decides the names and flags of its cookies. */
export const isHttps = (url: string) => url.startsWith('https:');

export const sessionCookieName = (url: string) => `${isHttps(url) ? '__Host-' : ''}next-auth.session-token`;

/** Its name over https until November 2026, which a neighbour could set as well. */
export const OLD_SESSION_COOKIE = '__Secure-next-auth.session-token';
/** When the last session of that name has ended: 180 days after the name changed. */
const OLD_UNTIL_MS = Date.UTC(2027, 5, 1);

const DAY_SECONDS = 24 * 3600;
/** How the session cookie is set; it lasts as long as a session can. When that ends sooner, the database says so. */
export const sessionCookieFlags = (url: string) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isHttps(url),
    maxAge: 180 * DAY_SECONDS,
  }) as const;

type Jar = { get(name: string): { value: string } | undefined };

/** The old cookie of a browser that has no other: its value, to be kept under the new name. Null otherwise. */
export function oldSession(url: string, cookies: Jar, nowMs: number): string | null {
  if (!isHttps(url) || nowMs >= OLD_UNTIL_MS || cookies.get(sessionCookieName(url))) return null;
  return cookies.get(OLD_SESSION_COOKIE)?.value || null;
}
