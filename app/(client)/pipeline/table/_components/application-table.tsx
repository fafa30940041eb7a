import { Link } from '@/app/_ui/link';
import type { Group, SortKey, ViewAddress } from '@/lib/features/applications/query';
import type { ApplicationView } from '@/lib/features/applications/types';
import type { Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { PRIORITY_LABELS } from '@/lib/rules/record';
import { tableHref } from './address';
import { Cell } from './cell';
import { COLUMNS, columnsOf } from './columns';

/**
 * The applications as a table, drawn by the server alone. On a phone each row is a card. Selecting, editing and the keys
 * are `TableHands`, which listens to the whole of it.
 */
export function ApplicationTable({
  address,
  items,
  viewer,
}: {
  address: ViewAddress;
  items: readonly ApplicationView[];
  viewer: Viewer & { zone: string };
}) {
  const columns = columnsOf(address.columns);
  return (
    <table className="records" id="applications">
      <caption className="sr-only">Applications</caption>
      <thead>
        <tr>
          <td>
            <input type="checkbox" data-select="all" aria-label="Select all on this page" className="tick" />
          </td>
          <SortedHead address={address} label="Role" sort="role" />
          {columns.map((column) => {
            const { label, ...rest } = COLUMNS[column];
            return 'sort' in rest ? (
              <SortedHead key={column} address={address} label={label} sort={rest.sort} />
            ) : (
              <th key={column} scope="col">
                {label}
              </th>
            );
          })}
        </tr>
      </thead>
      {groupsOf(items, address.group, viewer).map(({ name, rows }) => (
        <tbody key={rows[0]?.id}>
          {name !== null && (
            <tr className="records-group">
              <th scope="rowgroup" colSpan={columns.length + 2} dir="auto">
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              data-version={row.version}
              data-name={`${row.role}, ${row.company}`}
            >
              <td>
                <input
                  type="checkbox"
                  data-select="row"
                  value={row.id}
                  aria-label={`Select ${row.role}, ${row.company}`}
                  className="tick"
                />
              </td>
              <th scope="row">
                <Link href={`/applications/${row.id}`} dir="auto">
                  {row.role}
                </Link>
                <button
                  type="button"
                  data-cell="role"
                  data-value={row.role}
                  aria-label={`Edit role: ${row.role}`}
                  className="pencil"
                >
                  Edit
                </button>
              </th>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} viewer={viewer} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

type Rows = { name: string | null; rows: ApplicationView[] };

/** The rows under the heading of their group, in the order in which they come; all under none where nothing is grouped. */
function groupsOf(items: readonly ApplicationView[], group: Group | undefined, viewer: Viewer): Rows[] {
  if (group === undefined) return [{ name: null, rows: [...items] }];
  const groups: Rows[] = [];
  for (const row of items) {
    const name = groupName(group, row, viewer);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

function groupName(group: Group, row: ApplicationView, viewer: Viewer): string {
  switch (group) {
    case 'stage':
      return nameOfStage(viewer, { stage: row.stage });
    case 'company':
      return row.company;
    case 'priority':
      return row.priority ? PRIORITY_LABELS[row.priority] : 'No priority';
    default:
      return group satisfies never;
  }
}

/** The head of a column that the table is sorted by on a press; pressed again, the other way round. */
function SortedHead({ address, label, sort }: { address: ViewAddress; label: string; sort: SortKey }) {
  const isUp = address.sort === sort;
  const isDown = address.sort === `-${sort}`;
  return (
    <th scope="col" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}>
      <Link href={tableHref(address, { sort: isUp ? `-${sort}` : sort })} scroll={false}>
        {label}
        <span aria-hidden="true">{isUp ? ' ↑' : isDown ? ' ↓' : ''}</span>
      </Link>
    </th>
  );
}
