import type { TableAnswer, TableRefusal } from './types';

/** What a person reads when a file cannot be read. */
export const REFUSAL_SENTENCES: Readonly<Record<TableRefusal, string>> = {
  empty: 'This file is empty.',
  'only-headers': 'This file has headers and no rows below them.',
  'too-big': 'This file is larger than 50 MB. Split it, or export fewer rows.',
  'too-many-rows': 'This file has more than 20,000 rows. Split it into several files.',
  'too-many-columns': 'This file has more than 500 columns. Keep those that are about your applications.',
  bomb: 'This file unpacks to far more than it should hold, so it was not opened.',
  damaged: 'This file is damaged. Export or save it again.',
  encrypted: 'This workbook has a password. Save it without one, or as CSV.',
  'old-excel': 'This is a workbook of an old kind (.xls). Save it as .xlsx or CSV.',
  'not-a-table': 'This is no table. Use a CSV, TSV or XLSX file, or the export of your tracker.',
  'no-such-sheet': 'There is no such sheet in this workbook.',
};

export const refusal = (code: TableRefusal): TableAnswer => ({
  ok: false,
  code,
  message: REFUSAL_SENTENCES[code],
});
