import { parseArgs } from 'node:util';
import { identityScope } from '@/lib/access/identity';
import { scopeForOperator } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { forgetFactors } from '@/lib/features/factors/mutations';
import { findPerson } from '@/lib/features/sign-in/mutations';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';

// `npm run factors -- forget ADDRESS`: for somebody who has lost every passkey, app and code. Make sure first that it is
// them: from here on their mail alone signs them in.

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false });
  const [what, address = ''] = positionals;
  if (what !== 'forget' || !address) throw new SetupError('Say npm run factors -- forget ADDRESS.');
  try {
    const email = address.trim().toLowerCase();
    const person = await inScope(identityScope(), (tx) => findPerson(tx, email));
    if (!person) throw new SetupError('Nobody here has this address.');
    const had = await inScope(scopeForOperator(person.id), forgetFactors);
    console.log(
      had ? 'Forgotten. They are signed out, and have been told by email.' : 'There was nothing to forget.',
    );
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}
