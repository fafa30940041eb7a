import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { type CalendarPage, loadCalendar } from '@/lib/features/calendar/loaders';
import { moved } from '@/lib/rules/calendar';
import { writtenDate } from '@/lib/rules/written';
import { calendarHref } from './_components/addresses';
import { CalendarKeys } from './_components/calendar-keys';
import { Day } from './_components/day';

export const metadata: Metadata = { title: 'Calendar' };

/** A month or a week: a grid where there is room for one, and an agenda on a phone. */
export default async function Calendar({ searchParams }: PageProps<'/pipeline/calendar'>) {
  const page = await loadCalendar(searchParams);
  const { span, day, today, days, viewer } = page;
  const shown = days.some(({ date, items }) => items.length > 0 && !isOutside(page, date));
  const focused = days.find(({ date }) => date.equals(day)) ?? days[0];
  return (
    <Page width="full">
      <PageHeader
        title={headingOf(page)}
        actions={
          <>
            <ButtonLink href="/settings/calendar" variant="quiet">
              Show in your own calendar
            </ButtonLink>
            <ButtonLink href="/interviews/new">Add an interview</ButtonLink>
          </>
        }
      />
      <Stack>
        <nav aria-label="Calendar" className="flex flex-wrap gap-2.5">
          <ButtonLink href={calendarHref(span, moved(day, span, -1))} data-calendar="prev">
            {span === 'month' ? 'Previous month' : 'Previous week'}
          </ButtonLink>
          <ButtonLink href={calendarHref(span, moved(day, span, 1))} data-calendar="next">
            {span === 'month' ? 'Next month' : 'Next week'}
          </ButtonLink>
          <ButtonLink href={calendarHref(span, today)} variant="quiet">
            Today
          </ButtonLink>
          {(['month', 'week'] as const).map((one) => (
            <ButtonLink
              key={one}
              href={calendarHref(one, day)}
              variant="quiet"
              aria-current={one === span ? 'true' : undefined}
              className={classNames(one === span && 'underline')}
            >
              {one === 'month' ? 'Month' : 'Week'}
            </ButtonLink>
          ))}
        </nav>
        {!shown && (
          <p className="text-soft">
            Nothing here. Interviews, deadlines, tasks and the days you can apply again will show up.
          </p>
        )}
        <CalendarKeys>
          <div aria-hidden="true" className="hidden grid-cols-7 border-t border-l border-line md:grid">
            {days.slice(0, 7).map(({ date }) => (
              <div key={date.dayOfWeek} className="border-r border-line p-1.5 text-small text-soft">
                {writtenDate(date, viewer.locale, { weekday: 'short' })}
              </div>
            ))}
          </div>
          <ol className="border-line md:grid md:grid-cols-7 md:border-t md:border-l">
            {days.map(({ date, items }) => (
              <Day
                key={date.toString()}
                date={date}
                items={items}
                span={span}
                focused={date.equals(focused?.date ?? day)}
                isToday={date.equals(today)}
                outside={isOutside(page, date)}
                viewer={viewer}
              />
            ))}
          </ol>
        </CalendarKeys>
      </Stack>
    </Page>
  );
}

/** In the grid of a month the days of another. */
const isOutside = ({ span, day }: CalendarPage, date: CalendarPage['day']): boolean =>
  span === 'month' && date.month !== day.month;

/** "November 2026", or "30 November to 6 December 2026". */
function headingOf({ span, day, days, viewer: { locale } }: CalendarPage): string {
  if (span === 'month') return writtenDate(day, locale, { month: 'long', year: 'numeric' });
  const [first, last] = [days[0]?.date ?? day, days.at(-1)?.date ?? day];
  const from = writtenDate(first, locale, { day: 'numeric', month: 'long' });
  return `${from} to ${writtenDate(last, locale, { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
