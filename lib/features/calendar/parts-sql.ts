import { comeBackSql } from '@/lib/features/calendar/come-back';
import type { CALENDAR_KINDS } from '@/lib/features/calendar/schema';
import { Prisma } from '@/lib/platform/db/generated/client';
import { LETTER_KINDS } from '@/lib/rules/reply';

type Asked = {
  /** The moments at which the first day begins and the last one ends. */
  begins: Date;
  ends: Date;
  /** The two days, YYYY-MM-DD. */
  first: string;
  last: string;
  /** Of each kind. */
  atMost: number;
  /** Conditions on the application `a` and its company `c`. */
  of: readonly Prisma.Sql[];
};

/** Names the columns of what it is united with, whichever of its parts are asked for. */
export const EMPTY = Prisma.sql`
  SELECT NULL::text AS kind, NULL::uuid AS id, NULL::text AS day, NULL::timestamptz AS at, NULL::text AS company,
    NULL::text AS role, NULL::text AS title, NULL::jsonb AS more WHERE false`;

/**
 * An interview `i` that was still to come when its application `a` ended, and that nobody has arranged anew since: it doesn't
 * take place. The moments at which both were written down say so, so time that goes by changes nothing; one that was over
 * by then has been, and one that is added to a closed application (they answered late) is on.
 */
const CALLED_OFF = Prisma.sql`(a.ending IS NOT NULL AND a.ending <> 'accepted'
  AND i.starts_at > a.stage_changed_at AND i.updated_at <= a.stage_changed_at)`;

/** What a calendar reads of each kind: the columns of `EMPTY`. */
export function partsSql(
  userId: string,
  { begins, ends, first, last, atMost, of }: Asked,
): Record<(typeof CALENDAR_KINDS)[number], Prisma.Sql> {
  const ofThose = of.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join([...of], ' AND ')}`;
  return {
    interview: Prisma.sql`
    (SELECT 'interview', i.id, NULL, i.starts_at, c.name, a.role, i.title,
      jsonb_build_object('minutes', i.minutes, 'timeZone', i.time_zone, 'kind', i.kind, 'round', i.round,
        'cancelled', i.state = 'cancelled' OR ${CALLED_OFF}, 'place', i.place, 'link', i.link, 'uid', i.uid,
        'sequence', coalesce(i.sequence, 0) + i.version - 1)
     FROM interviews i
     JOIN applications a ON a.user_id = i.user_id AND a.id = i.application_id
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE i.user_id = ${userId}::uuid AND i.starts_at >= ${begins} AND i.starts_at < ${ends} ${ofThose}
     ORDER BY i.starts_at LIMIT ${atMost})`,
    deadline: Prisma.sql`
    (SELECT 'deadline', a.id, to_char(a.deadline, 'YYYY-MM-DD'), NULL, c.name, a.role, NULL, '{}'::jsonb
     FROM applications a
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE a.user_id = ${userId}::uuid AND a.deadline BETWEEN ${first}::date AND ${last}::date
       AND a.ending IS NULL AND a.stage = 'saved' AND a.archived_at IS NULL ${ofThose}
     ORDER BY a.deadline LIMIT ${atMost})`,
    task: Prisma.sql`
    (SELECT 'task', t.id, to_char(t.due_on, 'YYYY-MM-DD'), NULL, c.name, NULL, t.title, '{}'::jsonb
     FROM tasks t
     LEFT JOIN applications a ON a.user_id = t.user_id AND a.id = t.application_id
     LEFT JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE t.user_id = ${userId}::uuid AND t.done_at IS NULL AND t.due_on BETWEEN ${first}::date AND ${last}::date
       ${ofThose}
     ORDER BY t.due_on LIMIT ${atMost})`,
    hold: Prisma.sql`
    (SELECT 'hold', r.id, NULL, r.hold_until, c.name, a.role, NULL,
      jsonb_build_object('tier', r.tier, 'reachedOut', r.recruiter_reached_out)
     FROM rejections r
     JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE r.user_id = ${userId}::uuid AND r.hold_until >= ${begins} AND r.hold_until < ${ends}
       AND r.dismissed_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM replies p WHERE p.user_id = r.user_id AND p.rejection_id = r.id
           AND p.state = 'sent' AND p.kind = ANY (${[...LETTER_KINDS]})) ${ofThose}
     ORDER BY r.hold_until LIMIT ${atMost})`,
    'come-back': Prisma.sql`(${comeBackSql(userId, { first, last, atMost, of })})`,
  };
}
