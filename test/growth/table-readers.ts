import { plainAddress, postingOf } from '@/lib/reading/tables/addresses';
import { dayCell } from '@/lib/reading/tables/day-cells';
import { decoded } from '@/lib/reading/tables/decoded';
import { daysWithin, historyIn } from '@/lib/reading/tables/history';
import { payIn } from '@/lib/reading/tables/pay';
import { readTable } from '@/lib/reading/tables/read-table';
import { separatedRows } from '@/lib/reading/tables/separated';
import { knownStatus, statusReading } from '@/lib/reading/tables/status-words';
import type { Reads } from './measure';

const ZONE = 'Europe/Berlin';
const table = (text: string) =>
  readTable({ bytes: new TextEncoder().encode(text), timeZone: ZONE, today: '2026-11-30' });
const limits = { rows: 20_000, cells: 500 };
const HEADER = 'Company,Role,Applied,Status,Notes,Salary,Link,Tags';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Each way in which a text gets into a reader of tables. */
export const TABLE_READERS: Record<string, Record<string, Reads>> = {
  'lib/reading/tables/read-table.ts#readTable': {
    alone: table,
    'below headers': (text) => table(`${HEADER}\n${text}`),
    'as a company': (text) => table(`${HEADER}\n${quoted(text)},b,c,d,e,f,g,h`),
    'as every cell': (text) => table(`${HEADER}\n${Array(8).fill(quoted(text)).join(',')}`),
    'as a header': (text) => table(`Company,Role,${quoted(text)}\na,b,c`),
    'as a column': (text) =>
      table(
        `Company,Role,Status\n${text
          .match(/.{1,40}/gsu)
          ?.map((one) => `a,b,${quoted(one)}`)
          .join('\n')}`,
      ),
    'behind an open quote': (text) => table(`${HEADER}\na,"${text}`),
    'in a file of our own': (text) =>
      table(`Company,Role,Stage,Ending,Note,Stage history\na,b,applied,,${quoted(text)},${quoted(text)}`),
  },
  'lib/reading/tables/decoded.ts#decoded': { alone: (text) => decoded(Buffer.from(text)) },
  'lib/reading/tables/separated.ts#separatedRows': {
    alone: (text) => separatedRows(text, limits),
    quoted: (text) => separatedRows(`"${text}`, limits),
    'with spaces': (text) => separatedRows(text.replaceAll('a', ' '), limits),
  },
  'lib/reading/tables/day-cells.ts#dayCell': { alone: (text) => dayCell(text, ZONE) },
  'lib/reading/tables/history.ts#historyIn': {
    alone: (text) => historyIn(text, { timeZone: ZONE, order: 'dmy' }),
    'after a day': (text) => historyIn(`2026-11-03 ${text}`, { timeZone: ZONE, order: null }),
  },
  'lib/reading/tables/history.ts#daysWithin': { alone: (text) => daysWithin(text, ZONE) },
  'lib/reading/tables/pay.ts#payIn': { alone: payIn, after: (text) => payIn(`€60,000 ${text}`) },
  'lib/reading/tables/addresses.ts#plainAddress': {
    alone: plainAddress,
    'as a query': (text) => plainAddress(`https://a.example/?${text}`),
  },
  'lib/reading/tables/addresses.ts#postingOf': {
    alone: postingOf,
    'as a path': (text) => postingOf(`https://www.linkedin.com/jobs/view/${text}`),
  },
  'lib/reading/tables/status-words.ts#statusReading': { alone: statusReading },
  'lib/reading/tables/status-words.ts#knownStatus': { alone: knownStatus },
};
