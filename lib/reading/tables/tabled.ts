import { DAY_FIELDS, type TableField } from './fields';
import type { RawRow } from './separated';

/** The rows of a table, as far as what its columns are about is asked of them. */
export type Table = {
  headers: readonly string[];
  rows: readonly RawRow[];
  isWorkbook: boolean;
  separator: string | null;
};

/** Whether the cells of a column with this field are days. */
export const holdsDay = (field: TableField | null): boolean =>
  field !== null &&
  (field in DAY_FIELDS || field === 'statusOn' || field === 'endedOn' || field === 'deadline');
