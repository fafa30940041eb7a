import type { Temporal } from 'temporal-polyfill';
import { renderNudge } from '@/emails/nudge';
import type { ClientTx } from '@/lib/access/transaction';
import { footerOf, unsubscribeHeaders } from '@/lib/features/notifications';
import { nudgeKey } from '@/lib/features/recovery/nudge-key';
import { nudgeSkipOf } from '@/lib/features/recovery/nudge-skip';
import { personStops, stopsOf } from '@/lib/features/recovery/nudge-stops';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { env } from '@/lib/platform/env';
import { type NudgeSkip, nudgeVerdict } from '@/lib/rules/nudge';
import { addDays, atLocalHour, startOfLocalDay } from '@/lib/rules/time';

/** The states of a mail that left or still will. */
const ON_ITS_WAY = ['due', 'claimed', 'sent'];

type NudgeRow = {
  planId: string;
  day: 1 | 3;
  localDate: Temporal.PlainDate;
  planState: string;
  late: boolean;
};
type Person = { id: string; email: string; timeZone: string; nudgeHour: number; mutedMails: string[] };

/** NUDGE-1 to NUDGE-3: deals with the nudges that have come due; answers how many mails were queued. */
export const queueDueNudges = (): Promise<number> =>
  forEachPerson('nudges', peopleWithDueNudges, settleDueNudges);

const peopleWithDueNudges = Prisma.sql`
    SELECT user_id AS "userId" FROM nudges WHERE state = 'pending' AND due_at <= rebound.now()
    GROUP BY user_id ORDER BY min(due_at) LIMIT ${PEOPLE_AT_A_TIME}`;

/** Asks the rule about each due nudge of a person, and queues one mail a local day for those to be sent. */
async function settleDueNudges(tx: ClientTx): Promise<number> {
  const due = await lockDueNudges(tx);
  const person: Person | null = await tx.db.user.findUnique({
    where: { id: tx.scope.userId },
    select: { id: true, email: true, timeZone: true, nudgeHour: true, mutedMails: true },
  });
  if (!person || due.length === 0) return 0;
  const stops = await personStops(tx, person);
  const toSend: NudgeRow[] = [];
  for (const nudge of due) {
    // Reckoned anew in the zone and by the hour of today, which may not be those it was planned in.
    const at = atLocalHour(nudge.localDate, person.nudgeHour, person.timeZone);
    const verdict = nudgeVerdict({
      localDate: nudge.localDate,
      at,
      now: tx.now,
      timeZone: person.timeZone,
      stops: stopsOf(stops, nudge.planState),
    });
    if (verdict === 'send') toSend.push(nudge);
    else if (verdict === 'wait') await update(tx, nudge, { dueAt: dateOf(at), timeZone: person.timeZone });
    else await settle(tx, nudge, verdict.skip);
  }
  return toSend.length > 0 ? sendTogether(tx, person, toSend) : 0;
}

/** NUDGE-2: several plans share one mail; a plan that comes later on the same day counts as told by it. */
async function sendTogether(tx: ClientTx, person: Person, nudges: NudgeRow[]): Promise<number> {
  const [first] = nudges;
  if (!first) return 0;
  const idempotencyKey = nudgeKey(person.id, first.localDate);
  const earlier = await tx.db.outbox.findUnique({
    where: { idempotencyKey, userId: person.id },
    select: { state: true, reason: true },
  });
  if (!earlier) {
    await enqueue(tx, {
      kind: 'nudge',
      mail: {
        to: person.email,
        headers: unsubscribeHeaders(person.id, 'nudge'),
        ...(await renderNudge({
          days: nudges.map(({ day }) => day),
          morningAfter: nudges.some(({ day, late }) => day === 1 && !late),
          todayUrl: new URL('/today', env().REBOUND_URL).href,
          ...footerOf(person.id, 'nudge'),
        })),
      },
      dueAt: tx.now,
      staleAt: startOfLocalDay(addDays(first.localDate, 1), person.timeZone),
      idempotencyKey,
    });
  }
  // The day's one mail was cancelled or came to nothing: there is no other, and it is not called sent.
  const reason = earlier && !ON_ITS_WAY.includes(earlier.state) ? nudgeSkipOf(earlier) : null;
  for (const nudge of nudges) await settle(tx, nudge, reason);
  return earlier ? 0 : 1;
}

/** Two workers at once: the second finds nothing to lock and goes on. */
async function lockDueNudges(tx: ClientTx): Promise<NudgeRow[]> {
  const rows = await tx.db.$queryRaw<(Omit<NudgeRow, 'localDate'> & { localDate: Date })[]>`
    SELECT n.plan_id AS "planId", n.day::int AS day, n.local_date AS "localDate", p.state AS "planState",
      p.began_late AS late
    FROM nudges n JOIN plans p ON p.user_id = n.user_id AND p.id = n.plan_id
    WHERE n.user_id = ${tx.scope.userId}::uuid AND n.state = 'pending' AND n.due_at <= rebound.now()
    ORDER BY n.local_date, n.plan_id FOR UPDATE OF n SKIP LOCKED`;
  return rows.map((row) => ({ ...row, localDate: plainDateOf(row.localDate) }));
}

function settle(tx: ClientTx, nudge: NudgeRow, skip: NudgeSkip | null) {
  return update(tx, nudge, { state: skip ? 'skipped' : 'sent', reason: skip, settledAt: dateOf(tx.now) });
}

async function update(
  tx: ClientTx,
  { planId, day }: NudgeRow,
  data: {
    state?: 'sent' | 'skipped';
    reason?: NudgeSkip | null;
    settledAt?: Date;
    dueAt?: Date;
    timeZone?: string;
  },
): Promise<void> {
  await tx.db.nudge.updateMany({
    where: { userId: tx.scope.userId, planId, day, state: 'pending' },
    data,
  });
}
