'use client';

import type { CalendarSpan } from '@/lib/rules/calendar';
import { CalendarKeys } from './calendar-keys';
import { Day } from './day';
import type { ShownDay } from './shown-day';

/**
 * The days of a month or a week, and the names of the weekdays above them where they are a grid. One client component for
 * all of them: it goes out as HTML and as the words that it is drawn from, where a tree of everything in it would be as
 * long again.
 */
export function CalendarDays({
  days,
  weekdays,
  span,
  narrowed,
}: {
  days: readonly ShownDay[];
  weekdays: readonly string[];
  span: CalendarSpan;
  /** What narrows it, as its address says it: a day leads to its week under the same. */
  narrowed: string;
}) {
  return (
    <CalendarKeys>
      <div aria-hidden="true" className="hidden grid-cols-7 border-t border-l border-line md:grid">
        {weekdays.map((name) => (
          <div key={name} className="border-r border-line p-1.5 text-small text-soft">
            {name}
          </div>
        ))}
      </div>
      <ol className="border-line md:grid md:grid-cols-7 md:border-t md:border-l">
        {days.map((day) => (
          <Day
            key={day.date}
            day={day}
            span={span}
            week={`/pipeline/calendar?view=week&day=${day.date}${narrowed && `&${narrowed}`}`}
          />
        ))}
      </ol>
    </CalendarKeys>
  );
}
