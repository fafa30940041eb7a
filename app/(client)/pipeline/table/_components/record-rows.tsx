'use client';

import { Link } from '@/app/_ui/link';
import { Cell } from './cell';
import type { ShownColumn, ShownRow, ShownRows } from './shown-table';

/**
 * The rows of the table. One client component for all of them: what the server draws by itself goes out twice, as HTML and as
 * a tree of everything in it; of this goes out the HTML, and the words that stand in the cells.
 */
export function RecordRows({
  columns,
  groups,
}: {
  columns: readonly ShownColumn[];
  groups: readonly ShownRows[];
}) {
  return groups.map(({ name, rows }) => (
    <tbody key={rows[0]?.[0]}>
      {name !== null && (
        <tr className="records-group">
          <th scope="rowgroup" colSpan={columns.length + 2} dir="auto">
            {name}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Record key={row[0]} row={row} columns={columns} />
      ))}
    </tbody>
  ));
}

function Record({
  row: [id, version, role, company, ...cells],
  columns,
}: {
  row: ShownRow;
  columns: readonly ShownColumn[];
}) {
  return (
    <tr data-row={id} data-version={version}>
      <td>
        <input type="checkbox" data-select="row" aria-label={`Select ${role}, ${company}`} className="tick" />
      </td>
      <th scope="row">
        <Link href={`/applications/${id}`} dir="auto">
          {role}
        </Link>
        <button type="button" data-cell="role" aria-label={`Edit role: ${role}`} className="pencil">
          Edit
        </button>
      </th>
      {columns.map((of, place) => (
        <Cell key={of.column} of={of} cell={cells[place] ?? ''} />
      ))}
    </tr>
  );
}
