import type { SystemTx } from '@/lib/access/transaction';
import { findPerson, makePerson } from '@/lib/features/sign-in/mutations/person';
import type { DemoPerson } from '@/lib/features/sign-in/schema';
import type { User } from '@/lib/platform/db/generated/client';
import { env } from '@/lib/platform/env';
import { Forbidden } from '@/lib/platform/errors';

const DEMO_ADDRESS: Record<DemoPerson, string> = {
  client: 'demo@rebound.example',
  coach: 'coach@rebound.example',
};

/**
 * The seeded demo person, made empty where there is no seed. Throws Forbidden outside local mode, and where an
 * ordinary account holds the address.
 */
export async function demoPerson(
  tx: SystemTx,
  who: DemoPerson,
  locale: string,
  timeZone?: string,
): Promise<User> {
  if (env().REBOUND_MODE !== 'local') throw new Forbidden('demo');
  const email = DEMO_ADDRESS[who];
  const person =
    (await findPerson(tx, email)) ?? (await makePerson(tx, { email, locale, timeZone, demo: true }));
  if (!person.demo) throw new Forbidden('demo');
  return person;
}
