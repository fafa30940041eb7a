import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/select';
import {
  GROUPS,
  isNarrow,
  narrowingOf,
  SORT_KEYS,
  type ViewAddress,
} from '@/lib/features/applications/query';
import type { Naming } from '@/lib/rules/own-stages';
import { Fold } from '../../_components/fold';
import { NarrowFields } from '../../_components/narrow-fields';
import { NarrowForm } from '../../_components/narrow-form';
import { COLUMNS, type ColumnKey, columnsOf, FIXED } from './columns';

const FORM = 'table-view';

const SHOWN_OPTIONS = [
  { value: 'open', label: 'Open' },
  { value: 'closed', label: 'Closed' },
  { value: 'all', label: 'Open and closed' },
  { value: 'archived', label: 'Archived' },
];

const SORT_LABELS: Record<(typeof SORT_KEYS)[number], readonly [up: string, down: string]> = {
  added: ['Added, oldest first', 'Added, newest first'],
  moved: ['Moved, oldest first', 'Moved, newest first'],
  company: ['Company, A to Z', 'Company, Z to A'],
  role: ['Role, A to Z', 'Role, Z to A'],
  stage: ['Stage, earliest first', 'Stage, furthest first'],
  deadline: ['Deadline, soonest first', 'Deadline, latest first'],
  priority: ['Priority, highest first', 'Priority, lowest first'],
  applied: ['Applied, oldest first', 'Applied, newest first'],
};
const SORT_OPTIONS = SORT_KEYS.flatMap((key) => [
  { value: key, label: SORT_LABELS[key][0] },
  { value: `-${key}`, label: SORT_LABELS[key][1] },
]);

const GROUP_LABELS: Record<(typeof GROUPS)[number], string> = {
  stage: 'Stage',
  company: 'Company',
  priority: 'Priority',
};
const GROUP_OPTIONS = GROUPS.map((value) => ({ value: String(value), label: GROUP_LABELS[value] }));

/** Whether the table leaves out some of the open ones, or shows others. */
export const isNarrowed = (address: ViewAddress): boolean =>
  isNarrow(narrowingOf(address)) || address.shown !== 'open';

/** What is shown, in which order and with which columns: a form of the address, so that a view is a link. */
export function Filters({
  address,
  tags,
  viewer,
}: {
  address: ViewAddress;
  /** Those there are to filter by. */
  tags: readonly string[];
  viewer: Naming;
}) {
  const { shown, sort, group = '', columns } = address;
  const narrow = isNarrowed(address);
  return (
    <>
      <Fold summary="Search and sort" open={narrow}>
        <NarrowForm id={FORM} path="/pipeline/table" submit="Update table" narrow={false}>
          <NarrowFields asked={address} tags={tags} viewer={viewer}>
            <Select label="Show" name="shown" options={SHOWN_OPTIONS} defaultValue={shown} />
          </NarrowFields>
          <Select label="Sort by" name="sort" options={SORT_OPTIONS} defaultValue={sort} />
          <Select
            label="Group by"
            name="group"
            placeholder="Nothing"
            options={GROUP_OPTIONS}
            defaultValue={group}
          />
        </NarrowForm>
      </Fold>
      {/* Of the same form, wherever it stands: what narrows the table stays as it is. */}
      <Fold summary="Columns" open={false}>
        <fieldset className="flex flex-wrap items-center gap-x-5 text-small">
          <legend className="sr-only">Columns</legend>
          {(Object.keys(COLUMNS) as ColumnKey[])
            .filter((name) => !FIXED.some((one) => one === name))
            .map((name) => (
              <label key={name} className="flex min-h-[44px] items-center gap-2">
                <input
                  type="checkbox"
                  form={FORM}
                  name="columns"
                  value={name}
                  defaultChecked={columnsOf(columns).includes(name)}
                  className="tick shrink-0"
                />
                {COLUMNS[name].label}
              </label>
            ))}
          {/* With none of them ticked the fixed ones still are. */}
          <input type="hidden" form={FORM} name="columns" value="stage" />
          <Button type="submit" form={FORM}>
            Show these columns
          </Button>
        </fieldset>
      </Fold>
    </>
  );
}
