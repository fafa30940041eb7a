import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Select } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { GROUPS, SORT_KEYS, type ViewAddress } from '@/lib/features/applications/query';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { STAGES } from '@/lib/rules/stages';
import { RoundSelect } from '../../_components/round-select';
import { COLUMNS, type ColumnKey, columnsOf, FIXED } from './columns';

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

/** One stage or any; where the address asks for several, those together as well. */
const stageOptions = (asked: ViewAddress['stage'], naming: Naming) => [
  ...STAGES.map((stage) => ({ value: String(stage), label: nameOfStage(naming, { stage }) })),
  ...(asked.length > 1
    ? [{ value: asked.join(','), label: asked.map((stage) => nameOfStage(naming, { stage })).join(', ') }]
    : []),
];

/** One tag or any; what the address asks for is among them: several together, or one that is spelled otherwise. */
const tagOptions = (asked: readonly string[], tags: readonly string[]) => {
  const said = asked.join(',');
  return [
    ...tags.map((name) => ({ value: name, label: name })),
    ...(said === '' || tags.includes(said) ? [] : [{ value: said, label: asked.join(', ') }]),
  ];
};

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
  const { q, stage, shown, sort, group = '', columns, tag, round } = address;
  const isNarrow = q !== '' || stage.length > 0 || tag.length > 0 || round.length > 0 || shown !== 'open';
  return (
    <search>
      <form action="/pipeline/table" className="flex flex-col gap-3">
        {/* Two beside each other on a phone: the first row is in sight. */}
        <div className="flex flex-wrap items-end gap-2.5 max-sm:grid max-sm:grid-cols-2">
          <TextInput
            key={q}
            label="Search company or role"
            name="q"
            type="search"
            maxLength={120}
            defaultValue={q}
            className="min-w-[min(11rem,100%)] flex-1 max-sm:col-span-2 sm:max-w-[18rem]"
          />
          <Select label="Show" name="shown" options={SHOWN_OPTIONS} defaultValue={shown} />
          <Select
            label="Stage"
            name="stage"
            placeholder="Any"
            options={stageOptions(stage, viewer)}
            defaultValue={stage.join(',')}
          />
          {(tags.length > 0 || tag.length > 0) && (
            <Select
              label="Tag"
              name="tag"
              placeholder="Any"
              options={tagOptions(tag, tags)}
              defaultValue={tag.join(',')}
            />
          )}
          <RoundSelect asked={round} viewer={viewer} />
          <Select label="Sort by" name="sort" options={SORT_OPTIONS} defaultValue={sort} />
          <Select
            label="Group by"
            name="group"
            placeholder="Nothing"
            options={GROUP_OPTIONS}
            defaultValue={group}
          />
          <Button type="submit">Show</Button>
          {isNarrow && (
            <Link href="/pipeline/table" className={buttonClass('quiet')}>
              Show all open
            </Link>
          )}
        </div>
        <details className="text-small">
          <summary className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}>
            Columns
          </summary>
          <fieldset className="mt-1 flex flex-wrap items-center gap-x-5">
            <legend className="sr-only">Columns</legend>
            {(Object.keys(COLUMNS) as ColumnKey[])
              .filter((name) => !FIXED.some((one) => one === name))
              .map((name) => (
                <label key={name} className="flex min-h-[44px] items-center gap-2">
                  <input
                    type="checkbox"
                    name="columns"
                    value={name}
                    defaultChecked={columnsOf(columns).includes(name)}
                    className="tick shrink-0"
                  />
                  {COLUMNS[name].label}
                </label>
              ))}
            {/* With none of them ticked the fixed ones still are. */}
            <input type="hidden" name="columns" value="stage" />
            <Button type="submit" variant="quiet">
              Show these
            </Button>
          </fieldset>
        </details>
      </form>
    </search>
  );
}
