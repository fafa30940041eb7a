import { env } from '@/lib/platform/env';

/** Whom a passkey is made for: the site by its name. */
export function relyingParty(): { rpID: string; origin: string; rpName: string } {
  const { hostname, origin } = new URL(env().REBOUND_URL);
  return { rpID: hostname, origin, rpName: 'Rebound' };
}
