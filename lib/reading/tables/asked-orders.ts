import { dayInOrder } from './calendar-days';
import type { Guess } from './columns';
import { type DayCell, dayCell } from './day-cells';
import { type DayColumn, type Decided, decidedOrders, likelyOrder, orderNamed } from './day-order';
import { knownFormat } from './formats';
import { daysWithin } from './history';
import { eventsIn } from './own-cells';
import { plainWords, saidIn } from './plain-words';
import { type Answers, answerTo, orderQuestion, question } from './questions';
import { holdsDay, type Table } from './tabled';
import type { DateOrder, GivenTable, TableQuestion } from './types';

/** How many rows tell what is likely. */
const LOOKED_AT = 100;

/** In which order the days of each column stand, with the questions that this leaves; null for a column without days. */
export function settleOrders(
  { headers, rows, isWorkbook, separator }: Table,
  of: GivenTable & { guesses: Guess[]; answers: Answers; questions: TableQuestion[] },
): (DateOrder | null)[] {
  const columns = of.guesses.flatMap(({ field }, at): DayColumn[] => {
    if (holdsDay(field))
      return [
        {
          at,
          field,
          named: orderNamed(headers[at] ?? ''),
          cells: rows.map(({ cells }) => dayAt(cells[at], of.timeZone)),
        },
      ];
    if (field !== 'history' && field !== 'status') return [];
    // A history as we write it says its days itself; the name of a round is none of them.
    const all = rows.map(({ cells: { [at]: cell = '' } }) =>
      eventsIn(cell) === null ? daysWithin(cell, of.timeZone) : [],
    );
    return all.some((days) => days.length > 0)
      ? [
          {
            at,
            field,
            cells: all.map(([first]) => first ?? null),
            more: all.flatMap((days) => days.slice(1)),
          },
        ]
      : [];
  });
  const known = knownFormat(headers);
  const said = Object.fromEntries(
    Object.entries(of.answers).flatMap(([id, answer]) => (typeof answer === 'string' ? [[id, answer]] : [])),
  );
  const decided = decidedOrders(columns, {
    ...{ dateOrder: of.dateOrder, answers: said },
    ...{ usual: known?.order ?? null, by: known?.name ?? '' },
    likely: likelyOrder(
      headers.map(plainWords).join(' '),
      separator,
      rows.slice(0, LOOKED_AT).flatMap(({ cells }) => columns.map(({ at }) => cells[at] ?? '')),
    ),
  });
  askAboutOrder({ headers, rows }, columns, decided, of);
  const orders: (DateOrder | null)[] = headers.map(() => null);
  columns.forEach(({ at }, place) => {
    orders[at] = decided[place]?.order ?? null;
  });
  if (!isWorkbook) askAboutNumbers(headers, orders, of);
  return orders;
}

/** A leap year, in which every day is one. */
const ANY_YEAR = 2024;

const dayAt = (cell: string | undefined, timeZone: string): DayCell | null => {
  const text = saidIn(cell, 'words');
  const day = text === null ? null : dayCell(text, timeZone);
  return day?.kind === 'no-year' && !day.worded
    ? {
        kind: 'numbers',
        first: day.first,
        second: day.second,
        year: ANY_YEAR,
        at: null,
        dotted: /\d\./.test(text ?? ''),
      }
    : day;
};

/** One question for all columns that leave it open; also where only the program's habit decides, so that it can be turned. */
function askAboutOrder(
  { headers, rows }: Pick<Table, 'headers' | 'rows'>,
  columns: readonly DayColumn[],
  decided: readonly Decided[],
  of: { questions: TableQuestion[]; answers: Answers; dateOrder?: GivenTable['dateOrder'] },
): void {
  const open = columns.flatMap((column, place) => {
    const order = decided[place];
    if (!order) return [];
    const isSaid =
      order.because === 'You said so.' && (of.answers['date-order'] !== undefined || hasTwoReadings(column));
    return order.order === 'ask' || order.byHabit || isSaid ? [{ column, order }] : [];
  });
  const [first] = open;
  if (!first) return;
  const days = open.flatMap(({ column }) =>
    column.cells.flatMap((cell, place) =>
      cell?.kind === 'numbers'
        ? [
            {
              cell,
              text: (rows[place]?.cells[column.at] ?? '').trim().slice(0, 40),
              line: rows[place]?.line ?? 0,
            },
          ]
        : [],
    ),
  );
  const used = first.order.order;
  const answered = first.order.because === 'You said so.';
  of.questions.push(
    orderQuestion('date-order', days, {
      column: headers[first.column.at] ?? null,
      proposed: used === 'dmy' || used === 'mdy' ? used : first.order.proposed,
      used: used === 'dmy' || used === 'mdy' ? used : null,
      answered,
      required: open.some(({ order }) => order.order === 'ask') || answered,
    }),
  );
}

/** Whether its days may be read in either order, cell by cell or because its cells disagree. */
function hasTwoReadings({ cells, more = [] }: DayColumn): boolean {
  const readings = [...cells, ...more].flatMap((cell) =>
    cell?.kind === 'numbers' ? [[dayInOrder(cell, 'dmy'), dayInOrder(cell, 'mdy')] as const] : [],
  );
  const [isDayFirst, isMonthFirst] = [
    readings.some(([dmy, mdy]) => dmy !== null && dmy !== mdy),
    readings.some(([dmy, mdy]) => mdy !== null && dmy !== mdy),
  ];
  return isDayFirst && isMonthFirst;
}

function askAboutNumbers(
  headers: readonly string[],
  orders: (DateOrder | null)[],
  of: { guesses: Guess[]; answers: Answers; questions: TableQuestion[] },
): void {
  const columns = orders.flatMap((order, at) => (order === 'excel' ? [at] : []));
  const [first] = columns;
  if (first === undefined) return;
  const choices = [
    { value: 'yes', label: 'Yes, they are days' },
    { value: 'no', label: 'No, leave them out' },
  ];
  const answer = answerTo(of.answers, { id: 'excel-days', choices });
  of.questions.push(
    question({
      ...{ id: 'excel-days', code: 'excel-days', choices, column: headers[first] ?? null, required: false },
      question: 'Excel day numbers? They are read as days.',
      ...{ proposed: 'yes', used: answer ?? 'yes', answered: answer !== null },
    }),
  );
  if (answer !== 'no') return;
  for (const at of columns) {
    orders[at] = null;
    of.guesses[at] = { field: null, because: 'You said that its numbers are no days.' };
  }
}
