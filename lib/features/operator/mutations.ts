import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { noteAct, type Operator } from '@/lib/access/operator';
import { inScope } from '@/lib/access/transaction';
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
export const invite = (by: Operator, email: string): Promise<'invited' | 'member' | Refused> =>
  inScope(identityScope(), async (tx) => {
    const outcome = await inviteToSite(tx, email);
    if (!outcome.ok) return outcome.refusal;
    const { value } = outcome;
    if (value.state === 'invited') await noteAct(tx, by, { detail: 'invite', about: value.id });
    return value.state;
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

/** Suspends the account under an address, or takes that back; false where there is none, or it is so already. */
export async function setSuspended(by: Operator, { email, act }: { email: string; act: Act }): Changed {
  const person = await inScope(identityScope(), (tx) =>
    tx.db.user.findUnique({ where: { email }, select: { id: true } }),
  );
  return person ? suspension(by, person.id, act) : false;
}

function suspension(by: Operator, userId: string, act: Act): Changed {
  return inScope(workerScope(), async (tx) => {
    await noteAct(tx, by, { detail: act, about: userId });
    const changed = await (act === 'suspend' ? suspendAccount : resumeAccount)(tx, userId);
    if (!changed) throw new Unchanged();
    return true;
  }).catch((error: unknown) => {
    if (error instanceof Unchanged) return false;
    throw error;
  });
}

/** Takes the line about an act back with it. */
class Unchanged extends Error {}

/**
 * TRUST-3: about a mail that somebody did not expect. `settle` puts the report away, `stop` also lets its sender send to
 * nobody, `suspend` suspends their account. False where the report or the account is gone. Throws NotFound.
 */
export async function actOnReport(
  by: Operator,
  { id, act }: { id: string; act: 'settle' | 'stop' | 'suspend' },
): Changed {
  const account = act === 'suspend' ? await accountOfReport(id) : null;
  if (act === 'suspend' && !account) return false;
  if (account && !(await suspension(by, account, 'suspend'))) return false;
  await inScope(workerScope(), (tx) => noteAct(tx, by, { detail: `report-${act}`, about: id }));
  await (act === 'settle' ? settleReport(id) : stopReported(id));
  return true;
}
