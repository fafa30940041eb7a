import type { ClientTx } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';
import { ok, type Result } from '@/lib/platform/result';
import { grant, isTheirs, revoke } from '@/lib/sharing/mutations';
import type { Subject } from '@/lib/sharing/types';

type Sharing = { coachingId: string; subject: Subject; shared: boolean };

/**
 * COACH-1: lets one running coach read the person's patterns, the state of their search, one closed month or one thought,
 * or takes that back from the coach's next request on. Off until given; twice is once. Throws NotFound for what is not the
 * person's and where the coaching does not run.
 */
export async function setShared(
  tx: ClientTx,
  { coachingId, subject, shared }: Sharing,
): Promise<Result<{ shared: boolean }>> {
  if (!shared) await revoke(tx, { coachingId, subject });
  else if (await isTheirs(tx, subject)) await grant(tx, { coachingId, subject, permission: 'read' });
  else throw new NotFound(subject.kind);
  return ok({ shared });
}
