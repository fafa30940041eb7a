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

/**
 * Whether a sign-in mail to this address may open an account, or one is there already. Where everybody may sign up it asks
 * nothing; elsewhere it is one statement, whoever it is about.
 */
export async function mayComeIn(tx: SystemTx, email: string): Promise<boolean> {
  const signUp = signUpHere();
  if (signUp.way === 'open') return true;
  const [row] = await tx.db.$queryRaw<{ known: boolean; invited: boolean; coach: boolean }[]>`
    SELECT known, invited, coach FROM rebound.known_at_the_door(${email})`;
  if (!row) return false;
  const isNamed = signUp.way === 'domains' && isAtDomain(email, signUp.domains);
  return row.known || row.invited || isNamed || (env().REBOUND_COACHES_SIGN_UP === 'on' && row.coach);
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
