import { renderSiteInvitation } from '@/emails/site-invitation';
import type { SystemTx } from '@/lib/access/transaction';
import { INVITED_DAYS, type Invited } from '@/lib/features/joining/types';
import { houseMails, sendFromHouse } from '@/lib/outbox/from-house';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/** Elapsed hours until an invitation's mail may be sent once more. */
const RESEND_HOURS = 24;

/**
 * Invites an address to the site, or an invited one anew: for 14 elapsed days from now, and by mail where none went out
 * within a day before. Refused with TRUST-2 or TRUST-3 where the address has had its mails, or wants none.
 */
export async function inviteToSite(tx: SystemTx, email: string): Promise<Result<Invited>> {
  if ((await tx.db.user.count({ where: { email } })) > 0) return ok({ state: 'member' });
  const until = tx.now.add({ hours: INVITED_DAYS * 24 });
  const [row] = await tx.db.$queryRaw<{ id: string }[]>`
    INSERT INTO site_invitations AS i (id, email, created_at, expires_at)
    VALUES (${rowId(tx.now)}::uuid, ${email}, ${dateOf(tx.now)}, ${dateOf(until)})
    ON CONFLICT (email) DO UPDATE SET expires_at = excluded.expires_at
    RETURNING id`;
  if (!row) throw new Error('joining: an invitation was not kept');
  const invited = { state: 'invited' as const, id: row.id, until };
  const lately = await houseMails(tx, {
    to: email,
    about: keyOf(row.id),
    since: tx.now.subtract({ hours: RESEND_HOURS }),
  });
  if (lately > 0) return ok({ ...invited, sent: false });
  const sent = await mail(tx, { id: row.id, email, until: until.toZonedDateTimeISO('UTC').toPlainDate() });
  return sent.ok ? ok({ ...invited, sent: true }) : sent;
}

/** The same invitation is the same mail however often it is sent, but for its day. */
const keyOf = (id: string) => `site-invitation:${id}`;

function mail(
  tx: SystemTx,
  {
    id,
    email,
    until,
  }: { id: string; email: string; until: { toLocaleString(...of: [string, object]): string } },
): Promise<Result<{ id: string }>> {
  const site = new URL(env().REBOUND_URL);
  const day = until.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return sendFromHouse(tx, {
    kind: 'site-invitation',
    to: email,
    render: (stopUrl) =>
      renderSiteInvitation({ site: site.host, url: new URL('/sign-in', site).href, until: day, stopUrl }),
    idempotencyKey: `${keyOf(id)}:${tx.now.epochMilliseconds}`,
  });
}

/** Takes an open invitation back. Answers its id; null where there was none. */
export async function revokeInvitation(
  tx: SystemTx,
  which: { email: string } | { id: string },
): Promise<string | null> {
  const open = { ...which, usedAt: null, revokedAt: null };
  const found = await tx.db.siteInvitation.findFirst({ where: open, select: { id: true } });
  if (!found) return null;
  const { count } = await tx.db.siteInvitation.updateMany({
    where: { ...open, id: found.id },
    data: { email: null, revokedAt: dateOf(tx.now) },
  });
  return count > 0 ? found.id : null;
}

/** Forgets invitations whose time is over, used ones among them. Answers how many rows went. */
export async function forgetInvitations(tx: SystemTx): Promise<number> {
  const { count } = await tx.db.siteInvitation.deleteMany({ where: { expiresAt: { lte: dateOf(tx.now) } } });
  return count;
}
