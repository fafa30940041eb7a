import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type CalendarItem, calendarItems } from '@/lib/features/calendar';
import { dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { deadlineTitle, deadlineUid, taskUid } from '@/lib/rules/calendar-days';
import type { FeedEvent, FeedPart } from '@/lib/rules/calendar-feed';
import { nameOfKind } from '@/lib/rules/interview-names';
import { CALENDAR_FEED } from '@/lib/rules/limits';
import type { Naming } from '@/lib/rules/own-stages';
import { PLAN_LAST_DAY } from '@/lib/rules/policy';
import { addDays } from '@/lib/rules/time';

type Asked = {
  contains: readonly FeedPart[];
  names: boolean;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
};

/** What the feed contains between two local days, and the parts of which there was more than it holds. */
export async function feedEvents(
  tx: ClientTx,
  { contains, names, from, to }: Asked,
): Promise<{ events: FeedEvent[]; cut: FeedPart[] }> {
  const { atMost } = CALENDAR_FEED;
  const items = await calendarItems(tx, { from, to, atMost });
  const plans = contains.includes('plan') ? await planDays(tx, { names, from, to }) : [];
  const events = [...items.flatMap((item) => eventOf(item, names ? tx.viewer : null) ?? []), ...plans].filter(
    ({ part }) => contains.includes(part),
  );
  const cut = contains.filter((part) => events.filter((one) => one.part === part).length >= atMost);
  return { events, cut };
}

/**
 * With names, in the words of `viewer`, it says what the person's own pages say; without, what kind of thing it is and
 * nothing that anybody typed.
 */
function eventOf(item: CalendarItem, viewer: Naming | null): FeedEvent | null {
  const names = viewer !== null;
  const { id, company, href } = item;
  const onDay = { when: { day: item.day }, place: null, cancelled: false, sequence: 0, href };
  switch (item.kind) {
    case 'interview': {
      const name = (names && item.title) || nameOfKind(viewer ?? {}, item.interview);
      const { uid, startsAt, endsAt, timeZone, cancelled, sequence } = item;
      return {
        ...{ uid, part: 'interviews', href, cancelled, sequence },
        when: { at: startsAt, until: endsAt, zone: timeZone },
        summary: names ? `${name}: ${company}` : name,
        place: names ? (item.place ?? item.link) : null,
      };
    }
    case 'deadline':
      return {
        ...onDay,
        ...{ uid: deadlineUid(id), part: 'deadlines' },
        summary: names ? deadlineTitle({ company, role: item.role }) : 'Last day to apply',
      };
    case 'task':
      return {
        ...onDay,
        ...{ uid: taskUid(id), part: 'tasks' },
        summary: names ? item.title : 'A task is due',
      };
    case 'come-back':
      return {
        ...onDay,
        ...{ uid: `come-back-${id}@rebound`, part: 'come-backs' },
        summary: `You can apply to ${names ? company : 'a company'} again`,
      };
    case 'hold':
      return null;
    default:
      return item satisfies never;
  }
}

/** 72H-1 to 72H-3: the days of each plan that was not declined. */
async function planDays(tx: ClientTx, { names, from, to }: Omit<Asked, 'contains'>): Promise<FeedEvent[]> {
  const rows = await tx.db.plan.findMany({
    where: {
      userId: tx.scope.userId,
      state: { not: 'declined' },
      day0: { gte: dateOfDay(addDays(from, -1)), lte: dateOfDay(addDays(to, -PLAN_LAST_DAY)) },
    },
    select: {
      ...{ id: true, day0: true },
      rejection: { select: { application: { select: { company: { select: { name: true } } } } } },
    },
    orderBy: [{ day0: 'asc' }, { id: 'asc' }],
    take: Math.floor(CALENDAR_FEED.atMost / PLAN_LAST_DAY),
  });
  return rows.flatMap(({ id, day0, rejection }) =>
    Array.from({ length: PLAN_LAST_DAY }, (_, index): FeedEvent => {
      const summary = `Day ${index + 1} of the three-day plan`;
      return {
        ...{ uid: `plan-${id}-day-${index + 1}@rebound`, part: 'plan', href: `/plans/${id}` },
        when: { day: addDays(plainDateOf(day0), index + 1).toString() },
        summary: names ? `${summary}: ${rejection.application.company.name}` : summary,
        ...{ place: null, cancelled: false, sequence: 0 },
      };
    }),
  );
}
