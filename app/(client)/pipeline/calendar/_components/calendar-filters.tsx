import { Select } from '@/app/_ui/select';
import type { CalendarItem, CalendarPage } from '@/lib/features/calendar/loaders';
import { Fold } from '../../_components/fold';
import { NarrowFields } from '../../_components/narrow-fields';
import { NarrowForm } from '../../_components/narrow-form';
import { calendarHref } from './addresses';

const KIND_LABELS: Record<CalendarItem['kind'], string> = {
  interview: 'Interviews',
  deadline: 'Deadlines',
  task: 'Tasks',
  hold: 'Replies you can send',
  'come-back': 'Days to apply again',
};
const KIND_OPTIONS = Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label }));

/** What narrows the calendar: the same as board and table, and what kind of thing stands in it. */
export function CalendarFilters({ page }: { page: CalendarPage }) {
  const { span, day, address, narrow, tags, viewer } = page;
  return (
    <Fold summary="Search" open={narrow}>
      <NarrowForm
        path="/pipeline/calendar"
        all={{ href: calendarHref(span, day), label: 'Show all' }}
        narrow={narrow}
      >
        <input type="hidden" name="view" value={span} />
        <input type="hidden" name="day" value={day.toString()} />
        <NarrowFields asked={address} tags={tags} viewer={viewer}>
          <Select
            label="Show"
            name="kind"
            placeholder="Everything"
            options={KIND_OPTIONS}
            defaultValue={address.kind ?? ''}
          />
        </NarrowFields>
      </NarrowForm>
    </Fold>
  );
}
