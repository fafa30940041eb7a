import { notification } from '@/lib/features/notifications';
import { planEndedFor } from '@/lib/features/recovery/ended-plans';
import { dayOfNudgeKey } from '@/lib/features/recovery/nudge-key';
import { nudgesStayed } from '@/lib/features/recovery/nudge-outcome';
import { nudgeSkipOf } from '@/lib/features/recovery/nudge-skip';
import { stopsOfNudges } from '@/lib/features/recovery/nudge-stops';
import { type MailHandler, NO_MORE } from '@/lib/outbox/handler';

/** NUDGE-1 to NUDGE-3. It keeps no quiet hours: a nudge has its own hour. */
const nudge: MailHandler = {
  kind: 'nudge',
  goesTo: 'its-owner',
  staleReason: 'day-passed',
  noRetry: 'a nudge has its day, and is recorded as skipped',
  async preflight(tx, mail) {
    const reason = await stopsOfNudges(tx, dayOfNudgeKey(mail.idempotencyKey));
    return reason && { state: 'cancelled', reason };
  },
  async onSettled(tx, mail, ending) {
    if (ending.state !== 'sent')
      await nudgesStayed(tx, { key: mail.idempotencyKey, reason: nudgeSkipOf(ending) });
  },
  async onReturned(tx, mail, reason) {
    await nudgesStayed(tx, { key: mail.idempotencyKey, reason: reason ? 'bounced' : 'not-delivered' });
  },
};

const planFinished = notification('plan-finished', {
  preflight: async (tx, { idempotencyKey }) =>
    (await planEndedFor(tx, idempotencyKey)) === false ? NO_MORE : null,
});

export const recoveryMails = [nudge, planFinished];
