import type { ClientTx } from '@/lib/access/transaction';
import { linkIn } from '@/lib/language/links';
import { stopHeaders, stopLinks } from '@/lib/mail/stop-link';
import type { Mail } from '@/lib/mail/types';
import { type Enqueued, put } from '@/lib/outbox/enqueue';
import { roomFor } from '@/lib/outbox/mails-to-others';
import { isStopped, type Marks, marksOf, senderOf } from '@/lib/outbox/trust';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayCarryLinks, mayReach, mayUseService, senderName, type WrittenDown } from '@/lib/rules/trust';
import type { Verdict } from '@/lib/rules/verdict';

/** A mail to somebody who has not asked for it. */
export type ToOther = Omit<Enqueued, 'mail' | 'via' | 'userId'> & {
  mail: Pick<Mail, 'to' | 'replyTo' | 'headers'>;
  /** Who sends it, by their name; null where they have given none yet. */
  name: string | null;
  /** The rejection that a reply answers; null where it answers none. */
  rejection: WrittenDown | null;
  /** What the person wrote, by the field of its form: looked through for links (TRUST-2). */
  words: Record<string, string>;
  /** The mail around the words, by its sender’s name; the page that stops such mail has to be named in it (TRUST-3). */
  render(stopUrl: string, name: string): Promise<Pick<Mail, 'subject' | 'text' | 'html'>>;
};

/**
 * TRUST-1 to TRUST-3: the one way by which a mail to somebody else is queued to leave through the service. Refused with
 * the rule and its end where the account or the rejection is too new, a link is in the way, there is no room for another
 * mail, or its recipient stopped it; nothing is queued then. The preflight and the database ask again. Throws a ZodError
 * for `name` where whoever sends it has none: a letter from nobody is none.
 */
export async function enqueueToOther(tx: ClientTx, entry: ToOther): Promise<Result<{ id: string }>> {
  const { mail: addressed, name, rejection, words, render, ...row } = entry;
  if (!name) throw fieldError('name', NAMELESS);
  const marks = marksOf(tx, addressed.to);
  const verdict = await verdictOn(tx, entry, marks);
  if (!verdict.allowed) return err(verdict);
  const links = stopLinks(marks);
  const mail: Mail = {
    ...addressed,
    fromName: senderName(name),
    headers: { ...addressed.headers, ...stopHeaders(links) },
    ...(await render(links.page, name)),
  };
  return ok(await put(tx, { ...row, mail }, marks));
}

const NAMELESS =
  'Rebound doesn’t send this without your name: they see it as the sender. Write it in Settings under Profile, or send it from your own email.';

/** A reply that leaves from its writer's own mailbox, which the rules of the service do not bind. */
export const enqueueFromMailbox = (tx: ClientTx, entry: Omit<Enqueued, 'via'>): Promise<{ id: string }> =>
  put(tx, { ...entry, via: 'mailbox' }, null);

async function verdictOn(tx: ClientTx, entry: ToOther, marks: Marks): Promise<Verdict> {
  const { dueAt: at, rejection } = entry;
  const sender = senderOf(tx);
  const age = mayUseService({ ...sender, rejection, at });
  if (!age.allowed) return age;
  const links = mayCarryLinks({ ...sender, at, linkIn: linkIn(entry.words) });
  if (!links.allowed) return links;
  const reach = mayReach(await isStopped(tx, marks));
  return reach.allowed ? roomFor(tx, entry, marks) : reach;
}
