import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { systemVault } from '@/lib/access/vault';
import type { MailAdapter } from '@/lib/mail/port';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';

/** Local mode: "delivers" into the mailbox at /outbox, once a key. */
export function localAdapter(): MailAdapter {
  return {
    name: 'local',
    honoursKeys: true,
    perSecond: null,
    async send(mail, { idempotencyKey }) {
      await inScope(workerScope(), (tx) => {
        const id = rowId(tx.now);
        return tx.db.localMail.createMany({
          data: [
            {
              id,
              idempotencyKey,
              to: mail.to,
              mailSealed: systemVault().at('LocalMail', { id }).seal('mailSealed', JSON.stringify(mail)),
              deliveredAt: dateOf(tx.now),
            },
          ],
          skipDuplicates: true,
        });
      });
      return { outcome: 'sent', providerId: `local:${idempotencyKey}` };
    },
  };
}
