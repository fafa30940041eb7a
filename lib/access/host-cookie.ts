import { isHttps } from '@/lib/access/session-cookie-name';
import { env } from '@/lib/platform/env';

/** Whether people reach the product over https. */
export const overHttps = () => isHttps(env().REBOUND_URL);

/** What a cookie of ours is called. As the session's: over https no neighbour under the same domain can plant one. */
export const hostCookieName = (name: string): string => `${overHttps() ? '__Host-' : ''}rebound.${name}`;

/** How it is set: for this host alone, on every path, and not to be read by scripts. */
export const hostCookieFlags = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() }) as const;
