import { type MailHandler, NO_MORE } from '@/lib/outbox/handler';

/** Asked for, so it goes out whatever the person wants of other emails, and at any hour, while its archive is there. */
export const exportMail: MailHandler = {
  kind: 'export-ready',
  goesTo: 'its-owner',
  async preflight(tx, { idempotencyKey }) {
    const [, id] = /^export-ready:([0-9a-f-]{36})$/.exec(idempotencyKey) ?? [];
    if (!id) return null;
    const there = await tx.db.export.count({ where: { userId: tx.scope.userId, id, state: 'ready' } });
    return there > 0 ? null : NO_MORE;
  },
};
