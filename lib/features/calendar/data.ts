import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { comeBackSql, decided } from '@/lib/features/calendar/come-back';
import { dateOf } from '@/lib/platform/clock';
import type { WaitScope } from '@/lib/rules/back';
import type { InterviewKind } from '@/lib/rules/interview-kinds';
import { LETTER_KINDS, replyAdvice } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

/** What stands in a calendar: an interview at its time, everything else on its day. */
export type CalendarItem = {
  /** The row that it comes from: of its kind the same as long as it is the same thing. */
  id: string;
  /** The day in the person's zone, YYYY-MM-DD. */
  day: string;
  company: string | null;
  href: string;
} & (
  | {
      kind: 'interview';
      startsAt: string;
      endsAt: string | null;
      timeZone: string;
      interview: InterviewKind;
      round: number | null;
      title: string | null;
      cancelled: boolean;
      place: string | null;
      link: string | null;
      /** As in its calendar file. */
      uid: string;
      sequence: number;
    }
  | { kind: 'deadline'; role: string }
  | { kind: 'task'; title: string }
  | { kind: 'hold'; at: string }
  | { kind: 'come-back'; role: string }
);

/** Of each kind, unless said otherwise: a month with more is none that anybody reads. */
const AT_MOST = 300;

type Row = {
  kind: CalendarItem['kind'];
  id: string;
  day: string | null;
  at: string | null;
  company: string | null;
  role: string | null;
  title: string | null;
  more: {
    minutes?: number | null;
    timeZone?: string;
    kind?: string;
    round?: number | null;
    cancelled?: boolean;
    place?: string | null;
    link?: string | null;
    uid?: string;
    sequence?: number;
    tier?: number;
    reachedOut?: boolean | null;
    companyId?: string;
    scope?: WaitScope;
  };
};

/**
 * Everything from the first of two local days to the last, both of them in, in one statement: interviews, the deadlines
 * of what is open, tasks that are open, the ends of holds where a letter is still called for, and the days from which a
 * company can be asked again (BACK-6, BACK-OWN), of the process there that keeps it closed the longest: for each role, or each
 * kind of role, where their waiting period is about those.
 */
export async function calendarItems(
  tx: ClientTx,
  { from, to, atMost = AT_MOST }: { from: Temporal.PlainDate; to: Temporal.PlainDate; atMost?: number },
): Promise<CalendarItem[]> {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  const begins = dateOf(startOfLocalDay(from, zone));
  const ends = dateOf(startOfLocalDay(addDays(to, 1), zone));
  const [first, last] = [from.toString(), to.toString()];
  const rows = await tx.db.$queryRaw<Row[]>`
    (SELECT 'interview' AS kind, i.id, NULL AS day, i.starts_at AS at, c.name AS company, a.role, i.title,
      jsonb_build_object('minutes', i.minutes, 'timeZone', i.time_zone, 'kind', i.kind, 'round', i.round,
        'cancelled', i.state = 'cancelled', 'place', i.place, 'link', i.link, 'uid', i.uid,
        'sequence', coalesce(i.sequence, 0) + i.version - 1) AS more
     FROM interviews i
     JOIN applications a ON a.user_id = i.user_id AND a.id = i.application_id
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE i.user_id = ${userId}::uuid AND i.starts_at >= ${begins} AND i.starts_at < ${ends}
     ORDER BY i.starts_at LIMIT ${atMost})
    UNION ALL
    (SELECT 'deadline', a.id, to_char(a.deadline, 'YYYY-MM-DD'), NULL, c.name, a.role, NULL, '{}'::jsonb
     FROM applications a
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE a.user_id = ${userId}::uuid AND a.deadline BETWEEN ${first}::date AND ${last}::date
       AND a.ending IS NULL AND a.stage = 'saved'
     ORDER BY a.deadline LIMIT ${atMost})
    UNION ALL
    (SELECT 'task', t.id, to_char(t.due_on, 'YYYY-MM-DD'), NULL, c.name, NULL, t.title, '{}'::jsonb
     FROM tasks t
     LEFT JOIN applications a ON a.user_id = t.user_id AND a.id = t.application_id
     LEFT JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE t.user_id = ${userId}::uuid AND t.done_at IS NULL AND t.due_on BETWEEN ${first}::date AND ${last}::date
     ORDER BY t.due_on LIMIT ${atMost})
    UNION ALL
    (SELECT 'hold', r.id, NULL, r.hold_until, c.name, a.role, NULL,
      jsonb_build_object('tier', r.tier, 'reachedOut', r.recruiter_reached_out)
     FROM rejections r
     JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
     JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE r.user_id = ${userId}::uuid AND r.hold_until >= ${begins} AND r.hold_until < ${ends}
       AND r.dismissed_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM replies p WHERE p.user_id = r.user_id AND p.rejection_id = r.id
           AND p.state = 'sent' AND p.kind = ANY (${[...LETTER_KINDS]}))
     ORDER BY r.hold_until LIMIT ${atMost})
    UNION ALL
    (${comeBackSql(userId, { first, last, atMost })})`;
  return decided(rows, last)
    .flatMap((row) => itemOf(row, zone) ?? [])
    .toSorted((a, b) => a.day.localeCompare(b.day) || momentOf(a).localeCompare(momentOf(b)));
}

/** Days have no time and stand before what has one. */
const momentOf = (item: CalendarItem): string =>
  item.kind === 'interview' ? item.startsAt : item.kind === 'hold' ? item.at : '';

function itemOf({ kind, id, day, at, company, role, title, more }: Row, zone: string): CalendarItem | null {
  const moment = at === null ? null : Temporal.Instant.fromEpochMilliseconds(new Date(at).getTime());
  const on = day ?? (moment && localDate(moment, zone).toString());
  if (on === null) return null;
  switch (kind) {
    case 'interview': {
      if (!moment) return null;
      const { minutes = null, timeZone = zone, round = null, cancelled = false } = more;
      const { place = null, link = null, uid = '', sequence = 0 } = more;
      return {
        ...{ kind, id, day: on, company, href: `/interviews/${id}`, title, timeZone, round, cancelled },
        ...{ place, link, uid, sequence },
        startsAt: moment.toString(),
        endsAt: minutes === null ? null : moment.add({ minutes }).toString(),
        interview: more.kind as InterviewKind,
      };
    }
    case 'deadline':
    case 'come-back':
      return { kind, id, day: on, company, role: role ?? '', href: `/applications/${id}` };
    case 'task':
      return { kind, id, day: on, company, title: title ?? '', href: '/tasks' };
    case 'hold': {
      const advice = replyAdvice({ tier: more.tier as Tier, recruiterReachedOut: more.reachedOut ?? null });
      if (!moment || advice === 'none') return null;
      return { kind, id, day: on, company, at: moment.toString(), href: `/rejections/${id}/reply` };
    }
    default:
      return kind satisfies never;
  }
}
