import { identityScope } from '@/lib/access/identity';
import { noteCommand } from '@/lib/access/operator-log';
import { inScope } from '@/lib/access/transaction';
import {
  inviteSchema,
  inviteToSite,
  openInvitations,
  revokeInvitation,
  signUpHere,
} from '@/lib/features/joining';
import { SetupError } from '@/lib/platform/errors';
import type { Refused } from '@/lib/rules/verdict';

/** An address as the door compares it. Throws a SetupError for what is none. */
function addressed(said: string): string {
  const parsed = inviteSchema.safeParse({ email: said });
  if (!parsed.success) throw new SetupError(parsed.error.issues[0]?.message ?? 'That is no address.');
  return parsed.data.email;
}

const dayOf = (at: { toString(): string }) => at.toString().slice(0, 10);

export async function invite(said: string): Promise<string[]> {
  const email = addressed(said);
  const invited = await inScope(identityScope(), async (tx) => {
    const outcome = await inviteToSite(tx, email);
    if (!outcome.ok) throw new SetupError(whyNot(outcome.refusal));
    if (outcome.value.state === 'invited') await noteCommand(tx, 'invite', outcome.value.id);
    return outcome.value;
  });
  if (invited.state === 'member') throw new SetupError('This address has an account already.');
  const until = `It can make an account until ${dayOf(invited.until)}.`;
  const told = invited.sent
    ? 'Invited. The email is on its way.'
    : 'Invited. They had an email within the last 24 hours, so none is sent now.';
  return [`${told} ${until}`, ...(signUpHere().way === 'open' ? [OPEN] : [])];
}

const OPEN = 'Anybody can make an account here: REBOUND_SIGN_UP is open.';

function whyNot({ code, until }: Refused): string {
  if (code === 'TRUST-3') return 'Not invited: whoever reads there asked for no email from here.';
  const again = until ? ` There is room from ${until} on.` : '';
  return `Not invited: this address has had its emails from here for a day.${again}`;
}

export async function uninvite(said: string): Promise<string[]> {
  const email = addressed(said);
  const id = await inScope(identityScope(), async (tx) => {
    const revoked = await revokeInvitation(tx, { email });
    if (revoked) await noteCommand(tx, 'uninvite', revoked);
    return revoked;
  });
  if (!id) throw new SetupError('There is no open invitation for this address.');
  return ['Taken back. This address can make no account.'];
}

export async function invitations(): Promise<string[]> {
  const open = await inScope(identityScope(), openInvitations);
  if (open.length === 0) return ['Nobody is invited.'];
  return open.map(
    ({ email, invitedAt, expiresAt }) => `${dayOf(invitedAt)}  until ${dayOf(expiresAt)}  ${email}`,
  );
}
