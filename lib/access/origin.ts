import { headers } from 'next/headers';
import { env } from '@/lib/platform/env';
import { Forbidden } from '@/lib/platform/errors';
import { isLoopbackHost } from '@/lib/platform/host';

/**
 * A post from another site carries no session that counts here, and signs nobody in: the origin must be there
 * and must be ours, its scheme included. Throws Forbidden otherwise.
 */
export async function requireSameOrigin(): Promise<void> {
  const sent = await headers();
  const origin = sent.get('origin');
  if (!origin || !URL.canParse(origin) || new URL(origin).origin !== ourOrigin(sent))
    throw new Forbidden('origin');
}

/** A hosted site has one name, from its settings; a machine of one's own is called by any of its own names. */
export function ourOrigin(sent: Headers): string | null {
  const { origin, protocol } = new URL(env().REBOUND_URL);
  if (env().REBOUND_MODE === 'hosted') return origin;
  const host = sent.get('host');
  return isLoopbackHost(host) ? new URL(`${protocol}//${host}`).origin : null;
}
