import { parseArgs } from 'node:util';
import { identityScope } from '@/lib/access/identity';
import { scopeForOperator } from '@/lib/access/job';
import { TOKEN_SCOPES } from '@/lib/access/operation';
import { inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { findPerson, makePerson } from '@/lib/features/sign-in/mutations';
import { emailSchema } from '@/lib/features/sign-in/schema';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';

/**
 * Prints an API token with every scope as its last line, making the account first where it is new. Local mode
 * only: anywhere else a token is made in settings, by its owner.
 */
export async function main(): Promise<void> {
  if (env().REBOUND_MODE !== 'local') {
    throw new SetupError('A token can be printed in local mode only. Elsewhere, make one in settings.');
  }
  const { values } = parseArgs({ options: { email: { type: 'string' } }, strict: false });
  const address = emailSchema.safeParse(values.email);
  if (!address.success) throw new SetupError('Say whose token it is: npm run token -- --email ADDRESS');
  const email = address.data;
  const person = await inScope(
    identityScope(),
    async (tx) => (await findPerson(tx, email)) ?? (await makePerson(tx, { email })),
  );
  const { token } = await inScope(scopeForOperator(person.id), (tx) =>
    makeToken(tx, { name: 'Command line', scopes: TOKEN_SCOPES }),
  );
  // The mail that tells of it is queued.
  await Promise.allSettled([closeQueue(), disconnect()]);
  console.log(token);
}
