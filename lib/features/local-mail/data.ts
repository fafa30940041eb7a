import type { Temporal } from 'temporal-polyfill';
import type { SystemTx } from '@/lib/access/transaction';
import { systemVault } from '@/lib/access/vault';
import type { Mail } from '@/lib/mail/types';
import { instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

const MAILS_A_PAGE = 20;

/** A mail that the local adapter delivered. */
export type DeliveredMail = { id: string; mail: Mail; deliveredAt: Temporal.Instant };

/** Local mode's mailbox, the latest first; `after` is the last id of the page before. */
export async function listMails(
  tx: SystemTx,
  after?: string,
): Promise<{ mails: DeliveredMail[]; next: string | null }> {
  const rows = await tx.db.localMail.findMany({
    orderBy: [{ deliveredAt: 'desc' }, { id: 'desc' }],
    take: MAILS_A_PAGE + 1,
    ...(after ? { cursor: { id: requireId(after) }, skip: 1 } : {}),
  });
  const shown = rows.slice(0, MAILS_A_PAGE);
  return {
    mails: shown.map(opened),
    next: rows.length > MAILS_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** One delivered mail. Throws NotFound. */
export async function getMail(tx: SystemTx, id: string): Promise<DeliveredMail> {
  const row = await tx.db.localMail.findUnique({ where: { id: requireId(id) } });
  if (!row) throw new NotFound('mail');
  return opened(row);
}

function opened(row: { id: string; mailSealed: Uint8Array; deliveredAt: Date }): DeliveredMail {
  const mail = JSON.parse(systemVault().at('LocalMail', row).open('mailSealed')) as Mail;
  return { id: row.id, mail, deliveredAt: instantOf(row.deliveredAt) };
}
