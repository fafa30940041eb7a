import { renderClientNews } from '@/emails/client-news';
import { renderCoachComment } from '@/emails/coach-comment';
import { renderComeBack } from '@/emails/come-back';
import { renderMonthReady } from '@/emails/month-ready';
import type { ClientTx } from '@/lib/access/transaction';
import { reapplyWindowsOpening, searchIsOver } from '@/lib/features/applications';
import { newsByMail } from '@/lib/features/coaching';
import { brokeOffOn, MADE_UP_DAYS } from '@/lib/features/digest/days';
import { countToLookBackAt } from '@/lib/features/journal';
import { notifyByMail } from '@/lib/features/notifications';
import { plansOfToday } from '@/lib/features/recovery';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { env } from '@/lib/platform/env';
import { monthToReview } from '@/lib/rules/review';
import {
  addDays,
  atLocalHour,
  earlierDate,
  isBefore,
  laterDate,
  localDate,
  startOfLocalDay,
} from '@/lib/rules/time';

// What a new day brings that nobody did: a waiting time that ends, a month that is over. Each person's local day
// is looked at once, at their hour (the nudge's).

/** Deals with the days that have come to their hour; answers how many notifications were queued. */
export const sendDigests = (): Promise<number> => forEachPerson('digests', peopleWithDueDigests, lookAtDay);

export const digestJobs: Job[] = [{ name: 'digests', everySeconds: 5, run: sendDigests }];

const peopleWithDueDigests = Prisma.sql`SELECT rebound.digests_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

async function lookAtDay(tx: ClientTx): Promise<number> {
  const person = await lockPerson(tx);
  if (!person) return 0;
  const { timeZone, nudgeHour } = person;
  const today = localDate(tx.now, timeZone);
  const seen = person.lastDigestOn && plainDateOf(person.lastDigestOn);
  const hour = atLocalHour(today, nudgeHour, timeZone);
  const early = isBefore(tx.now, hour);
  // NUDGE-3: a day of a break is not looked at; what it brought is told in one mail afterwards.
  const done = early || seen?.equals(today) || tx.viewer.paused !== null;
  // Reckoned anew in the zone and by the hour of today, which may not be those it was planned in.
  await tx.db.user.update({
    where: { id: tx.scope.userId },
    data: {
      nextDigestAt: dateOf(early ? hour : atLocalHour(addDays(today, 1), nudgeHour, timeZone)),
      ...(done ? {} : { lastDigestOn: dateOfDay(today) }),
    },
  });
  if (done) return 0;
  const pausedFrom = seen && (await brokeOffOn(tx, seen));
  const oldest = addDays(today, -MADE_UP_DAYS);
  const after = seen
    ? laterDate(seen, pausedFrom ? earlierDate(pausedFrom, oldest) : oldest)
    : addDays(today, -1);
  const day: Day = { today, after, timeZone, staleAt: startOfLocalDay(addDays(today, 2), timeZone) };
  // NUDGE-3: somebody who has accepted an offer is reminded of nothing; what people write to them is told all the same.
  const isOver = await searchIsOver(tx);
  const doors = isOver ? 0 : Number(await tellOfDoors(tx, day));
  // The first day after a break has one mail. The rest is told of tomorrow.
  if (doors > 0 && pausedFrom) return doors;
  const coaching = await tellOfCoaching(tx, day);
  if (isOver || (coaching > 0 && pausedFrom)) return doors + coaching;
  return doors + coaching + Number(await tellOfMonth(tx, day));
}

type Day = {
  today: ReturnType<typeof localDate>;
  /** The local date up to which days were looked at before. */
  after: ReturnType<typeof localDate>;
  timeZone: string;
  staleAt: ReturnType<typeof startOfLocalDay>;
};

async function lockPerson(tx: ClientTx) {
  const [row] = await tx.db.$queryRaw<{ timeZone: string; nudgeHour: number; lastDigestOn: Date | null }[]>`
    SELECT time_zone AS "timeZone", nudge_hour::int AS "nudgeHour", last_digest_on AS "lastDigestOn"
    FROM users WHERE id = ${tx.scope.userId}::uuid AND next_digest_at <= rebound.now()
    FOR UPDATE SKIP LOCKED`;
  return row ?? null;
}

/** BACK-6, BACK-OWN: one notification for all the waits that ended since the last one. */
async function tellOfDoors(tx: ClientTx, { today, after, staleAt }: Day): Promise<boolean> {
  const doors = await reapplyWindowsOpening(tx, { after, until: today });
  const [first] = doors;
  if (!first) return false;
  const path = doors.length === 1 ? `/applications/${first.applicationId}` : '/pipeline/ended';
  const url = new URL(path, env().REBOUND_URL).href;
  return notifyByMail(tx, {
    kind: 'come-back',
    render: (footer) => renderComeBack({ url, doors: doors.length, ...footer }),
    dueAt: tx.now,
    staleAt,
    idempotencyKey: `come-back:${tx.scope.userId}:${today}`,
  });
}

/** COACH-4: what a coach wrote, and what waits for a coach; a mail a day at most for each, which says no word of it. */
async function tellOfCoaching(tx: ClientTx, { today, staleAt }: Day): Promise<number> {
  const { entry, clients } = await newsByMail(tx);
  const { userId } = tx.scope;
  const at = (path: string) => new URL(path, env().REBOUND_URL).href;
  const fromCoach =
    entry !== null &&
    (await notifyByMail(tx, {
      kind: 'coach-comment',
      render: (footer) => renderCoachComment({ url: at(`/journal/${entry}`), ...footer }),
      dueAt: tx.now,
      staleAt,
      idempotencyKey: `coach-comment:${userId}:${today}`,
    }));
  const fromClients =
    clients &&
    (await notifyByMail(tx, {
      kind: 'client-news',
      render: (footer) => renderClientNews({ url: at('/clients'), ...footer }),
      dueAt: tx.now,
      staleAt,
      idempotencyKey: `client-news:${userId}:${today}`,
    }));
  return Number(fromCoach) + Number(fromClients);
}

/** REVIEW: in the first days of a month, once, where something was written about the month before. */
async function tellOfMonth(tx: ClientTx, { today, staleAt }: Day): Promise<boolean> {
  if (today.day > MADE_UP_DAYS) return false;
  // REVIEW: not into the three days after a rejection. The next mornings ask again.
  if ((await plansOfToday(tx)).running.length > 0) return false;
  const month = monthToReview(today);
  if ((await countToLookBackAt(tx, month)) === 0) return false;
  const url = new URL(`/journal/months/${month}`, env().REBOUND_URL).href;
  const name = month.toPlainDate({ day: 1 }).toLocaleString('en-GB', { month: 'long' });
  return notifyByMail(tx, {
    kind: 'month-ready',
    render: (footer) => renderMonthReady({ url, month: name, ...footer }),
    dueAt: tx.now,
    staleAt,
    idempotencyKey: `month-ready:${tx.scope.userId}:${month}`,
  });
}
