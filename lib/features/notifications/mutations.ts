import type { Temporal } from 'temporal-polyfill';
import type { NoteFooterProps } from '@/emails/layout';
import type { Rendered } from '@/emails/render';
import type { ClientTx } from '@/lib/access/transaction';
import { footerOf, unsubscribeHeaders } from '@/lib/features/notifications/unsubscribe';
import { enqueue } from '@/lib/outbox/enqueue';
import { type NotificationKind, waitsOutPause } from '@/lib/rules/notifications';

/**
 * Queues a notification for the person themselves, with its unsubscribe. Answers false where they want none of this kind or
 * none in a break from everything (NUDGE-3), or where there was one under this key before, whatever became of it. Quiet
 * hours are looked at in its preflight.
 */
export async function notifyByMail(
  tx: ClientTx,
  notification: {
    kind: NotificationKind;
    render: (footer: NoteFooterProps) => Promise<Rendered>;
    dueAt: Temporal.Instant;
    staleAt?: Temporal.Instant;
    idempotencyKey: string;
  },
): Promise<boolean> {
  const { userId } = tx.scope;
  const { kind, render, ...rest } = notification;
  const person = await tx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, mutedMails: true },
  });
  if (person.mutedMails.includes(kind) || (tx.viewer.paused && waitsOutPause(kind))) return false;
  const before = await tx.db.outbox.findUnique({
    where: { idempotencyKey: notification.idempotencyKey },
    select: { id: true },
  });
  if (before) return false;
  const words = await render(footerOf(userId, kind));
  await enqueue(tx, {
    ...rest,
    kind,
    mail: { to: person.email, headers: unsubscribeHeaders(userId, kind), ...words },
  });
  return true;
}
