import { parseArgs } from 'node:util';
import { scopeForOperator } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { forgetFactors } from '@/lib/features/factors/mutations';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';
import { personNamed } from './person-named';

// `npm run factors -- forget ADDRESS`: for somebody who has lost every passkey, app and code. Make sure first that it is
// them: from here on their mail alone signs them in.

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false });
  const [what, address = ''] = positionals;
  if (what !== 'forget' || !address) throw new SetupError('Say npm run factors -- forget ADDRESS.');
  try {
    const { id } = await personNamed(address);
    const had = await inScope(scopeForOperator(id), forgetFactors);
    console.log(
      had
        ? 'Forgotten. They are signed out, and an email that tells them is on its way.'
        : 'There was nothing to forget.',
    );
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}
