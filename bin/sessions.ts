import { parseArgs } from 'node:util';
import { scopeForOperator } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { endSessions } from '@/lib/features/account/mutations';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';
import { personNamed } from './person-named';

// `npm run sessions -- end ADDRESS`: signs somebody out of every browser and every program, where another may have got in.

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false });
  const [what, address = ''] = positionals;
  if (what !== 'end' || !address) throw new SetupError('Say npm run sessions -- end ADDRESS.');
  try {
    const { id } = await personNamed(address);
    const { browsers, tokens, calendar, webhooks } = await inScope(scopeForOperator(id), endSessions);
    console.log(`Signed out of ${browsers} browsers and ${tokens} programs. Webhooks paused: ${webhooks}.`);
    if (calendar) console.log('Their calendar address no longer works.');
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}
