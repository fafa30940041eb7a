import { renderComeBack } from '@/emails/come-back';
import { renderMonthReady } from '@/emails/month-ready';
import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { doorsOpening } from '@/lib/features/applications/data';
import { countEntriesOf } from '@/lib/features/journal/data';
import { enqueueNote } from '@/lib/outbox/note';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { monthToReview } from '@/lib/rules/review';
import { addDays, atLocalHour, isBefore, laterDate, localDate, startOfLocalDay } from '@/lib/rules/time';

// What a new day brings that nobody did: a waiting time that ends, a month that is over. Each person's morning is
// looked at once a local day, at their hour (the nudge's).

/** People a pass; the next one, seconds later, goes on where it left off. */
const PEOPLE_A_PASS = 200;
/** Local days that are made up for after the worker was away; older news is none. */
const MADE_UP_DAYS = 7;

/** One pass over the mornings that have come; answers how many notes were queued. */
export async function morningPass(): Promise<number> {
  const people = await inScope(
    workerScope(),
    (tx) =>
      tx.db.$queryRaw<{ userId: string }[]>`SELECT rebound.mornings_due(${PEOPLE_A_PASS}::int) AS "userId"`,
  );
  let queued = 0;
  for (const { userId } of people) {
    try {
      queued += await inScope(scopeForJob(userId), lookAtMorning);
    } catch (error) {
      log.error('mornings', error, { userId });
    }
  }
  return queued;
}

async function lookAtMorning(tx: ClientTx): Promise<number> {
  const person = await lockPerson(tx);
  if (!person) return 0;
  const { timeZone, nudgeHour } = person;
  const today = localDate(tx.now, timeZone);
  const seen = person.lastMorning && plainDateOf(person.lastMorning);
  const hour = atLocalHour(today, nudgeHour, timeZone);
  const early = isBefore(tx.now, hour);
  const done = early || seen?.equals(today);
  // Reckoned anew in the zone and by the hour of today, which may not be those it was planned in.
  await tx.db.user.update({
    where: { id: tx.scope.userId },
    data: {
      nextMorningAt: dateOf(early ? hour : atLocalHour(addDays(today, 1), nudgeHour, timeZone)),
      ...(done ? {} : { lastMorning: dateOfDay(today) }),
    },
  });
  if (done) return 0;
  const after = seen ? laterDate(seen, addDays(today, -MADE_UP_DAYS)) : addDays(today, -1);
  const morning: Morning = { today, after, timeZone, staleAt: startOfLocalDay(addDays(today, 2), timeZone) };
  return Number(await tellOfDoors(tx, morning)) + Number(await tellOfMonth(tx, morning));
}

type Morning = {
  today: ReturnType<typeof localDate>;
  /** The local date up to which mornings were looked at before. */
  after: ReturnType<typeof localDate>;
  timeZone: string;
  staleAt: ReturnType<typeof startOfLocalDay>;
};

async function lockPerson(tx: ClientTx) {
  const [row] = await tx.db.$queryRaw<{ timeZone: string; nudgeHour: number; lastMorning: Date | null }[]>`
    SELECT time_zone AS "timeZone", nudge_hour::int AS "nudgeHour", last_morning AS "lastMorning"
    FROM users WHERE id = ${tx.scope.userId}::uuid AND next_morning_at <= rebound.now()
    FOR UPDATE SKIP LOCKED`;
  return row ?? null;
}

/** BACK-6, BACK-OWN: one note for all the waits that ended since the last morning. */
async function tellOfDoors(tx: ClientTx, { today, after, staleAt }: Morning): Promise<boolean> {
  const doors = await doorsOpening(tx, { after, until: today });
  const [first] = doors;
  if (!first) return false;
  const path = doors.length === 1 ? `/applications/${first.applicationId}` : '/pipeline/ended';
  const url = new URL(path, env().REBOUND_URL).href;
  return enqueueNote(tx, {
    kind: 'come-back',
    render: (footer) => renderComeBack({ url, doors: doors.length, ...footer }),
    dueAt: tx.now,
    staleAt,
    idempotencyKey: `come-back:${tx.scope.userId}:${today}`,
  });
}

/** REVIEW: in the first days of a month, once, where something was written about the month before. */
async function tellOfMonth(tx: ClientTx, { today, staleAt }: Morning): Promise<boolean> {
  if (today.day > MADE_UP_DAYS) return false;
  const month = monthToReview(today);
  if ((await countEntriesOf(tx, month)) === 0) return false;
  const url = new URL(`/journal/months/${month}`, env().REBOUND_URL).href;
  const name = month.toPlainDate({ day: 1 }).toLocaleString('en-GB', { month: 'long' });
  return enqueueNote(tx, {
    kind: 'month-ready',
    render: (footer) => renderMonthReady({ url, month: name, ...footer }),
    dueAt: tx.now,
    staleAt,
    idempotencyKey: `month-ready:${tx.scope.userId}:${month}`,
  });
}
