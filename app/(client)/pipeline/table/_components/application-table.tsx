import { Link } from '@/app/_ui/link';
import type { SortKey, ViewAddress } from '@/lib/features/applications/query';
import type { ApplicationView } from '@/lib/features/applications/types';
import type { Viewer } from '@/lib/rules/messages';
import { tableHref } from './address';
import { COLUMNS, columnsOf } from './columns';
import { RecordRows } from './record-rows';
import { shownColumns, shownRows } from './shown-table';

/**
 * The applications as a table. On a phone each row is a card. Selecting, editing and the keys are `TableHands`, which
 * listens to the whole of it.
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
            <label className="select-all">
              <input type="checkbox" data-select="all" className="tick" />
              <span className="sm:sr-only">
                Select all<span className="sr-only"> on this page</span>
              </span>
            </label>
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
      <RecordRows
        columns={shownColumns(columns)}
        groups={shownRows(items, { columns, group: address.group, viewer })}
      />
    </table>
  );
}

/** The head of a column that the table is sorted by on a press; pressed again, the other way round. */
function SortedHead({ address, label, sort }: { address: ViewAddress; label: string; sort: SortKey }) {
  const isUp = address.sort === sort;
  const isDown = address.sort === `-${sort}`;
  return (
    <th scope="col" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}>
      <Link href={tableHref(address, { sort: isUp ? `-${sort}` : sort })} scroll={false}>
        {label}
        <span aria-hidden="true" className="ml-1">
          {isUp ? '↑' : isDown ? '↓' : ''}
        </span>
      </Link>
    </th>
  );
}
