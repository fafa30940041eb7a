import type { ReactNode } from 'react';

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
  const sideOf = (column: number) => (columns[column]?.numeric ? 'number' : undefined);
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }, column) => (
            <th key={label} scope="col" className={sideOf(column)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
              <td key={at} className={sideOf(at + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
