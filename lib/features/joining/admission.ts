import type { SystemTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { NotOffered } from '@/lib/platform/errors';
import { isAtDomain, OPEN, type SignUp } from '@/lib/platform/sign-up';

export const BY_INVITATION =
  'New accounts here are by invitation. Ask whoever runs this site to invite this address, then sign in again.';

export const signUpHere = (): SignUp => env().REBOUND_SIGN_UP ?? OPEN;

/** Who may make an account, for a page to say; null where everybody may. */
export function whoMayJoin(): string | null {
  const signUp = signUpHere();
  if (signUp.way === 'open') return null;
  if (signUp.way === 'invitation') return 'New accounts here are by invitation from whoever runs this site.';
  return `New accounts here are for people with an address at ${signUp.domains.join(', ')}, or with an invitation.`;
}

/** Whether a coach who is invited by a member needs an invitation to the site besides, where they have no account. */
export const coachesNeedInvitation = (): boolean =>
  signUpHere().way !== 'open' && env().REBOUND_COACHES_SIGN_UP !== 'on';

/** Whether a client whom a coach invites needs an invitation to the site besides, where they have no account. */
export const clientsNeedInvitation = (): boolean => signUpHere().way !== 'open';

type AtTheDoor = { known: boolean; invited: boolean; coach: boolean; closed: boolean };

/**
 * Whether a sign-in mail to this address may open an account, or one is there already. One statement, whoever it is about.
 */
export async function mayComeIn(tx: SystemTx, email: string): Promise<boolean> {
  const signUp = signUpHere();
  const [row] = await tx.db.$queryRaw<AtTheDoor[]>`
    SELECT known, invited, coach, closed FROM rebound.known_at_the_door(${email})`;
  if (!row) return false;
  if (row.known || row.invited) return true;
  // An operator has closed the door to whoever is not invited, without a restart.
  if (row.closed) return false;
  if (signUp.way === 'open' || (env().REBOUND_COACHES_SIGN_UP === 'on' && row.coach)) return true;
  return signUp.way === 'domains' && isAtDomain(email, signUp.domains);
}

/**
 * Lets an account be made for a proven address, and uses up its invitation where there is one. Of two that arrive at once
 * with one invitation the second finds the account of the first. Throws NotOffered where the address may make none.
 */
export async function admit(tx: SystemTx, email: string): Promise<void> {
  const { count } = await tx.db.siteInvitation.updateMany({
    where: { email, expiresAt: { gt: dateOf(tx.now) } },
    data: { email: null, usedAt: dateOf(tx.now) },
  });
  if (count > 0 || (await mayComeIn(tx, email))) return;
  throw new NotOffered('by-invitation', BY_INVITATION);
}
