import type { Temporal } from 'temporal-polyfill';
import { classNames } from '@/app/_ui/class-names';
import { Link } from '@/app/_ui/link';
import type { CalendarItem } from '@/lib/features/calendar/loaders';
import type { CalendarSpan } from '@/lib/rules/calendar';
import type { Viewer } from '@/lib/rules/messages';
import { writtenDate } from '@/lib/rules/written';
import { calendarHref } from './addresses';
import { KIND_WORDS, wordsOf } from './item-words';

const MARKS: Record<CalendarItem['kind'], string> = {
  interview: 'bg-dawn',
  deadline: 'bg-ink',
  task: 'bg-edge',
  hold: 'bg-live',
  'come-back': 'bg-live',
};

/** In a month a day shows as many; its week shows all. On a phone a day has room for all. */
const IN_A_MONTH = 4;

/** One day: a cell of the grid on a wide screen, and a part of the agenda on a phone, where a day without anything is left out. */
export function Day({
  date,
  items,
  span,
  focused,
  isToday,
  outside,
  viewer,
}: {
  date: Temporal.PlainDate;
  items: readonly CalendarItem[];
  span: CalendarSpan;
  /** Where the arrow keys begin. */
  focused: boolean;
  isToday: boolean;
  /** Of the month before or after. */
  outside: boolean;
  viewer: Viewer;
}) {
  const full = writtenDate(date, viewer.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const more = items.length - IN_A_MONTH;
  return (
    <li
      className={classNames(
        'min-w-0 border-line max-md:border-b max-md:py-3 md:border-r md:border-b md:p-1.5',
        span === 'month' ? 'md:min-h-28' : 'md:min-h-80',
        items.length === 0 && 'max-md:hidden',
        outside && 'md:bg-sunken',
      )}
    >
      <h2 className="text-label font-semibold md:font-normal">
        <Link
          href={calendarHref('week', date)}
          data-day={date.toString()}
          tabIndex={focused ? 0 : -1}
          aria-current={isToday ? 'date' : undefined}
          className={classNames(
            'inline-flex min-h-[24px] items-center rounded-small px-1 hover:underline',
            isToday && 'bg-ink font-semibold text-paper',
            outside && !isToday && 'md:text-soft',
          )}
        >
          <span className="md:sr-only">{full}</span>
          <span aria-hidden="true" className="hidden tabular-nums md:inline">
            {date.day}
          </span>
        </Link>
      </h2>
      <ul className="mt-1 flex flex-col md:gap-1">
        {items.map((item, place) => (
          <li
            key={`${item.kind} ${item.href}`}
            className={classNames(span === 'month' && place >= IN_A_MONTH && 'md:hidden')}
          >
            <Item item={item} viewer={viewer} isShort={span === 'month'} />
          </li>
        ))}
        {span === 'month' && more > 0 && (
          <li className="hidden md:block">
            <Link href={calendarHref('week', date)} className="text-small text-soft underline">
              {more} more<span className="sr-only"> on {full}</span>
            </Link>
          </li>
        )}
      </ul>
    </li>
  );
}

/** Short: a long title doesn’t stretch its week in the grid of a month; its own page and its week say all of it. */
function Item({ item, viewer, isShort }: { item: CalendarItem; viewer: Viewer; isShort: boolean }) {
  const { time, title, detail, there } = wordsOf(item, viewer);
  return (
    <Link
      href={item.href}
      className="flex gap-2 rounded-small px-1 py-3 text-small hover:bg-sunken md:min-h-[24px] md:py-0.5"
    >
      <span
        aria-hidden="true"
        className={classNames('mt-1.5 size-2 shrink-0 rounded-full', MARKS[item.kind])}
      />
      <span className="min-w-0 wrap-anywhere">
        <span className={classNames(isShort && 'md:line-clamp-4')}>
          <span className="sr-only">{KIND_WORDS[item.kind]}: </span>
          {time && <span className="tabular-nums">{time} </span>}
          <span className="font-semibold">{title}</span>
          {detail && <span className="text-soft"> {detail}</span>}
        </span>
        {there && <span className="block text-soft">{there}</span>}
      </span>
    </Link>
  );
}
