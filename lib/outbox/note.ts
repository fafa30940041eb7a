import type { Temporal } from 'temporal-polyfill';
import type { NoteFooterProps } from '@/emails/layout';
import type { Rendered } from '@/emails/render';
import type { ClientTx } from '@/lib/access/transaction';
import type { NoteKind } from '@/lib/mail/types';
import { noteFooter, unsubscribeHeaders } from '@/lib/mail/unsubscribe';
import { enqueue } from '@/lib/outbox/enqueue';

/**
 * Queues a note to the person themselves, with its unsubscribe. Answers false where they want none of this kind, or
 * where there was one under this key before, whatever became of it. Quiet hours are looked at when it is to leave.
 */
export async function enqueueNote(
  tx: ClientTx,
  note: {
    kind: NoteKind;
    render: (footer: NoteFooterProps) => Promise<Rendered>;
    dueAt: Temporal.Instant;
    staleAt?: Temporal.Instant;
    idempotencyKey: string;
  },
): Promise<boolean> {
  const { userId } = tx.scope;
  const { kind, render, ...rest } = note;
  const person = await tx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, mutedMails: true },
  });
  if (person.mutedMails.includes(kind)) return false;
  const before = await tx.db.outbox.findUnique({
    where: { idempotencyKey: note.idempotencyKey },
    select: { id: true },
  });
  if (before) return false;
  const words = await render(noteFooter(userId, kind));
  await enqueue(tx, {
    ...rest,
    kind,
    mail: { to: person.email, headers: unsubscribeHeaders(userId, kind), ...words },
  });
  return true;
}
