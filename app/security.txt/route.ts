import { env } from '@/lib/platform/env';

export const dynamic = 'force-dynamic';

const DAYS = 90;

/** RFC 9116, under its own address by next.config.js: whom to tell about a weakness. 404 where the operator names nobody. */
export function GET(): Response {
  const { REBOUND_SECURITY_CONTACT: contact, REBOUND_URL } = env();
  if (!contact) return new Response('Nobody is named here.\n', { status: 404 });
  const expires = new Date(Date.now() + DAYS * 24 * 3600 * 1000).toISOString();
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', REBOUND_URL)}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
