import type { TableField } from '@/lib/reading/tables/fields';
import type { ReadTable, TableItem, TableProblem, TypedCell } from '@/lib/reading/tables/types';

/** Where an import is: read and shown, under way, in, on its way back, taken back, or given up. */
export const IMPORT_STATES = ['read', 'waiting', 'running', 'done', 'undoing', 'undone', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whether its rows may come in: nothing of them has, or it was taken back. */
export const isOpen = (state: ImportState): boolean =>
  state === 'read' || state === 'failed' || state === 'undone';

/** Stands in a mapping for a column about which the person said nothing: it is guessed at each reading. */
export const GUESSED = 'guess';

/** What the person chose for columns, in their order or by header. */
export type Chosen =
  | readonly (TableField | null | typeof GUESSED)[]
  | Readonly<Record<string, TableField | null>>;

/** What the person decided about a file. */
export type Decided = {
  fileName: string | null;
  contentType: string | null;
  mapping: Chosen | null;
  dateOrder: 'mdy' | 'dmy' | 'ymd' | null;
  timeZone: string;
  answers: Readonly<Record<string, string | readonly string[]>>;
  /** Lines that stay out. */
  skip: readonly number[];
  /** Cells that were typed anew; left out where none was. */
  typed?: readonly TypedCell[];
  /** Whether the mapping is the one of the last file with these columns. */
  remembered: boolean;
};

/** A problem of ours or of the reader's. */
export type Problem = Omit<TableProblem, 'code'> & { code: string };
export type Item = Omit<TableItem, 'problems'> & { problems: Problem[] };

/** How a file was read and what was decided about it, without its rows: what `imports.reading_sealed` holds. */
export type Reading = Omit<ReadTable, 'items' | 'problems'> & {
  problems: Problem[];
  decided: Decided;
  /** Of each page the first line, so that a line is found. */
  badLines: number[];
};
