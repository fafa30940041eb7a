import type { SystemTx } from '@/lib/access/transaction';
import type { OpenInvitation } from '@/lib/features/joining/types';
import { dateOf, instantOf } from '@/lib/platform/clock';

const SHOWN = 200;

/** The invitations to the site that can still be used, the latest first, two hundred at most. */
export async function openInvitations(tx: SystemTx): Promise<OpenInvitation[]> {
  const rows = await tx.db.siteInvitation.findMany({
    where: { email: { not: null }, expiresAt: { gt: dateOf(tx.now) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  return rows.map(({ id, email, createdAt, expiresAt }) => ({
    ...{ id, email: email ?? '' },
    ...{ invitedAt: instantOf(createdAt), expiresAt: instantOf(expiresAt) },
  }));
}
