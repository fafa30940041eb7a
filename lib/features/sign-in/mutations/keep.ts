import type { SystemTx } from '@/lib/access/transaction';
import { keepAnswers, type WholeAnswers } from '@/lib/features/answers';
import { signIn } from '@/lib/features/sign-in/mutations/session';
import type { Arrival } from '@/lib/features/sign-in/types';

/**
 * Signs the owner of a proven address in and keeps what they answered before, in one transaction: both or neither. A new
 * account is made in the zone in which they answered. Answers the rejection's id; null where nothing was carried, or a
 * factor is to be shown first.
 */
export async function signInKeeping(
  tx: SystemTx,
  { timeZone, ...arrival }: Arrival,
  answers: WholeAnswers | null,
): Promise<{ token: string; awaitsFactor: boolean; rejectionId: string | null }> {
  const zone = answers?.timeZone ?? timeZone;
  const { token, awaitsFactor, me } = await signIn(tx, { ...arrival, timeZone: zone });
  const logged = me && answers ? await keepAnswers(me, answers) : null;
  return { token, awaitsFactor, rejectionId: logged?.ok ? logged.value.id : null };
}
