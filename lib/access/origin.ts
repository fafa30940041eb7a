import { headers } from 'next/headers';
import { env } from '@/lib/platform/env';
import { Forbidden } from '@/lib/platform/errors';
import { isLoopbackHost } from '@/lib/platform/host';

/**
 * A post from another site carries no session that counts here, and signs nobody in: the origin must be there
 * and must be ours. Throws Forbidden otherwise.
 */
export async function requireSameOrigin(): Promise<void> {
  const sent = await headers();
  const origin = sent.get('origin');
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== ourHost(sent))
    throw new Forbidden('origin');
}

/** A hosted site has one name, from its settings; a machine of one's own is called by any of its own names. */
function ourHost(sent: Headers): string | null {
  if (env().REBOUND_MODE === 'hosted') return new URL(env().REBOUND_URL).host;
  const host = sent.get('host');
  return isLoopbackHost(host) ? host : null;
}
