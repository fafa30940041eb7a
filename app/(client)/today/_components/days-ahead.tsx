import { Temporal } from 'temporal-polyfill';
import { nameOfInterview, theirHours } from '@/app/_components/interview-words';
import { shortDay, shortMoment } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { TodayView } from '@/lib/features/today/types';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import { isBefore, isEarlier, localDate } from '@/lib/rules/time';

type Ahead = TodayView['ahead'][number];

/** What the days ahead hold, the sooner the earlier. */
export function DaysAhead({
  ahead,
  now,
  viewer,
}: {
  ahead: readonly Ahead[];
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  if (ahead.length === 0) return null;
  return (
    <Section
      title="The days ahead"
      actions={
        <ButtonLink href="/pipeline/calendar" variant="link">
          Calendar
        </ButtonLink>
      }
    >
      <RowList label="The days ahead">
        {ahead.map((one) => (
          <Row
            key={`${one.kind} ${one.href} ${one.day} ${one.title}`}
            href={one.href}
            title={<span className="wrap-anywhere">{titleOf(one, viewer)}</span>}
            detail={<span className="wrap-anywhere">{detailOf(one, now, viewer)}</span>}
          />
        ))}
      </RowList>
    </Section>
  );
}

function titleOf(one: Ahead, viewer: Viewer): string {
  switch (one.kind) {
    case 'interview':
      return `${nameOfInterview({ ...one, kind: one.interview }, viewer)}${one.company ? ` with ${one.company}` : ''}`;
    case 'task':
      return one.title;
    case 'deadline':
      return `Last day to apply: ${one.title}`;
    default:
      return one satisfies never;
  }
}

/** Days are said as days, never as hours. */
function detailOf(one: Ahead, now: Temporal.Instant, viewer: Viewer): string {
  if (one.kind === 'interview') {
    const there = theirHours({ ...one, endsAt: null }, viewer);
    const when = `${shortMoment(one.startsAt, now, viewer)}${there ? ` (${there})` : ''}`;
    const begun = isBefore(Temporal.Instant.from(one.startsAt), now);
    return `${begun ? `Began ${when}` : asBeginning(when)} · ${one.prepared ? 'See your preparation' : 'Prepare for it'}`;
  }
  const date = Temporal.PlainDate.from(one.day);
  const past = isEarlier(date, localDate(now, viewer.zone));
  const day = past ? formatPastDay(date, viewer, now) : shortDay(date, now, viewer);
  const when = one.kind === 'task' ? `${past ? 'Was due' : 'Due'} ${day}` : asBeginning(day);
  return one.company ? `${when} · ${one.company}` : when;
}

const asBeginning = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
