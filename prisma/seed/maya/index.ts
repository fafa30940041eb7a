import type { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { saveDraft, scheduleReply } from '@/lib/features/replies/mutations';
import { dateOf } from '@/lib/platform/clock';
import { livePast } from '../plans';
import { allowed, type Calendar, type Happening, play } from '../timeline';
import { happeningsOf, idOf, type Known } from '../ways';
import { open } from './open';
import { quiet } from './quiet';
import { rejected } from './rejected';
import { replies } from './replies';

/** Ten weeks of Maya's search, up to now: the day after a final round. Answers what later happenings point at. */
export async function playMaya(scope: ClientScope, when: Calendar): Promise<Known> {
  const { happenings, known } = happeningsOf([...rejected, ...open, ...quiet], when);
  await play(scope, [...happenings, ...replies.map((reply) => writing(reply, known, when))]);
  await livePast(scope, { except: idOf(known, 'Kitewright', 'rejectionId') });
  await inScope(scope, async (tx) => {
    for (const reply of replies) {
      if (reply.fate === 'scheduled')
        await schedule(tx, idOf(known, reply.company, 'rejectionId'), when(-1, '09:30'));
    }
  });
  return known;
}

type PastReply = (typeof replies)[number];

function writing({ company, on, fate, ...draft }: PastReply, known: Known, when: Calendar): Happening {
  return {
    at: when(on, '11:40'),
    run: async (tx) => {
      const rejectionId = idOf(known, company, 'rejectionId');
      const { id } = allowed(await saveDraft(tx, { rejectionId, ...draft }));
      if (typeof fate === 'object') await leave(tx, id, when(fate.sent, '09:20'));
    },
  };
}

/** As the worker leaves it behind; the database compares the moment with the hold once more (HOLD-6). */
async function leave(tx: ClientTx, id: string, at: Temporal.Instant): Promise<void> {
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state: 'sent', leaveAt: dateOf(at), sentAt: dateOf(at) },
  });
}

/**
 * TRUST-1: Maya's account is minutes old, so she schedules as the demo person that she is. She is marked as that for good
 * at the very end of the seed; until then it is said for this transaction alone.
 */
async function schedule(tx: ClientTx, rejectionId: string, at: Temporal.Instant): Promise<void> {
  const { userId } = tx.scope;
  const mark = (demo: boolean) => tx.db.user.update({ where: { id: userId }, data: { demo } });
  const { id } = await tx.db.reply.findFirstOrThrow({ where: { userId, rejectionId } });
  await mark(true);
  allowed(await scheduleReply({ ...tx, viewer: { ...tx.viewer, demo: true } }, { id, at }));
  await mark(false);
}
