import type { ClientTx } from '@/lib/access/transaction';
import { getFromCoach } from '@/lib/features/templates/data';
import { lockTemplate } from '@/lib/features/templates/mutations/lock';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { slip } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { done, type Outcome } from '@/lib/platform/result';

type Sharing = { templateId: string; coachingId: string };

/**
 * COACH-1: lets one running coach read one template of the client's own, its newest words. Twice is once. Throws
 * NotFound for what is not the client's, a ZodError for an archived one.
 */
export async function shareTemplate(tx: ClientTx, sharing: Sharing): Promise<Outcome<Sharing>> {
  const key = await requireSharing(tx, sharing);
  await tx.db.templateShare.createMany({
    data: [{ ...key, sharedAt: dateOf(tx.now) }],
    skipDuplicates: true,
  });
  return done(sharing);
}

/** COACH-1: takes that back, from the coach's next request on. What they copied meanwhile is theirs. */
export async function unshareTemplate(tx: ClientTx, sharing: Sharing): Promise<Outcome<Sharing>> {
  await tx.db.templateShare.deleteMany({ where: await requireSharing(tx, sharing, { archived: true }) });
  return done(sharing);
}

/** Takes a coach's template off the client's list. Throws NotFound. */
export async function dropFromCoach(tx: ClientTx, id: string): Promise<Outcome<null>> {
  await getFromCoach(tx, id);
  await tx.db.coachTemplate.deleteMany({ where: { userId: tx.scope.userId, id } });
  return done(null);
}

async function requireSharing(tx: ClientTx, { templateId, coachingId }: Sharing, { archived = false } = {}) {
  const { userId } = tx.scope;
  const { state } = await lockTemplate(tx, templateId);
  const running = await tx.db.coaching.count({
    where: { userId, id: requireId(coachingId), state: 'active' },
  });
  if (running === 0) throw new NotFound('coaching');
  if (state === 'archived' && !archived) throw slip('', 'This template is archived. Bring it back first.');
  return { userId, coachingId, templateId };
}
