import type { SystemTx } from '@/lib/access/transaction';
import { zoneNamed } from '@/lib/features/account';
import { admit } from '@/lib/features/joining';
import { cleanName } from '@/lib/language/person-name';
import { dateOf } from '@/lib/platform/clock';
import type { User } from '@/lib/platform/db/generated/client';

type NewPerson = {
  email: string;
  name?: string | null;
  timeZone?: string;
  locale?: string;
  verified?: boolean;
  demo?: boolean;
};

export function findPerson(tx: SystemTx, email: string): Promise<User | null> {
  return tx.db.user.findUnique({ where: { email } });
}

/**
 * Makes an account for an address; where two arrive at once, both get the one that was first. A zone that is not known
 * is left out. Throws NotOffered where not everybody may make one, and this address may not.
 */
export async function makePerson(tx: SystemTx, { verified = true, ...person }: NewPerson): Promise<User> {
  const { email, name, timeZone, locale, demo } = person;
  if (!demo) await admit(tx, email);
  await tx.db.user.createMany({
    data: [
      {
        email,
        // What Google or LinkedIn calls somebody is no reason to keep them out.
        name: cleanName(name),
        timeZone: timeZone ? ((await zoneNamed(tx, timeZone)) ?? undefined) : undefined,
        locale,
        demo,
        emailVerified: verified ? dateOf(tx.now) : null,
      },
    ],
    skipDuplicates: true,
  });
  return tx.db.user.findUniqueOrThrow({ where: { email } });
}
