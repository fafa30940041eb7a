import { ZodError } from 'zod';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { keepAnswers, type WholeAnswers } from '@/lib/features/answers';
import { signIn } from '@/lib/features/sign-in/mutations/session';
import type { Arrival } from '@/lib/features/sign-in/types';
import { TooMany } from '@/lib/platform/errors';

/**
 * Signs the owner of a proven address in and keeps what they answered before, in one transaction. A new account is made in
 * the zone in which they answered. Answers the rejection's id; null where nothing was carried, a factor is to be shown first,
 * or the answers were refused: whoever proved their address is signed in all the same, and keeps the answers by a form that
 * says what is wrong.
 */
export async function signInKeeping(
  tx: SystemTx,
  { timeZone, ...arrival }: Arrival,
  answers: WholeAnswers | null,
): Promise<{ token: string; awaitsFactor: boolean; rejectionId: string | null }> {
  const zone = answers?.timeZone ?? timeZone;
  const { token, awaitsFactor, me } = await signIn(tx, { ...arrival, timeZone: zone });
  return { token, awaitsFactor, rejectionId: me && answers ? await keptOrRefused(me, answers) : null };
}

async function keptOrRefused(me: ClientTx, answers: WholeAnswers): Promise<string | null> {
  await me.db.$executeRaw`SAVEPOINT answers`;
  try {
    const logged = await keepAnswers(me, answers);
    if (logged.ok) return logged.value.id;
  } catch (error) {
    if (!(error instanceof ZodError || error instanceof TooMany)) throw error;
  }
  await me.db.$executeRaw`ROLLBACK TO SAVEPOINT answers`;
  return null;
}
