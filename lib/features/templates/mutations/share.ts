import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { getFromCoach } from '@/lib/features/templates/data';
import { lockTemplate } from '@/lib/features/templates/mutations/lock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { grant, revoke } from '@/lib/sharing/mutations';

type Sharing = { templateId: string; coachingId: string };

/**
 * COACH-1: lets one running coach read one template of the client's own, its newest words. Twice is once. Throws
 * NotFound for what is not the client's, a ZodError for an archived one.
 */
export async function shareTemplate(tx: ClientTx, sharing: Sharing): Promise<Result<Sharing>> {
  const { state } = await lockTemplate(tx, sharing.templateId);
  if (state === 'archived') throw fieldError('', 'This template is archived. Restore it first.');
  await grant(tx, { ...about(sharing), permission: 'read' });
  return ok(sharing);
}

/** COACH-1: takes that back, from the coach's next request on. What they copied meanwhile is theirs. */
export async function unshareTemplate(tx: ClientTx, sharing: Sharing): Promise<Result<Sharing>> {
  await lockTemplate(tx, sharing.templateId);
  await revoke(tx, about(sharing));
  return ok(sharing);
}

/** Takes a coach's template off the client's list. Throws NotFound. */
export async function dropFromCoach(tx: ClientTx, id: string): Promise<Result<null>> {
  await getFromCoach(tx, id);
  await undoable(tx, { kind: 'given-template', back: `/templates/from-coach/${id}` }, () =>
    tx.db.coachTemplate.deleteMany({ where: { userId: tx.scope.userId, id } }),
  );
  return ok(null);
}

const about = ({ coachingId, templateId }: Sharing) => ({
  coachingId,
  subject: { kind: 'template' as const, id: templateId },
});
