import type { ReadTable, TableAnswer } from './types';

/**
 * A table as it comes out of a thread: its rows as texts of JSON, some of them in each. Who takes it opens a page at a time;
 * thousands of rows as they are would be made anew in one go, by the thread that answers pages.
 */
export type TableInPages =
  | { ok: true; table: Omit<ReadTable, 'items'>; pages: string[] }
  | Extract<TableAnswer, { ok: false }>;

const ROWS = 100;

export function inPages(answer: TableAnswer): TableInPages {
  if (!answer.ok) return answer;
  const { items, ...table } = answer.table;
  const count = Math.ceil(items.length / ROWS);
  const pages = Array.from({ length: count }, (_, n) =>
    JSON.stringify(items.slice(n * ROWS, (n + 1) * ROWS)),
  );
  return { ok: true, table, pages };
}
