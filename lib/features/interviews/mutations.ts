import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault, type Vault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getInterview } from '@/lib/features/interviews/data';
import { addPeople, replacePeople } from '@/lib/features/interviews/people';
import type { InterviewChange, InterviewView, NewInterview, Start } from '@/lib/features/interviews/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { instantAt, wallTime } from '@/lib/rules/interviews';

/** Adds an interview to an application. Throws NotFound for an application that is not there or not theirs. */
export async function addInterview(tx: ClientTx, input: NewInterview): Promise<Result<InterviewView>> {
  const {
    applicationId,
    startsAt,
    timeZone = tx.viewer.zone,
    preparation,
    debrief,
    outcome,
    peopleIds = [],
    ...facts
  } = input;
  await requireApplication(tx, applicationId);
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  await tx.db.interview.create({
    data: {
      ...facts,
      ...{ userId: tx.scope.userId, id, applicationId, timeZone, uid: `${id}@rebound` },
      startsAt: dateOf(instantFor(startsAt, timeZone)),
      ...sealedNotes(await openVault(tx), id, { preparation, debrief, outcome }),
      ...{ createdAt: now, updatedAt: now },
    },
  });
  await addPeople(tx, { id, applicationId }, peopleIds);
  return ok(await getInterview(tx, id));
}

/** Locks it, so that it is there until the interview is. */
export async function requireApplication(tx: ClientTx, id: string): Promise<void> {
  const found = await tx.db.$queryRaw<unknown[]>`
    SELECT 1 FROM applications WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR SHARE`;
  if (found.length === 0) throw new NotFound('application');
}

/**
 * Changes what is given and leaves the rest; refused with VERSION where something else was saved since. Cancelling is
 * offered back. Throws NotFound for a missing or foreign id.
 */
export async function changeInterview(
  tx: ClientTx,
  { id, version, peopleIds, ...change }: InterviewChange & { id: string },
): Promise<Result<InterviewView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM interviews WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const before = await getInterview(tx, id);
  const { startsAt, timeZone = before.timeZone, preparation, debrief, outcome, ...facts } = change;
  const was = Temporal.Instant.from(before.startsAt);
  const starts = startsAt ? instantFor(startsAt, timeZone, was) : was;
  const stale = staleChange(
    version,
    { version: before.version, values: shownBy(before) },
    { ...change, ...(startsAt ? { startsAt: wallTime(starts, timeZone) } : {}) },
  );
  if (stale) return err(stale);
  const notes = sealedNotes(await openVault(tx), id, { preparation, debrief, outcome });
  const write = () =>
    tx.db.interview.update({
      where: { userId_id: { userId, id } },
      data: { ...facts, ...notes, timeZone, startsAt: dateOf(starts), updatedAt: dateOf(tx.now) },
    });
  if (change.state === 'cancelled' && before.state !== 'cancelled')
    await undoable(tx, { kind: 'interview-cancelled', back: `/interviews/${id}` }, write);
  else await write();
  if (peopleIds) await replacePeople(tx, before, peopleIds);
  return ok(await getInterview(tx, id));
}

/** As its forms hold it. */
const shownBy = ({ startsAt, timeZone, ...rest }: InterviewView) => {
  const { title, kind, round, minutes, format, place, link, who, state, preparation, debrief, outcome } =
    rest;
  return {
    startsAt: wallTime(Temporal.Instant.from(startsAt), timeZone),
    ...{ timeZone, title, kind, round, minutes, format, place, link, who, state },
    ...{ preparation, debrief, outcome },
  };
};

/** Throws a field error for a time that the clocks of the zone skip. */
function instantFor(start: Start, zone: string, unless?: Temporal.Instant): Temporal.Instant {
  if (start instanceof Temporal.Instant) return start;
  const instant = instantAt(start, zone, unless);
  if (!instant) throw fieldError('startsAt', 'Clocks go forward then, so this time doesn’t exist. Check it.');
  return instant;
}

type Notes = Partial<Record<'preparation' | 'debrief' | 'outcome', string | null | undefined>>;

/** What is given of them, sealed; what is left out stays. */
function sealedNotes(vault: Vault, id: string, { preparation, debrief, outcome }: Notes) {
  const sealed = vault.at('Interview', { id });
  return {
    ...(preparation === undefined
      ? {}
      : { preparationSealed: sealed.sealIfAny('preparationSealed', preparation) }),
    ...(debrief === undefined ? {} : { debriefSealed: sealed.sealIfAny('debriefSealed', debrief) }),
    ...(outcome === undefined ? {} : { outcomeSealed: sealed.sealIfAny('outcomeSealed', outcome) }),
  };
}

/** UNDO-1: deletes an interview with what was written about it. Throws NotFound for a missing or foreign id. */
export async function deleteInterview(tx: ClientTx, id: string): Promise<Result<{ applicationId: string }>> {
  const { applicationId } = await getInterview(tx, id);
  await undoable(tx, { kind: 'interview', back: `/interviews/${id}` }, () =>
    tx.db.interview.deleteMany({ where: { userId: tx.scope.userId, id } }),
  );
  return ok({ applicationId });
}
