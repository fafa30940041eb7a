import { stringify } from 'csv-stringify/sync';
import { neutralised } from '@/lib/rules/formula-cells';

/** What a file begins with: without this mark Excel takes its letters for those of an older alphabet. */
export const CSV_MARK = '\uFEFF';

export type Separator = ',' | ';';

/** Where people write 1,5 a spreadsheet program parts cells by semicolons, and shows a file with commas in one column. */
export const separatorFor = (locale: string): Separator =>
  new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ';'
    : ',';

/** Rows of texts as CSV (RFC 4180), of which a spreadsheet program runs nothing. */
export const csvText = (rows: readonly (readonly string[])[], separator: Separator): string =>
  stringify(
    rows.map((row) => row.map(neutralised)),
    {
      ...{ delimiter: separator, record_delimiter: 'windows' },
      // Whatever may be taken for the end of a cell in another country stands between quotes.
      quoted_match: /[,;\t\r\n]|^\s|\s$/u,
    },
  );
