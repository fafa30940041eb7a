import { renderSecurityNotice } from '@/emails/security-notice';
import { noteSecurity, type SecurityNote } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { TOLD_BY_MAIL, type ToldByMail } from '@/lib/features/security/types';
import { enqueue } from '@/lib/outbox/enqueue';
import { env } from '@/lib/platform/env';
import { rowId } from '@/lib/platform/row-id';

/** Writes a line into the person's security log, and mails them where somebody else may have done it. */
export async function tell(tx: ClientTx, note: SecurityNote): Promise<void> {
  await noteSecurity(tx, note);
  const told = TOLD_BY_MAIL.find((kind) => kind === note.kind);
  if (told && told !== 'signed-in') await mail(tx, told);
}

/** The same about a sign-in: a mail where the browser or its network is `known` is one too many. */
export async function tellOfSignIn(
  tx: ClientTx,
  { method, known }: { method: string; known: boolean },
): Promise<void> {
  await noteSecurity(tx, { kind: 'signed-in', detail: method });
  if (!known) await mail(tx, 'signed-in');
}

/** From here the way the person can undo it is one press away. No unsubscribe: it is about their own safety. */
async function mail(tx: ClientTx, what: ToldByMail): Promise<void> {
  const { through } = tx.scope;
  const url = new URL('/settings/security', env().REBOUND_URL).toString();
  const words = await renderSecurityNotice({ what, device: through?.device ?? null, url });
  await enqueue(tx, {
    kind: 'security',
    mail: { to: tx.viewer.email, ...words },
    dueAt: tx.now,
    idempotencyKey: `security:${rowId(tx.now)}`,
  });
}
