import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Column = { label: string; numeric?: boolean };

/** Figures as a real table: named by its caption, with the first cell of a row as its head. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  /** For whoever can't see what stands around it. */
  caption: string;
  columns: readonly Column[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  const sideOf = (column: number) => (columns[column]?.numeric ? 'text-right tabular-nums' : 'text-left');
  return (
    <table className="w-full border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge">
          {columns.map(({ label }, column) => (
            <th
              key={label}
              scope="col"
              className={classNames('py-1.5 pr-3 align-bottom font-semibold last:pr-0', sideOf(column))}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key} className="border-b border-line">
            <th
              scope="row"
              className="min-w-[5.5rem] py-1.5 pr-3 text-left align-top font-normal [overflow-wrap:anywhere]"
            >
              {head}
            </th>
            {cells.map((cell, at) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                key={at}
                className={classNames('py-1.5 pr-3 align-top last:pr-0', sideOf(at + 1))}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
