import type { TableRefusal } from '@/lib/reading/tables/types';

/** What is no table, or too much of one; readers of files run in threads of their own, so their sentences stand here too. */
const UNREADABLE: Readonly<Record<TableRefusal, string>> = {
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

/** What a file that a form sent was refused with, by the code in the address. */
const SENTENCES: Readonly<Record<string, string>> = {
  ...UNREADABLE,
  full: 'There’s no room for another file here. Forget one that you don’t need any more, then bring this one again. What came in by it stays.',
  'signed-out': 'You’re signed out. Sign in, and choose the file again.',
  'too-many': 'That’s a lot at once. Wait a minute, then choose the file again.',
  busy: 'We’re very busy right now. Wait a moment, then choose the file again.',
  unread: 'We couldn’t read your file just now. Try again in a minute.',
  elsewhere: 'This can’t be done here.',
  'no-file': 'Choose a file.',
};

export const problemIn = (code: unknown): string | undefined =>
  typeof code === 'string' && Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
