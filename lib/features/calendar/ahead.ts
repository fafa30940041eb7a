import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { localDay, utcInstant } from '@/lib/platform/view';
import { INTERVIEW_KINDS, INTERVIEW_MINUTES, USUAL_MINUTES } from '@/lib/rules/interview-kinds';
import { AHEAD } from '@/lib/rules/limits';
import { addDays, startOfLocalDay } from '@/lib/rules/time';

const about = { day: localDay, company: z.string().nullable(), href: z.string() };

/** What the days ahead hold: an interview, a task that is due (or was), the last day to apply. */
export const aheadView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interview'),
    ...about,
    startsAt: utcInstant,
    timeZone: z.string(),
    title: z.string().nullable(),
    interview: z.enum(INTERVIEW_KINDS),
    round: z.int().nullable(),
    prepared: z.boolean().describe('Whether you wrote down what you want to say'),
  }),
  z.object({ kind: z.literal('task'), ...about, title: z.string() }),
  z.object({ kind: z.literal('deadline'), ...about, title: z.string().describe('The role') }),
]);
export type Ahead = z.output<typeof aheadView>;

/** What `aheadOf` finds: its moments with an offset. */
export type FoundAhead = Ahead[];

/**
 * The days ahead as an expression for the statement that reads Today: from now to the end of the local day a week on, an
 * interview that is still going on, and tasks that were due before; the sooner the earlier, an interview before what has no
 * time. However many tasks wait, an interview and a last day to apply that are today or tomorrow are among them: those
 * can't be made up for. Days are the person's own.
 */
export function aheadOf(tx: ClientTx, today: Temporal.PlainDate): Prisma.Sql {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  const last = addDays(today, AHEAD.days);
  const ends = dateOf(startOfLocalDay(addDays(last, 1), zone));
  return Prisma.sql`(SELECT coalesce(jsonb_agg(w.what ORDER BY w.day, w.place, w.at), '[]') FROM (
    SELECT * FROM (
      (SELECT (i.starts_at AT TIME ZONE ${zone})::date AS day, 0 AS place, i.starts_at AS at, jsonb_build_object(
        'kind', 'interview', 'day', (i.starts_at AT TIME ZONE ${zone})::date, 'company', c.name,
        'href', '/interviews/' || i.id, 'startsAt', i.starts_at, 'timeZone', i.time_zone, 'title', i.title,
        'interview', i.kind, 'round', i.round, 'prepared', i.preparation_sealed IS NOT NULL) AS what
       FROM interviews i
       JOIN applications a ON a.user_id = i.user_id AND a.id = i.application_id
         -- One that was arranged since its application was closed (they answered late) is on.
         AND (a.ending IS NULL OR i.updated_at > a.stage_changed_at)
       JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
       WHERE i.user_id = ${userId}::uuid AND i.state = 'planned'
         AND i.starts_at > ${dateOf(tx.now.subtract({ minutes: INTERVIEW_MINUTES.to }))} AND i.starts_at < ${ends}
         AND i.starts_at + make_interval(mins => coalesce(i.minutes, ${USUAL_MINUTES}::int)) > ${dateOf(tx.now)}
       ORDER BY i.starts_at LIMIT ${AHEAD.atMost}::int)
      UNION ALL
      (SELECT t.due_on, 1, NULL, jsonb_build_object('kind', 'task', 'day', t.due_on, 'company', c.name, 'href', '/tasks',
        'title', t.title)
       FROM tasks t
       LEFT JOIN applications a ON a.user_id = t.user_id AND a.id = t.application_id
       LEFT JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
       WHERE t.user_id = ${userId}::uuid AND t.done_at IS NULL AND t.due_on <= ${last.toString()}::date
       ORDER BY t.due_on, t.id LIMIT ${AHEAD.atMost}::int)
      UNION ALL
      (SELECT a.deadline, 2, NULL, jsonb_build_object('kind', 'deadline', 'day', a.deadline, 'company', c.name,
        'href', '/applications/' || a.id, 'title', a.role)
       FROM applications a
       JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
       WHERE a.user_id = ${userId}::uuid AND a.ending IS NULL AND a.stage = 'saved' AND a.archived_at IS NULL
         AND a.deadline BETWEEN ${today.toString()}::date AND ${last.toString()}::date
       ORDER BY a.deadline, a.id LIMIT ${AHEAD.atMost}::int)) all_of
    ORDER BY (place <> 1 AND day <= ${addDays(today, 1).toString()}::date) DESC, day, place, at LIMIT ${AHEAD.atMost}::int) w)`;
}

/** As Today says it. On the day of a rejection only what has a time: nothing else is asked then. */
export const aheadFrom = (found: FoundAhead, { rejectedToday }: { rejectedToday: boolean }): Ahead[] =>
  found
    .filter(({ kind }) => kind === 'interview' || !rejectedToday)
    .map((one) =>
      one.kind === 'interview' ? { ...one, startsAt: Temporal.Instant.from(one.startsAt).toString() } : one,
    );
