import { type Guess, guessed } from './columns';
import { type DayCell, dayCell } from './day-cells';
import { type DayColumn, type Decided, decidedOrders, likelyOrder } from './day-order';
import { DAY_FIELDS, type TableField } from './fields';
import { knownFormat } from './formats';
import { daysWithin, historyIn } from './history';
import { type Measured, measured } from './measured';
import { plainWords, saidIn } from './plain-words';
import { type Answers, answerTo, orderQuestion, question } from './questions';
import type { RawRow } from './separated';
import { statusReading } from './status-words';
import type { DateOrder, GivenTable, TableQuestion } from './types';

/** What each column is about and how its days are read, with the questions that this leaves. */
export type SortedOut = {
  guesses: Guess[];
  looks: Measured[];
  orders: (DateOrder | null)[];
  /** Columns whose header only says that a day stands below it. */
  generalDays: Set<number>;
  daysFromNotes: boolean;
  year: 'recent' | number | null;
  questions: TableQuestion[];
};

type Table = {
  headers: readonly string[];
  rows: readonly RawRow[];
  isWorkbook: boolean;
  separator: string | null;
};

/** How many rows tell what is likely. */
const LOOKED_AT = 100;

export function sortedOut(table: Table, given: GivenTable): SortedOut {
  const answers = given.answers ?? {};
  const { headers, rows } = table;
  const looks = headers.map((_, at) =>
    measured(
      rows.map(({ cells }) => cells[at] ?? ''),
      given.timeZone,
    ),
  );
  const guesses = guessed(headers, looks, given);
  const questions: TableQuestion[] = [];
  const noted = notedDays(guesses, rows, given.timeZone);
  const generalDays = settleGeneralDays({
    ...table,
    guesses,
    noted,
    answers,
    questions,
    timeZone: given.timeZone,
  });
  const daysFromNotes = askAboutNotes({ guesses, rows, noted, generalDays, answers, questions });
  const orders = settleOrders(table, { ...given, guesses, answers, questions });
  const year = askAboutYear(table, { ...given, guesses, answers, questions });
  return { guesses, looks, orders, generalDays, daysFromNotes, year, questions };
}

/** By a row's place, the day of applying that its note gives: "Applied 2026-06-24". */
function notedDays(
  guesses: readonly Guess[],
  rows: readonly RawRow[],
  timeZone: string,
): Map<number, string> {
  const columns = guesses.flatMap(({ field }, at) => (field === 'note' ? [at] : []));
  const found = new Map<number, string>();
  rows.forEach(({ cells }, place) => {
    for (const at of columns) {
      const note = cells[at] ?? '';
      if (note.length > 4_000 || !/\d{4}/.test(note)) continue;
      const on = historyIn(note, { timeZone, order: null })?.events.find(({ to }) => to === 'applied')?.on;
      if (on && !found.has(place)) found.set(place, on);
    }
  });
  return found;
}

const GENERAL = [
  { value: 'appliedOn', label: 'The day you applied' },
  { value: 'savedOn', label: 'The day you added it' },
  { value: 'statusOn', label: 'The day of its status' },
  { value: 'deadline', label: 'The last day to apply' },
  { value: 'leave', label: 'Something else: leave it out' },
] as const;

function settleGeneralDays(
  of: Table & {
    guesses: Guess[];
    noted: ReadonlyMap<number, string>;
    answers: Answers;
    questions: TableQuestion[];
    timeZone: string;
  },
): Set<number> {
  const general = new Set<number>();
  of.guesses.forEach((guess, at) => {
    if (guess.asked !== 'day-meaning') return;
    const taken = new Set(of.guesses.map(({ field }) => field));
    const choices = GENERAL.filter(({ value }) => value === 'leave' || !taken.has(value));
    const id = `day-meaning:${at}`;
    const answer = answerTo(of.answers, { id, choices: [...choices] });
    const proposed = taken.has('appliedOn')
      ? null
      : isDayOfApplying(of, at)
        ? 'appliedOn'
        : taken.has('savedOn')
          ? null
          : 'savedOn';
    const used = answer ?? proposed ?? 'leave';
    const header = of.headers[at] ?? '';
    of.questions.push(
      question({
        ...{ id, code: 'day-meaning', column: header, proposed, used, answered: answer !== null },
        question: `Which day is “${header || 'this column'}”?`,
        choices: [...choices],
        required: !taken.has('appliedOn'),
        rows: of.rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '').length,
        lines: of.rows.slice(0, 5).map(({ line }) => line),
      }),
    );
    const field = used === 'leave' ? null : (used as TableField);
    const because =
      answer !== null ? 'You said so.' : 'Its cells are days, and nothing says of what: please say.';
    of.guesses[at] = { field, because };
    if (field) general.add(at);
  });
  return general;
}

/**
 * Whether a day without a name may be that of applying: not where a row that was never sent has one, and not where a note
 * gives another.
 */
function isDayOfApplying(
  {
    guesses,
    rows,
    noted,
    timeZone,
  }: {
    guesses: readonly Guess[];
    rows: readonly RawRow[];
    noted: ReadonlyMap<number, string>;
    timeZone: string;
  },
  at: number,
): boolean {
  const statuses = guesses.flatMap(({ field }, column) => (field === 'status' ? [column] : []));
  return rows.every(({ cells }, place) => {
    const text = saidIn(cells[at], 'words');
    if (text === null) return true;
    const day = dayCell(text, timeZone);
    const onNote = noted.get(place);
    if (onNote && day?.kind === 'day' && day.on !== onNote) return false;
    return !statuses.some((column) => {
      const reading = statusReading(cells[column] ?? '');
      return reading?.sure && reading.meaning.to === 'saved';
    });
  });
}

function askAboutNotes(of: {
  guesses: readonly Guess[];
  rows: readonly RawRow[];
  noted: ReadonlyMap<number, string>;
  generalDays: ReadonlySet<number>;
  answers: Answers;
  questions: TableQuestion[];
}): boolean {
  const column = of.guesses.findIndex(({ field }, at) => field === 'appliedOn' && !of.generalDays.has(at));
  const rows = [...of.noted].filter(([place]) => saidIn(of.rows[place]?.cells[column], 'words') === null);
  if (rows.length === 0) return false;
  const choices = [
    { value: 'take', label: 'Take these days' },
    { value: 'leave', label: 'Leave them in the notes alone' },
  ];
  const answer = answerTo(of.answers, { id: 'days-in-notes', choices });
  of.questions.push(
    question({
      ...{ id: 'days-in-notes', code: 'days-in-notes', choices, required: false, rows: rows.length },
      question: 'Some notes say when you applied. Take those days?',
      ...{ proposed: 'take', used: answer ?? 'leave', answered: answer !== null },
      lines: rows.slice(0, 5).flatMap(([place]) => of.rows[place]?.line ?? []),
      examples: rows
        .slice(0, 5)
        .map(([place, on]) => ({ text: `Line ${of.rows[place]?.line}`, readings: { take: on } })),
    }),
  );
  return answer === 'take';
}

const holdsDay = (field: TableField | null): boolean =>
  field !== null &&
  (field in DAY_FIELDS || field === 'statusOn' || field === 'endedOn' || field === 'deadline');

function settleOrders(
  { headers, rows, isWorkbook, separator }: Table,
  of: GivenTable & { guesses: Guess[]; answers: Answers; questions: TableQuestion[] },
): (DateOrder | null)[] {
  const columns = of.guesses.flatMap(({ field }, at): DayColumn[] => {
    if (holdsDay(field))
      return [{ at, field, cells: rows.map(({ cells }) => dayAt(cells[at], of.timeZone)) }];
    if (field !== 'history' && field !== 'status') return [];
    const all = rows.map(({ cells }) => daysWithin(cells[at] ?? '', of.timeZone));
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
    return order && (order.order === 'ask' || order.byHabit || order.because === 'You said so.')
      ? [{ column, order }]
      : [];
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

/** How many years back are offered. */
const YEARS = 4;
/** A leap year, in which every day is one. */
const ANY_YEAR = 2024;

function askAboutYear(
  { headers, rows }: Pick<Table, 'headers' | 'rows'>,
  of: Pick<GivenTable, 'timeZone' | 'today'> & {
    guesses: readonly Guess[];
    answers: Answers;
    questions: TableQuestion[];
  },
): 'recent' | number | null {
  const columns = of.guesses.flatMap(({ field }, at) => (holdsDay(field) ? [at] : []));
  const found = columns.flatMap((at) =>
    rows.flatMap(({ line, cells }) => {
      const text = saidIn(cells[at], 'words');
      return text !== null && dayCell(text, of.timeZone)?.kind === 'no-year' ? [{ at, line, text }] : [];
    }),
  );
  const [first] = found;
  if (!first) return null;
  const now = Number(of.today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back));
  const choices = [
    { value: 'recent', label: 'The last such day before today' },
    ...years.map((value) => ({ value, label: value })),
  ];
  const answer = answerTo(of.answers, { id: 'year', choices });
  of.questions.push(
    question({
      ...{ id: 'year', code: 'year', choices, column: headers[first.at] ?? null, rows: found.length },
      question: `In which year is “${first.text}”?`,
      ...{ proposed: 'recent', used: answer, answered: answer !== null },
      lines: found.slice(0, 5).map(({ line }) => line),
    }),
  );
  return answer === null ? null : answer === 'recent' ? answer : Number(answer);
}
