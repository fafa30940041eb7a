import { notFound, redirect } from 'next/navigation';
import { FACTOR_FIRST } from '@/lib/access/return-path';
import { requireClient, requireCoach } from '@/lib/access/session';
import { type ClientTx, type CoachTx, inScope } from '@/lib/access/transaction';
import { FactorNeeded, NotFound } from '@/lib/platform/errors';

// The one way a page reads: one transaction of whoever is signed in, who is led to sign in otherwise. What is not there,
// or not theirs, is the not-found page (404). A page reads in six statements at most, the session among them, and
// writes nothing (docs/decisions/0018); test/page-statements.data.test.ts counts them.

/** What a page of the signed-in person shows. */
export const readPage = <T>(read: (tx: ClientTx) => Promise<T>): Promise<T> =>
  orNotFound(async () => inScope(await requireClient(), read));

/** What a coach's page about one client shows; the not-found page without their consent (COACH-1). */
export const readClientPage = <T>(coachingId: string, read: (tx: CoachTx) => Promise<T>): Promise<T> =>
  orNotFound(async () => inScope(await requireCoach(coachingId), read));

async function orNotFound<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFound) notFound();
    if (error instanceof FactorNeeded) redirect(FACTOR_FIRST);
    throw error;
  }
}
