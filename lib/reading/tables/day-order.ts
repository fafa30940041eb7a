import { dayInOrder, type Order } from './calendar-days';
import type { DayCell } from './day-cells';
import { isSerial } from './excel-days';
import { DAY_FIELDS, type TableField } from './fields';
import type { DateOrder, GivenTable } from './types';

/** The days of one column, row by row. */
export type DayColumn = {
  at: number;
  field: TableField | null;
  cells: (DayCell | null)[];
  /** The order that its header says: "Applied (dd/mm/yyyy)". */
  named?: 'mdy' | 'dmy' | null;
  /** Further days of cells that hold several. */
  more?: readonly DayCell[];
};
export type Decided = {
  order: DateOrder;
  because: string /** What is most likely, where it is asked. */;
  proposed: 'mdy' | 'dmy' | null;
  /** Only the habit of the program that wrote the file decides. */
  byHabit?: boolean;
};

type Evidence = { dmy: number; mdy: number; open: number; numbers: number; serials: number; days: number };

function evidenceOf({ cells, more = [] }: DayColumn): Evidence {
  const found: Evidence = { dmy: 0, mdy: 0, open: 0, numbers: 0, serials: 0, days: 0 };
  for (const cell of more.length > 0 ? [...cells, ...more] : cells) {
    if (cell?.kind === 'number') found.serials += isSerial(cell.number) ? 1 : 0;
    else if (cell?.kind === 'day') found.days += 1;
    else if (cell?.kind === 'numbers') {
      const [dayFirst, monthFirst] = [dayInOrder(cell, 'dmy'), dayInOrder(cell, 'mdy')];
      if (dayFirst === null && monthFirst === null) continue;
      found.numbers += 1;
      if (monthFirst === null || (cell.dotted && dayFirst !== null)) found.dmy += 1;
      else if (dayFirst === null) found.mdy += 1;
      else if (dayFirst !== monthFirst) found.open += 1;
    }
  }
  return found;
}

/** So many times as many cells that fit only one order settle a column in which some fit only the other. */
const CLEARLY = 3;

type Own = { order: 'dmy' | 'mdy' | 'none' | 'open' | 'torn'; evidence: Evidence };

function ownOrder(column: DayColumn): Own {
  const evidence = evidenceOf(column);
  const { dmy, mdy, open } = evidence;
  if (dmy > 0 && dmy >= mdy * CLEARLY) return { order: 'dmy', evidence };
  if (mdy > 0 && mdy >= dmy * CLEARLY) return { order: 'mdy', evidence };
  return { order: dmy + mdy > 0 ? 'torn' : open > 0 ? 'open' : 'none', evidence };
}

/**
 * In which order the numbers of each column of days stand: by the column as a whole, never by the row. What only one column
 * tells holds for the others that leave it open, as one program wrote them. Where nothing tells it is asked.
 */
export function decidedOrders(
  columns: readonly DayColumn[],
  given: Pick<GivenTable, 'dateOrder'> & {
    answers: Readonly<Record<string, string>>;
    usual: 'mdy' | 'dmy' | null;
    by: string;
    /** What is proposed where nothing decides. */
    likely: 'mdy' | 'dmy' | null;
  },
): Decided[] {
  const own = columns.map(ownOrder);
  const shared = sharedOrder(columns, own);
  return own.map(({ order, evidence }, place) => {
    const at = columns[place]?.at;
    const said = given.answers[`date-order:${at}`] ?? given.answers['date-order'] ?? given.dateOrder;
    const settled = (decided: DateOrder, because: string): Decided => ({
      order: decided,
      because,
      proposed: null,
    });
    if (order === 'none')
      return evidence.serials > evidence.days
        ? settled('excel', 'They are numbers as Excel counts days.')
        : settled('ymd', 'Each of them says which number is the month.');
    if (said === 'mdy' || said === 'dmy') return settled(said, 'You said so.');
    const named = columns[place]?.named;
    if (named && (order === named || order === 'open')) return settled(named, 'The header says so.');
    if (shared === 'differ') {
      if (order === 'dmy' || order === 'mdy')
        return settled(order, 'Other days in this column fit no other order.');
    } else if (shared === 'mdy' || shared === 'dmy')
      return settled(shared, 'Some of these days fit no other order.');
    if (shared === null && given.usual)
      return { ...settled(given.usual, `${given.by} writes them so.`), byHabit: true };
    return {
      order: 'ask',
      because: 'Nothing in the file tells which number is the month.',
      proposed: likely(evidence) ?? given.likely,
    };
  });
}

/** Letters for day, month and year, in English, German, French, Spanish and Dutch. */
const DAY_FIRST = /(?<!\p{L})(?:dd?|tt?|jj?|gg?)[./ -]{1,2}mm?[./ -]{1,2}(?:y|j|a){2,4}(?!\p{L})/iu;
const MONTH_FIRST = /(?<!\p{L})mm?[./ -]{1,2}(?:dd?|tt?|jj?)[./ -]{1,2}(?:y|j|a){2,4}(?!\p{L})/iu;

/** The order in which a header says that days are written; null where it says none. */
export const orderNamed = (header: string): 'mdy' | 'dmy' | null =>
  DAY_FIRST.test(header) ? 'dmy' : MONTH_FIRST.test(header) ? 'mdy' : null;

/** Where some days fit only one order and others only the other: that of more of them. */
const likely = ({ dmy, mdy }: Evidence): 'mdy' | 'dmy' | null =>
  dmy > mdy ? 'dmy' : mdy > dmy ? 'mdy' : null;

/** The order of the whole file; `differ` where its columns have each their own, `torn` where that cannot be said. */
function sharedOrder(
  columns: readonly DayColumn[],
  own: readonly Own[],
): 'dmy' | 'mdy' | 'differ' | 'torn' | null {
  const certain = new Set(own.flatMap(({ order }) => (order === 'dmy' || order === 'mdy' ? [order] : [])));
  const torn = own.some(({ order }) => order === 'torn');
  if (certain.size === 0) return torn ? 'torn' : null;
  const [only] = certain;
  if (certain.size === 1) return only ?? null;
  const each = own.map(({ order }) => (order === 'mdy' ? 'mdy' : 'dmy') as Order);
  const [asOwn, dayFirst, monthFirst] = [
    misfits(columns, each),
    misfits(
      columns,
      columns.map(() => 'dmy'),
    ),
    misfits(
      columns,
      columns.map(() => 'mdy'),
    ),
  ];
  const strong = own.every(
    ({ order, evidence }) => (order !== 'dmy' && order !== 'mdy') || evidence[order] > 1,
  );
  if (asOwn < Math.min(dayFirst, monthFirst)) return strong ? 'differ' : 'torn';
  if (dayFirst !== monthFirst) return dayFirst < monthFirst ? 'dmy' : 'mdy';
  const applied = own[columns.findIndex(({ field }) => field === 'appliedOn')]?.order;
  return applied === 'dmy' || applied === 'mdy' ? applied : 'torn';
}

const STAGE_PLACES = Object.keys(DAY_FIELDS);
/** Where in the course of an application a column's day belongs; null for one that has no place there. */
function placeOf(field: TableField | null): number | null {
  if (field === 'statusOn') return STAGE_PLACES.length;
  const place = field === null ? -1 : STAGE_PLACES.indexOf(field);
  return place === -1 ? null : Math.min(place, STAGE_PLACES.indexOf('acceptedOn'));
}

/** How many cells are no day in such orders, and how many rows then tell things the wrong way round. */
function misfits(columns: readonly DayColumn[], orders: readonly Order[]): number {
  const rows = columns[0]?.cells.length ?? 0;
  const placed = columns
    .map((column, at) => ({ column, order: orders[at] ?? 'dmy', place: placeOf(column.field) }))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  let found = 0;
  for (let row = 0; row < rows; row += 1) {
    let last: string | null = null;
    for (const { column, order, place } of placed) {
      const cell = column.cells[row];
      if (!cell || cell.kind === 'number' || cell.kind === 'no-year') continue;
      const day = cell.kind === 'day' ? cell.on : dayInOrder(cell, order);
      if (day === null) found += 1;
      else if (place !== null) {
        if (last !== null && day < last) found += 1;
        last = day;
      }
    }
  }
  return found;
}

const NOT_ENGLISH =
  /\b(?:firma|unternehmen|arbeitgeber|stelle|beworben|bewerbung\w*|datum|entreprise|societe|poste|candidature|statut|empresa|puesto|fecha|estado|bedrijf|werkgever|functie|sollicitatie\w*)\b/;
const HALF_DAYS = /\d\s?[ap]\.?\s?m\b/i;

/**
 * What is likely where nothing decides, and is asked all the same: the month stands first beside AM and PM, the day in a file
 * with semicolons or in another language than English.
 */
export function likelyOrder(
  headers: string,
  separator: string | null,
  cells: Iterable<string>,
): 'mdy' | 'dmy' | null {
  if (separator === ';' || NOT_ENGLISH.test(headers)) return 'dmy';
  for (const cell of cells) if (HALF_DAYS.test(cell)) return 'mdy';
  return null;
}
