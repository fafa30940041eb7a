import { Temporal } from 'temporal-polyfill';
import { getApplication } from '@/lib/applications/data';
import { lockApplication, place, standingOf } from '@/lib/applications/mutations/place';
import { labelFor, refuseRejected } from '@/lib/applications/mutations/stages';
import type { ApplicationChange } from '@/lib/applications/schema';
import type { ApplicationDetail } from '@/lib/applications/types';
import { dateOf, dateOfDay, instantOf } from '@/lib/clock';
import { companyNamed, respellCompany } from '@/lib/companies/mutations';
import { openVault } from '@/lib/crypto/vault';
import type { Application } from '@/lib/db/generated/client';
import type { ClientTx } from '@/lib/db/transaction';
import { done, type Outcome, refused } from '@/lib/outcome';
import { refuse } from '@/lib/rules/verdict';

/**
 * Changes what is given and leaves the rest; null empties a field, and an `ending` of null opens it again. A move and
 * an ending given together are one event. Refuses a new company while a deleted rejection's hold runs at the old one
 * (HOLD-5). Throws NotFound, and a ZodError for a move or an ending of a rejected application.
 */
export async function changeApplication(
  tx: ClientTx,
  { id, ...change }: ApplicationChange & { id: string },
): Promise<Outcome<ApplicationDetail>> {
  const row = await lockApplication(tx, id);
  const company = await changedCompany(tx, row, change.company);
  if (!company.ok) return company;
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      companyId: company.value,
      role: change.role,
      url: change.url,
      source: change.source,
      appliedOn: change.appliedOn ? dateOfDay(Temporal.PlainDate.from(change.appliedOn)) : change.appliedOn,
      noteSealed: await sealedNote(tx, change.note),
    },
  });
  await moved(tx, await lockApplication(tx, id), change);
  return done(await getApplication(tx, id));
}

/** HOLD-5: what is left of a hold is kept with the company, so an application must not slip away from under it. */
async function changedCompany(
  tx: ClientTx,
  row: Application,
  name: string | undefined,
): Promise<Outcome<string>> {
  if (name === undefined) return done(row.companyId);
  const { userId } = tx.scope;
  const company = await companyNamed(tx, name);
  if (company.id === row.companyId) {
    if (company.name !== name) await respellCompany(tx, company.id, name);
    return done(company.id);
  }
  const floor = await tx.db.holdFloor.findFirst({
    where: { userId, companyId: row.companyId, holdUntil: { gt: dateOf(tx.now) } },
    orderBy: { holdUntil: 'desc' },
  });
  if (!floor) return done(company.id);
  return refused(refuse('HOLD-5', instantOf(floor.holdUntil), 'a hold runs at the company it would leave'));
}

async function sealedNote(tx: ClientTx, note: string | null | undefined) {
  if (note === undefined) return undefined;
  return (await openVault(tx)).sealIfAny('application.note', note);
}

async function moved(tx: ClientTx, row: Application, change: ApplicationChange): Promise<void> {
  const { stage, laterLabel, ending } = change;
  if (stage === undefined && laterLabel === undefined && ending === undefined) return;
  refuseRejected(row);
  const from = standingOf(row);
  const to = stage ?? from.stage;
  await place(tx, row, {
    stage: to,
    laterLabel: labelFor(row, { stage: to, laterLabel }),
    // A move without a word about the ending makes it live again, as it does on the board.
    ending: ending === undefined ? (stage === undefined ? from.ending : null) : ending,
  });
}
