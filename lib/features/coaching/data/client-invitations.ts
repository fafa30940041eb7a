import type { ClientTx } from '@/lib/access/transaction';
import { invitationLink } from '@/lib/features/coaching/invitation-link';
import type { AskingCoach, ClientInvitation } from '@/lib/features/coaching/types';
import { isId } from '@/lib/platform/ids';

const MOST_INVITATIONS = 100;

/** COACH-1: what this person invited clients by: open ones first, then the newest. The newest hundred. */
export async function clientInvitationsOf(tx: ClientTx): Promise<ClientInvitation[]> {
  const rows = await tx.db.$queryRaw<InvitationRow[]>`
    SELECT i.id, i.client_email AS email, i.state, i.invited_at AS "invitedAt", i.answered_at AS "answeredAt"
    FROM client_invitations i WHERE i.user_id = ${tx.scope.userId}::uuid
    ORDER BY i.state = 'invited' DESC, i.invited_at DESC, i.id DESC LIMIT ${MOST_INVITATIONS}`;
  return rows.map(({ invitedAt, answeredAt, ...row }) => ({
    ...row,
    invitedAt: invitedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    link: invitationLink(row.id),
  }));
}

type InvitationRow = Omit<ClientInvitation, 'invitedAt' | 'answeredAt' | 'link'> & {
  invitedAt: Date;
  answeredAt: Date | null;
};

/**
 * COACH-1: coaches who ask to be this person's, the newest first. Row-level security compares the address: an invitation to
 * another address does not exist here.
 */
export async function askingCoaches(tx: ClientTx): Promise<AskingCoach[]> {
  const rows = await tx.db.$queryRaw<{ id: string; coach: string; invitedAt: Date }[]>`
    SELECT i.id, coalesce(p.name, p.email) AS coach, i.invited_at AS "invitedAt"
    FROM client_invitations i CROSS JOIN LATERAL rebound.person(i.user_id) p
    WHERE i.state = 'invited' AND i.client_email = rebound.actor_email() AND i.user_id <> ${tx.scope.userId}::uuid
    ORDER BY i.invited_at DESC, i.id DESC`;
  return rows.map(({ invitedAt, ...row }) => ({ ...row, invitedAt: invitedAt.toISOString() }));
}

/** Where an invitation that the person sent themselves stands: among their coaches, or their clients; null for any other. */
export async function placeOfOwnInvitation(
  tx: ClientTx,
  id: string,
): Promise<'/coach' | '/clients/invite' | null> {
  if (!isId(id)) return null;
  const [row] = await tx.db.$queryRaw<{ place: '/coach' | '/clients/invite' }[]>`
    SELECT '/coach' AS place FROM coachings c WHERE c.user_id = ${tx.scope.userId}::uuid AND c.id = ${id}::uuid
    UNION ALL
    SELECT '/clients/invite' FROM client_invitations i WHERE i.user_id = ${tx.scope.userId}::uuid AND i.id = ${id}::uuid`;
  return row?.place ?? null;
}
