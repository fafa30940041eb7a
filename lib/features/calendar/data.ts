import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { decided } from '@/lib/features/calendar/come-back';
import { EMPTY, partsSql } from '@/lib/features/calendar/parts-sql';
import { CALENDAR_KINDS } from '@/lib/features/calendar/schema';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { WaitScope } from '@/lib/rules/back';
import type { InterviewKind } from '@/lib/rules/interview-kinds';
import { replyAdvice } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

/** What stands in a calendar: an interview at its time, everything else on its day. `CALENDAR_KINDS` are its kinds. */
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
    within?: boolean;
    open?: string[] | null;
  };
};

/** What of it is asked for. */
export type CalendarFilter = {
  /** None for all. */
  kinds: readonly CalendarItem['kind'][];
  /** Conditions on the application `a` and its company `c`; none for all, also what belongs to no application. */
  of: readonly Prisma.Sql[];
};

/**
 * Everything from the first of two local days to the last, both of them in, in one statement: interviews, the deadlines
 * of what is open, tasks that are open, the ends of holds where a letter is still called for, and the days from which a
 * company can be asked again (BACK-6, BACK-OWN), of the process there that keeps it closed the longest: for each role, or each
 * kind of role, where their waiting period is about those.
 */
export async function calendarItems(
  tx: ClientTx,
  {
    from,
    to,
    atMost = AT_MOST,
    kinds = [],
    of = [],
  }: { from: Temporal.PlainDate; to: Temporal.PlainDate; atMost?: number } & Partial<CalendarFilter>,
): Promise<CalendarItem[]> {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  const begins = dateOf(startOfLocalDay(from, zone));
  const ends = dateOf(startOfLocalDay(addDays(to, 1), zone));
  const [first, last] = [from.toString(), to.toString()];
  const parts = partsSql(userId, { begins, ends, first, last, atMost, of });
  const asked = CALENDAR_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const rows = await tx.db.$queryRaw<Row[]>(
    Prisma.join([EMPTY, ...asked.map((kind) => parts[kind])], ' UNION ALL '),
  );
  return decided(rows, last)
    .filter(({ more }) => more.within !== false)
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
      return { kind, id, day: on, company, title: title ?? '', href: `/tasks/${id}` };
    case 'hold': {
      const advice = replyAdvice({ tier: more.tier as Tier, recruiterReachedOut: more.reachedOut ?? null });
      if (!moment || advice === 'none') return null;
      return { kind, id, day: on, company, at: moment.toString(), href: `/rejections/${id}/reply` };
    }
    default:
      return kind satisfies never;
  }
}
