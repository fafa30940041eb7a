import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ownAddress } from './own-server';
import { as } from './runtime-role';
import { hashOf, newSecret } from './secrets';

const COOKIE = 'next-auth.session-token';

/**
 * Signs an address in without a mail: leaves what a sign-in leaves, in the database and in the browser, and opens no
 * page. For journeys that are about something else; `signInByMail` goes the way that people go.
 */
export async function signIn(page: Page, email: string): Promise<void> {
  const browser = await page.evaluate(() => ({
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
  }));
  const token = newSecret();
  await as(
    null,
    [
      `INSERT INTO users (id, email, email_verified, time_zone, locale, created_at)
       VALUES ($1, $2, rebound.now(), $3, $4, rebound.now()) ON CONFLICT (email) DO NOTHING`,
      [randomUUID(), email, browser.timeZone, browser.locale],
    ],
    [
      `INSERT INTO sessions (user_id, id, token_hash, device, created_at, last_seen_at, confirmed_at, expires)
       SELECT id, $2, $3, 'Chrome on Linux', rebound.now(), rebound.now(), rebound.now(), rebound.now() + interval '30 days'
       FROM users WHERE email = $1`,
      [email, randomUUID(), hashOf(token)],
    ],
  );
  await page
    .context()
    .addCookies([{ name: COOKIE, value: token, url: ownAddress(), httpOnly: true, sameSite: 'Lax' }]);
}

/** An API token of whoever is signed in, made the way settings make it, without the page. */
export async function tokenOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies(ownAddress());
  const session = cookies.find(({ name }) => name === COOKIE)?.value ?? '';
  const token = `rbd_${newSecret()}`;
  await as(null, [
    `INSERT INTO api_tokens (user_id, id, name, token_hash, tail, scopes, created_at)
     SELECT user_id, $2, 'A journey', $3, $4, '{read,write}', rebound.now() FROM sessions WHERE token_hash = $1`,
    [hashOf(session), randomUUID(), hashOf(token), token.slice(-4)],
  ]);
  return token;
}
