import { headers } from 'next/headers';
import { Forbidden } from '@/lib/errors';

/**
 * A post from another site carries no session that counts here, and signs nobody in: the origin must be there
 * and must be ours. Throws Forbidden otherwise.
 */
export async function requireSameOrigin(): Promise<void> {
  const sent = await headers();
  const origin = sent.get('origin');
  const host = sent.get('x-forwarded-host') ?? sent.get('host');
  if (!origin || !host || !URL.canParse(origin) || new URL(origin).host !== host)
    throw new Forbidden('origin');
}
