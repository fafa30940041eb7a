import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { IconChevron } from '@/app/_ui/icons';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { type CalendarPage, loadCalendar } from '@/lib/features/calendar/loaders';
import { calendarQuerySchema } from '@/lib/features/calendar/schema';
import { moved } from '@/lib/rules/calendar';
import { writtenDate } from '@/lib/rules/written';
import { Folds } from '../_components/fold';
import { paramsIn } from '../_components/narrow-address';
import { SavedViews } from '../_components/saved-views';
import { calendarHref, calendarQuery } from './_components/addresses';
import { CalendarDays } from './_components/calendar-days';
import { CalendarFilters } from './_components/calendar-filters';
import { shownDays } from './_components/shown-day';

export const metadata: Metadata = { title: 'Calendar' };

/** A month or a week: a grid where there is room for one, and an agenda on a phone. */
export default async function Calendar({ searchParams }: PageProps<'/pipeline/calendar'>) {
  const page = await loadCalendar(searchParams);
  const { span, day, today, address, said, narrow, views, viewer } = page;
  const days = shownDays(page);
  const isEmpty = days.every(({ items, outside }) => items.length === 0 || outside);
  return (
    <Page width="full">
      <PageHeader
        title={headingOf(page)}
        actions={
          <>
            <ButtonLink href="/settings/calendar" variant="quiet">
              Show in your own calendar
            </ButtonLink>
            <ButtonLink href="/interviews/new">
              <span>
                Add<span className="max-sm:sr-only"> an interview</span>
              </span>
            </ButtonLink>
          </>
        }
      />
      <Stack>
        <Folds>
          <nav aria-label="Calendar" className="flex flex-wrap gap-2.5 max-sm:[&_.btn-plain]:px-3">
            <ButtonLink href={calendarHref(span, moved(day, span, -1), address)} data-calendar="prev">
              <IconChevron className="size-5 rotate-90 sm:hidden" />
              <span className="max-sm:sr-only">{span === 'month' ? 'Previous month' : 'Previous week'}</span>
            </ButtonLink>
            <ButtonLink href={calendarHref(span, moved(day, span, 1), address)} data-calendar="next">
              <IconChevron className="size-5 -rotate-90 sm:hidden" />
              <span className="max-sm:sr-only">{span === 'month' ? 'Next month' : 'Next week'}</span>
            </ButtonLink>
            <ButtonLink href={calendarHref(span, today, address)} variant="quiet">
              Today
            </ButtonLink>
            {(['month', 'week'] as const).map((one) => (
              <ButtonLink
                key={one}
                href={calendarHref(one, day, address)}
                variant="quiet"
                aria-current={one === span ? 'true' : undefined}
                className={classNames(one === span && 'underline')}
              >
                {one === 'month' ? 'Month' : 'Week'}
              </ButtonLink>
            ))}
          </nav>
          <CalendarFilters page={page} />
        </Folds>
        <SavedViews
          views={views}
          place="calendar"
          query={calendarQuery(span, said)}
          meaning={meaningOf}
          savable={narrow}
        />
        {isEmpty && (
          <p className="text-soft">
            {narrow
              ? `Nothing that you asked for in this ${span}.`
              : 'Nothing here. Interviews, deadlines, tasks and the days you can apply again will show up.'}
          </p>
        )}
        <CalendarDays
          days={days}
          weekdays={page.days
            .slice(0, 7)
            .map(({ date }) => writtenDate(date, viewer.locale, { weekday: 'short' }))}
          span={span}
          narrowed={calendarQuery('month', address)}
        />
      </Stack>
    </Page>
  );
}

/** What a query of the calendar asks for, whichever day it is looked at on. */
function meaningOf(query: string): string {
  const { view, day: _day, ...asked } = calendarQuerySchema.parse(paramsIn(query));
  return calendarQuery(view, asked);
}

/** "November 2026", or "30 November to 6 December 2026". */
function headingOf({ span, day, days, viewer: { locale } }: CalendarPage): string {
  if (span === 'month') return writtenDate(day, locale, { month: 'long', year: 'numeric' });
  const [first, last] = [days[0]?.date ?? day, days.at(-1)?.date ?? day];
  const from = writtenDate(first, locale, { day: 'numeric', month: 'long' });
  return `${from} to ${writtenDate(last, locale, { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
