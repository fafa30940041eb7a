import { classNames } from '@/app/_ui/class-names';
import { Link } from '@/app/_ui/link';
import type { CalendarSpan } from '@/lib/rules/calendar';
import type { ShownDay, ShownItem } from './shown-day';

/** What an item is: a colour beside it, and a word for whoever can't see the colour. */
const KINDS: Record<ShownItem['kind'], { mark: string; word: string }> = {
  interview: { mark: 'bg-dawn', word: 'Interview' },
  deadline: { mark: 'bg-ink', word: 'Deadline' },
  task: { mark: 'bg-edge', word: 'Task' },
  hold: { mark: 'bg-live', word: 'Reply' },
  'come-back': { mark: 'bg-live', word: 'Apply again' },
};

/** In a month a day shows as many; its week shows all. On a phone a day has room for all. */
const IN_A_MONTH = 4;

/**
 * `week`: the address of its week. One day: a cell of the grid on a wide screen, and a part of the agenda on a phone, where
 * a day without anything is left out.
 */
export function Day({ day, span, week }: { day: ShownDay; span: CalendarSpan; week: string }) {
  const { date, number, full, items, focused, isToday, outside } = day;
  const more = items.length - IN_A_MONTH;
  return (
    <li
      className={classNames(
        'calendar-day',
        span === 'month' ? 'md:min-h-28' : 'md:min-h-80',
        items.length === 0 && 'max-md:hidden',
        outside && 'md:bg-sunken',
      )}
    >
      <h2 className="calendar-heading">
        <Link
          href={week}
          data-day={date}
          tabIndex={focused ? 0 : -1}
          aria-current={isToday ? 'date' : undefined}
          className={classNames(
            'calendar-date',
            isToday && 'bg-ink font-semibold text-paper',
            outside && !isToday && 'md:text-soft',
          )}
        >
          <span className="md:sr-only">{full}</span>
          <span aria-hidden="true" className="hidden tabular-nums md:inline">
            {number}
          </span>
        </Link>
      </h2>
      {items.length > 0 && (
        <ul className="mt-1 flex flex-col md:gap-1">
          {items.map((item, place) => (
            <li
              key={`${item.kind} ${item.href}`}
              className={classNames(span === 'month' && place >= IN_A_MONTH && 'md:hidden')}
            >
              <Item item={item} isShort={span === 'month'} />
            </li>
          ))}
          {span === 'month' && more > 0 && (
            <li className="hidden md:block">
              <Link href={week} className="text-small text-soft underline">
                {more} more<span className="sr-only"> on {full}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

/** Short: a long title doesn’t stretch its week in the grid of a month; its own page and its week say all of it. */
function Item({ item, isShort }: { item: ShownItem; isShort: boolean }) {
  const { kind, time, title, detail, there } = item;
  const { mark, word } = KINDS[kind];
  return (
    <Link
      href={item.href}
      className="flex gap-2 rounded-small px-1 py-3 text-small hover:bg-sunken md:min-h-[24px] md:py-0.5"
    >
      <span aria-hidden="true" className={classNames('mt-1.5 size-2 shrink-0 rounded-full', mark)} />
      <span className="min-w-0 wrap-anywhere">
        <span className={classNames(isShort && 'md:line-clamp-4')}>
          <span className="sr-only">{word}: </span>
          {time && <span className="tabular-nums">{time} </span>}
          <span className="font-semibold">{title}</span>
          {detail && <span className="text-soft"> {detail}</span>}
        </span>
        {there && <span className="block text-soft">{there}</span>}
      </span>
    </Link>
  );
}
