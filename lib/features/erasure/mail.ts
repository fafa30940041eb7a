import { Temporal } from 'temporal-polyfill';
import { type MailHandler, NO_MORE } from '@/lib/outbox/handler';
import { dateOf } from '@/lib/platform/clock';

const KEY = /^account-leaving:[0-9a-f-]{36}:(\d+)$/;

/** Sent to whoever closed their account: the only mail that still goes there. They may have come back meanwhile. */
export const leavingMail: MailHandler = {
  kind: 'account-leaving',
  goesTo: 'its-owner',
  afterClosing: true,
  async preflight(tx, { idempotencyKey }) {
    const [, eraseAt] = KEY.exec(idempotencyKey) ?? [];
    if (!eraseAt) return null;
    const at = dateOf(Temporal.Instant.fromEpochMilliseconds(Number(eraseAt)));
    const leaving = await tx.db.user.count({ where: { id: tx.scope.userId, eraseAt: at } });
    return leaving > 0 ? null : NO_MORE;
  },
};
