import type { Group } from '@/lib/features/applications/query';
import type { ApplicationView } from '@/lib/features/applications/types';
import type { Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { PRIORITY_LABELS } from '@/lib/rules/record';
import { COLUMNS, type ColumnKey } from './columns';
import { type ShownCell, shownCell } from './shown-cell';

// What the browser is told of the table, to go on from the HTML that the server drew of it: no more than it shows.

export type ShownColumn = { column: ColumnKey; label: string; edited: boolean };

/** Without names, which would be a third of it. `cells`: one for each column. */
export type ShownRow = readonly [
  id: string,
  version: number,
  role: string,
  company: string,
  ...cells: ShownCell[],
];

/** `name`: of the group that the rows are in; null where nothing is grouped. */
export type ShownRows = { name: string | null; rows: ShownRow[] };

export const shownColumns = (columns: readonly ColumnKey[]): ShownColumn[] =>
  columns.map((column) => {
    const { label, ...rest } = COLUMNS[column];
    return { column, label, edited: 'editor' in rest };
  });

/** The rows under the heading of their group, in the order in which they come; all under none where nothing is grouped. */
export function shownRows(
  items: readonly ApplicationView[],
  {
    columns,
    group,
    viewer,
  }: { columns: readonly ColumnKey[]; group: Group | undefined; viewer: Viewer & { zone: string } },
): ShownRows[] {
  const groups: ShownRows[] = [];
  for (const item of items) {
    const name = group === undefined ? null : groupName(group, item, viewer);
    const cells = columns.map((column) => shownCell(column, item, viewer));
    const row: ShownRow = [item.id, item.version, item.role, item.company, ...cells];
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
