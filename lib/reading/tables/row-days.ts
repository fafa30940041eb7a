import { dayInOrder, dayInYear } from './calendar-days';
import { dayCell } from './day-cells';
import type { ReadDay } from './events';
import { daySerial } from './excel-days';
import { DAY_FIELDS, type DayField, type Happening } from './fields';
import { historyIn } from './history';
import { yesOrNo } from './measured';
import type { ReadColumn, Reading } from './reading';
import type { RowSays } from './row-says';

// The days that a row says, by what its columns are about, and by its notes.

/** The day of each happening that has a column. */
export function daysOf(reading: Reading, says: RowSays): Map<Happening, ReadDay> {
  const days = new Map<Happening, ReadDay>();
  for (const field of Object.keys(DAY_FIELDS) as DayField[]) {
    const day = dayOf(reading, says, field);
    if (day) days.set(DAY_FIELDS[field], day);
  }
  return days;
}

/** The day under a field; a bare "yes" is one that nobody knows. What is no day is a problem that has to be settled. */
export function dayOf(
  reading: Reading,
  says: RowSays,
  field: DayField | 'statusOn' | 'endedOn' | 'deadline',
): ReadDay | null {
  const [column] = says.columns(field);
  const text = column && says.cell(column);
  if (!column || !text) return null;
  const answer = yesOrNo(text);
  if (answer !== null && column.order !== 'excel')
    return answer && field in DAY_FIELDS ? { on: null, at: null } : null;
  const day = dayCell(text, reading.timeZone);
  if (day?.kind === 'day') return { on: day.on, at: day.at };
  if (day?.kind === 'number') {
    const counted =
      column.order === 'excel' || reading.countsFrom === 1904 || daySerial(day.number)
        ? daySerial(day.number, reading.countsFrom)
        : null;
    if (counted) return counted;
    says.problem(column, 'day-number', numberMessage(text, day.number), true);
    return null;
  }
  if (day?.kind === 'numbers') {
    if (column.order === 'ask' || column.order === null) return null;
    const on = dayInOrder(day, column.order === 'mdy' ? 'mdy' : 'dmy');
    if (on) return { on, at: day.at };
    // What another order would make a day of speaks against how the column is read: that is settled first.
    const isOther = dayInOrder(day, column.order === 'mdy' ? 'dmy' : 'mdy') !== null;
    if (isOther) says.problem(column, 'day', orderMessage(text, column), true);
    else return unreadable(says, column, text, field);
    return null;
  }
  if (day?.kind === 'no-year') {
    const isOpen = reading.year === null || (!day.worded && column.order === 'ask');
    if (isOpen) return null;
    const on = dayInYear(
      day,
      column.order === 'mdy' ? 'mdy' : 'dmy',
      reading.year ?? 'recent',
      reading.today,
    );
    if (on) return { on, at: null };
  }
  return unreadable(says, column, text, field);
}

/** A cell that is no day keeps no application out: it happened on a day that nobody knows, and what stood there is kept. */
function unreadable(says: RowSays, column: ReadColumn, text: string, field: string): ReadDay | null {
  says.problem(
    column,
    'day',
    `“${text.slice(0, 60)}” is no day that could be read: it is left open, and kept in the note.`,
  );
  return field in DAY_FIELDS ? { on: null, at: null } : null;
}

/** The cells of days that could not be read, for the note. */
export const unreadDays = (says: RowSays): { header: string; text: string }[] =>
  says.columnsOfDays().flatMap((column) => {
    const isUnread = says.problems.some(
      ({ code, column: header, blocks }) => code === 'day' && header === column.header && !blocks,
    );
    const text = isUnread ? says.cell(column) : null;
    return text === null ? [] : [{ header: column.header, text }];
  });

const numberMessage = (text: string, number: number): string =>
  number === 60
    ? 'Day 60 would be 29 February 1900, which never was.'
    : `“${text}” is a number, and no day of this century as spreadsheets count them.`;

const orderMessage = (text: string, { order }: ReadColumn): string =>
  order === 'mdy'
    ? `“${text}” is no day with the month first, as the rest of the column is read.`
    : `“${text}” is no day with the day first, as the rest of the column is read.`;

/** The day of applying that a note gives, where no column of that name does. */
export function addFromNotes(reading: Reading, says: RowSays, days: Map<Happening, ReadDay>): void {
  const [column] = says.columns('appliedOn');
  if (days.get('applied')?.on && column && !reading.generalDays.has(column.at)) return;
  const found = appliedInNote(reading, says);
  if (found) days.set('applied', found);
}

/** "Applied 2026-06-24" in a note. */
function appliedInNote(
  reading: Pick<Reading, 'timeZone'>,
  says: Pick<RowSays, 'columns' | 'cell'>,
): ReadDay | null {
  for (const column of says.columns('note')) {
    const note = says.cell(column);
    if (!note || note.length > 4_000) continue;
    const event = historyIn(note, { timeZone: reading.timeZone, order: null })?.events.find(
      ({ to }) => to === 'applied',
    );
    if (event?.on) return { on: event.on, at: event.at ?? null };
  }
  return null;
}
