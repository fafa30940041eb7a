import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { isOperator, noteAct, type Operator } from '@/lib/access/operator';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { inviteToSite, revokeInvitation } from '@/lib/features/joining';
import type { Switch } from '@/lib/features/operator/types';
import { resumeAccount, suspendAccount } from '@/lib/features/terms';
import { unsuppress } from '@/lib/mail/suppression';
import { accountOfReport, settleReport, stopReported } from '@/lib/outbox/mail-reports';
import type { Refused } from '@/lib/rules/verdict';

// What the operator's page can do. Each act stands in the operator's own security log, in the same transaction.

/** Whether it changed anything. */
type Changed = Promise<boolean>;

/** Switches a part of the product off or on, for everybody and at once: every process asks the database. */
export const switchSite = (by: Operator, { name, off }: { name: Switch; off: boolean }): Changed =>
  inScope(workerScope(), async (tx) => {
    const [row] = await tx.db.$queryRaw<{ changed: boolean }[]>`
      SELECT rebound.switch_site(${name}, ${off}) AS changed`;
    if (row?.changed) await noteAct(tx, by, { detail: `${name}-${off ? 'off' : 'on'}` });
    return row?.changed === true;
  });

/** Invites an address to the site; a refusal of TRUST-2 or TRUST-3 as it is. */
export const invite = (
  by: Operator,
  email: string,
): Promise<'invited' | 'invited-lately' | 'member' | Refused> =>
  inScope(identityScope(), async (tx) => {
    const outcome = await inviteToSite(tx, email);
    if (!outcome.ok) return outcome.refusal;
    const { value } = outcome;
    if (value.state === 'invited') await noteAct(tx, by, { detail: 'invite', about: value.id });
    return value.state === 'invited' && !value.sent ? 'invited-lately' : value.state;
  });

export const takeBack = (by: Operator, id: string): Changed =>
  inScope(identityScope(), async (tx) => {
    const revoked = await revokeInvitation(tx, { id });
    if (revoked) await noteAct(tx, by, { detail: 'uninvite', about: revoked });
    return revoked !== null;
  });

/** NUDGE-3: lets mail go to one address again. The list is of hashes, so the operator has to know which. */
export const liftSuppression = (by: Operator, email: string): Changed =>
  inScope(workerScope(), async (tx) => {
    const lifted = await unsuppress(tx, email);
    if (lifted) await noteAct(tx, by, { detail: 'suppression-lifted' });
    return lifted;
  });

type Act = 'suspend' | 'resume';

/**
 * Suspends the account under an address, or takes that back; false where there is none, or it is so already. Throws
 * OperatorStays for whoever runs the site: an operator would lock themselves or the last of them out of this page.
 */
export async function setSuspended(by: Operator, { email, act }: { email: string; act: Act }): Changed {
  if (act === 'suspend' && isOperator(email)) throw new OperatorStays();
  const person = await inScope(identityScope(), (tx) =>
    tx.db.user.findUnique({ where: { email }, select: { id: true } }),
  );
  return person ? inOneGo((tx) => suspension(tx, by, { userId: person.id, act })) : false;
}

/** Whoever REBOUND_OPERATORS names is suspended by nobody on the page: first they are taken out of the setting. */
export class OperatorStays extends Error {}

async function suspension(
  tx: SystemTx,
  by: Operator,
  { userId, act }: { userId: string; act: Act },
): Changed {
  await noteAct(tx, by, { detail: act, about: userId });
  return act === 'suspend' ? suspendAccount(tx, userId) : resumeAccount(tx, userId);
}

/**
 * TRUST-3: about a mail that somebody did not expect. `settle` puts the report away, `stop` also lets its sender send to
 * nobody, `suspend` suspends their account as well. False, and nothing done, where the report is settled, or the account is
 * gone or suspended already. Throws NotFound, and OperatorStays where its sender runs the site.
 */
export async function actOnReport(
  by: Operator,
  { id, act }: { id: string; act: 'settle' | 'stop' | 'suspend' },
): Changed {
  const account = act === 'suspend' ? await accountOfReport(id) : null;
  if (act === 'suspend' && !account) return false;
  if (account && isOperator(account.email)) throw new OperatorStays();
  return inOneGo(async (tx) => {
    await noteAct(tx, by, { detail: `report-${act}`, about: id });
    if (act === 'settle') return settleReport(tx, id);
    await stopReported(tx, id);
    return account ? suspension(tx, by, { userId: account.id, act: 'suspend' }) : true;
  });
}

/** All of an act, or none of it: where it changed nothing, the line about it is taken back too. */
function inOneGo(act: (tx: SystemTx) => Changed): Changed {
  return inScope(workerScope(), async (tx) => {
    if (!(await act(tx))) throw new Unchanged();
    return true;
  }).catch((error: unknown) => {
    if (error instanceof Unchanged) return false;
    throw error;
  });
}

class Unchanged extends Error {}
