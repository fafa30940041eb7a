import { deleteRejection } from '@/lib/features/rejections/mutations';
import { scheduleReply } from '@/lib/features/replies/mutations';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { asAdmin, shiftClock } from '@/test/database';
import { queued } from '@/test/queued';
import { act, allowed, applied, drafted, logged, outboxOf, person, rejected } from '@/test/rejected';

const HOUR = 3600;

/**
 * A day after a finalist's rejection: its reply waits for the end of the hold. Beside it one whose hold is over, one
 * that was logged this minute, what is left of the hold of one that was deleted, and two applications in flight.
 */
export async function holdStage(): Promise<Stage> {
  await shiftClock(0);
  const [me, stranger] = [await person(), await person()];
  const held = await rejected(me, 'final-round');
  const ended = await rejected(me, 'phone-screen');
  const forgotten = await rejected(me, 'final-round');
  // DRAFT-0 and HOLD-5: the editor is open and the ten minutes for slips are over, while the hold still runs.
  await shiftClock(25 * HOUR);
  await act(me, (tx) => deleteRejection(tx, forgotten.id));
  const [reply, endedReply] = [await drafted(me, held), await drafted(me, ended)];
  await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id })));
  const free = await applied(me, 'final-round');
  const fresh = await logged(me, await applied(me, 'final-round'));
  const [mail] = await outboxOf(reply);
  const emptied = await queued(me);
  await asAdmin(
    "UPDATE outbox SET state = 'cancelled', settled_at = rebound.now(), mail_sealed = NULL WHERE id = $1",
    [emptied],
  );
  return {
    contexts: {
      me: asThemselves(me.userId),
      stranger: asThemselves(stranger.userId),
      worker: { actor: '', tenant: '', purpose: 'worker' },
    },
    ids: {
      ...{ me: me.userId, stranger: stranger.userId },
      ...{
        rejection: held.id,
        application: held.applicationId,
        company: await companyOf(held.applicationId),
      },
      ...{ ended: ended.id, endedReply: endedReply.id, fresh: fresh.id },
      ...{ free, freeCompany: await companyOf(free), forgottenApplication: forgotten.applicationId },
      ...{ reply: reply.id, mail: mail?.id, otherMail: await queued(me), emptied },
    },
  };
}

async function companyOf(application: string): Promise<string> {
  const [row] = await asAdmin('SELECT company_id FROM applications WHERE id = $1', [application]);
  return row?.company_id;
}
