import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { staleChange } from '@/lib/access/version';
import { getApplication } from '@/lib/features/applications/data';
import { guardMove } from '@/lib/features/applications/mutations/apply';
import {
  correctEvent,
  liveEvents,
  settleDates,
  writeEvents,
} from '@/lib/features/applications/mutations/ledger';
import { recordOf } from '@/lib/features/applications/mutations/record';
import { saidDay } from '@/lib/features/applications/mutations/said-day';
import { endOn, refuseRejected, standingFor } from '@/lib/features/applications/mutations/stages';
import { lockApplication, place, statusOf } from '@/lib/features/applications/mutations/transition';
import type { ApplicationChange } from '@/lib/features/applications/schema';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { companyNamed, holdFloor, keepWait, respellCompany } from '@/lib/features/companies';
import { setLinks } from '@/lib/features/links';
import { setTags } from '@/lib/features/tags';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayChangeCompany } from '@/lib/rules/hold';
import { asTold } from '@/lib/rules/ledger';
import type { Salary } from '@/lib/rules/salary';
import { tagKey } from '@/lib/rules/tags';

/**
 * Changes what is given and leaves the rest; null empties a field, and an `ending` of null opens it again. A move and
 * an ending given together are one event. Refuses a new company while a hold runs at the old one, or a longer one at
 * the new (HOLD-5), and to take a saved one further inside a closed window without a ground (BACK-GUARD). Throws
 * NotFound, and a ZodError for a move or an ending of a rejected application.
 */
export async function changeApplication(
  tx: ClientTx,
  { id, ground, credential, version, ...change }: ApplicationChange & { id: string },
): Promise<Result<ApplicationDetail>> {
  const row = await lockApplication(tx, id);
  const stale = version === undefined ? null : staleChange(version, await standing(tx, id), sayable(change));
  if (stale) return err(stale);
  const company = await changedCompany(tx, row, change.company);
  if (!company.ok) return company;
  if (change.stage !== undefined) {
    const { stage, role } = change;
    const guard = await guardMove(tx, { id, stage, role, companyId: company.value, ground, credential });
    if (!guard.ok) return guard;
  }
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { companyId: company.value, role: change.role, ...(await recordOf(tx, id, change)) },
  });
  if (change.tags) await setTags(tx, id, change.tags);
  if (change.links) await setLinks(tx, id, change.links);
  const { waitMonths, waitScope, waitSource } = change;
  const waits = [waitMonths, waitScope, waitSource].some((said) => said !== undefined);
  if (waits) await keepWait(tx, company.value, { waitMonths, waitScope, waitSource });
  await applied(tx, await lockApplication(tx, id), change);
  await moved(tx, await lockApplication(tx, id), change);
  return ok(await getApplication(tx, id));
}

/** VERSION: what of an application is edited, and where it stands. */
async function standing(tx: ClientTx, id: string) {
  const { version, company, role, url, source, industry, appliedOn, note, ...row } = await getApplication(
    tx,
    id,
  );
  const { waitMonths, waitScope, waitSource } = row;
  const { location, workMode, deadline, priority, stage, ending, salary, salaryWish, tags, links } = row;
  return {
    version,
    values: {
      ...{ company, role, url, source, industry, appliedOn, note, waitMonths, waitScope, waitSource },
      ...{
        stage,
        ending,
        location,
        workMode,
        deadline,
        priority,
        ...sayable({ salary, salaryWish, tags, links }),
      },
    },
  };
}

/** A change with its salaries, tags and links as the fields of a form hold them, to be compared and shown. */
function sayable<C extends Partial<Pick<ApplicationChange, 'salary' | 'salaryWish' | 'tags' | 'links'>>>({
  salary,
  salaryWish,
  tags,
  links,
  ...change
}: C) {
  return {
    ...change,
    ...(salary === undefined ? {} : amountsOf('salary', salary)),
    ...(salaryWish === undefined ? {} : amountsOf('wish', salaryWish)),
    ...(tags ? { tags: tags.toSorted((a, b) => (tagKey(a) < tagKey(b) ? -1 : 1)).join(', ') } : {}),
    ...(links ? { links: links.map(({ label, url }) => (label ? `${label} ${url}` : url)).join('\n') } : {}),
  };
}

const amountsOf = (of: 'salary' | 'wish', salary: Salary | null) => ({
  [`${of}Min`]: salary?.min ?? null,
  [`${of}Max`]: salary?.max ?? null,
  [`${of}Currency`]: salary?.currency ?? null,
  [`${of}Period`]: salary?.period ?? null,
});

/** The company of that name, unless HOLD-5 keeps the application where it is. */
async function changedCompany(
  tx: ClientTx,
  row: Application,
  name: string | undefined,
): Promise<Result<string>> {
  if (name === undefined) return ok(row.companyId);
  const company = await companyNamed(tx, name);
  if (company.id === row.companyId) {
    if (company.name !== name) await respellCompany(tx, company.id, name);
    return ok(company.id);
  }
  const hold = await tx.db.rejection.findUnique({
    where: { userId_applicationId: { userId: tx.scope.userId, applicationId: row.id } },
    select: { holdUntil: true, loggedAt: true },
  });
  const verdict = mayChangeCompany({
    hold: hold && { until: instantOf(hold.holdUntil), loggedAt: instantOf(hold.loggedAt) },
    left: await holdFloor(tx, row.companyId),
    ahead: await holdFloor(tx, company.id),
    now: tx.now,
  });
  return verdict.allowed ? ok(company.id) : err(verdict);
}

/** DATES: the day of applying is that of an event; what was said of it before stays in the history. */
async function applied(tx: ClientTx, row: Application, change: ApplicationChange): Promise<void> {
  const { appliedOn } = change;
  if (appliedOn === undefined) return;
  const on = appliedOn === null ? null : saidDay(tx, 'appliedOn', appliedOn, change);
  const events = await liveEvents(tx, row.id);
  const applies = events.find(({ stage, ending }) => stage === 'applied' && ending === null);
  const before = applies ? applies.on : row.appliedOn && plainDateOf(row.appliedOn);
  if (before?.toString() === on?.toString()) return;
  if (applies) await correctEvent(tx, applies, { on });
  else if (on && row.furthestStage !== 'saved')
    await writeEvents(tx, row.id, [{ stage: 'applied', laterLabel: null, ending: null, on }], events);
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id: row.id } },
    data: { appliedOn: on && dateOfDay(on) },
  });
  await settleDates(tx, row, 'appliedOn');
}

async function moved(tx: ClientTx, row: Application, change: ApplicationChange): Promise<void> {
  const { stage, laterLabel, round, ending, endedOn, confirmFuture } = change;
  if ([stage, laterLabel, round, ending, endedOn].every((said) => said === undefined)) return;
  refuseRejected(row);
  const from = statusOf(row);
  const to = stage ?? from.stage;
  // A move without a word about the ending makes it live again, as it does on the board.
  const ends = ending === undefined ? (stage === undefined ? from.ending : null) : ending;
  const status = { ...standingFor(tx, row, { stage: to, laterLabel, round }), ending: ends };
  if (ends === null) {
    if (endedOn !== undefined) throw fieldError('endedOn', 'It is open. Say how it ended, too.');
    return place(tx, row, status);
  }
  if (ends !== from.ending || stage !== undefined)
    return endOn(tx, row, { status: { ...status, ending: ends }, endedOn, confirmFuture });
  await place(tx, row, status);
  if (endedOn !== undefined) await correctEnding(tx, row, saidDay(tx, 'endedOn', endedOn, change));
}

async function correctEnding(tx: ClientTx, row: Application, on: Temporal.PlainDate): Promise<void> {
  const ending = asTold(await liveEvents(tx, row.id)).findLast((event) => event.ending === row.ending);
  if (!ending || ending.on?.equals(on)) return;
  await correctEvent(tx, ending, { on });
  await settleDates(tx, row, 'endedOn');
}
