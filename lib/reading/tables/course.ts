import { LATER_LABELS, STAGES } from '@/lib/rules/stages';
import { dayCell, dayInOrder, dayInWords, dayInYear, daySerial } from './day-cells';
import {
  type CourseFacts,
  disorder,
  eventsOf,
  type ReadDay,
  type Stands,
  standsAfter,
  withoutDayTooEarly,
} from './events';
import { DAY_FIELDS, type DayField, type Happening, type Meaning } from './fields';
import { historyIn } from './history';
import { yesOrNo } from './measured';
import { eventsIn, ownPlace } from './own-cells';
import type { ReadColumn, Reading } from './reading';
import type { RowSays } from './row-says';
import { statusReading } from './status-words';
import type { ReadEvent } from './types';

export type Course = {
  events: ReadEvent[];
  stands: Stands;
  deadline: string | null;
  /** Cells of a history that were not read whole: they are kept in the note. */
  unread: { header: string; text: string }[];
};

/** What a row says of where an application stands and how it came there. Null where its status is left out. */
export function courseOf(reading: Reading, says: RowSays): Course | null {
  const own = reading.own ? ownCourse(reading, says) : null;
  if (own) return { ...own, deadline: dayOf(reading, says, 'deadline')?.on ?? null, unread: [] };
  const statuses: Meaning[] = [];
  const told: ReadEvent[] = [];
  const unread: Course['unread'] = [];
  for (const column of says.columns('status')) {
    const word = says.cell(column);
    const meaning = word === null ? null : reading.meaningOf(word);
    if (meaning === 'skip') return null;
    if (meaning) statuses.push(meaning);
    else if (word !== null)
      told.push(...(historyIn(word, { ...reading, order: orderOf(column) })?.events ?? []));
  }
  // A file of our own that was changed by hand.
  for (const field of ['stage', 'ending'] as const) {
    const reading = statusReading(says.text(field) ?? '');
    if (reading) statuses.push(reading.meaning);
  }
  for (const column of says.columns('history')) {
    const text = says.cell(column);
    if (text === null) continue;
    const found = historyIn(text, { ...reading, order: orderOf(column) });
    told.push(...(found?.events ?? []));
    if (!found?.whole && !reading.isList) unread.push({ header: column.header, text });
    if (found?.open)
      says.problem(column, 'day', 'A day in this cell could be read in two ways, and is left out.');
  }
  const days = daysOf(reading, says);
  if (reading.isList) leaveOutDefault(says, { days, statuses, told });
  if (reading.daysFromNotes) addFromNotes(reading, says, days);
  const applied = says.text('applied');
  const facts: CourseFacts = {
    ...{
      days,
      statuses,
      told,
      statusOn: dayOf(reading, says, 'statusOn') ?? dayOf(reading, says, 'endedOn'),
    },
    applied: applied === null ? null : yesOrNo(applied),
  };
  const events = settled(reading, says, eventsOf(facts));
  return {
    events,
    stands: standsAfter(events),
    deadline: dayOf(reading, says, 'deadline')?.on ?? null,
    unread,
  };
}

const orderOf = ({ order }: ReadColumn) => (order === 'dmy' || order === 'mdy' ? order : null);

function daysOf(reading: Reading, says: RowSays): Map<Happening, ReadDay> {
  const days = new Map<Happening, ReadDay>();
  for (const field of Object.keys(DAY_FIELDS) as DayField[]) {
    const day = dayOf(reading, says, field);
    if (day) days.set(DAY_FIELDS[field], day);
  }
  return days;
}

/** The day under a field; a bare "yes" is one that nobody knows. What is no day is a problem that has to be settled. */
function dayOf(
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
    says.problem(column, 'day', orderMessage(text, column), true);
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
  says.problem(column, 'day', `“${text.slice(0, 60)}” is no day that could be read.`, true);
  return null;
}

/**
 * A program's list may have a day of applying for each of its entries, also for those that were only saved: there it is the
 * program's, and proves nothing. Where it is another day than that of the entry, that is said.
 */
function leaveOutDefault(
  says: RowSays,
  {
    days,
    statuses,
    told,
  }: { days: Map<Happening, ReadDay>; statuses: readonly Meaning[]; told: ReadEvent[] },
): void {
  const applied = days.get('applied');
  const isSaved = statuses.length > 0 && statuses.every(({ to }) => to === 'saved');
  const isElsewhere = [...days.keys(), ...told.map(({ to }) => to)].some(
    (to) => to !== 'saved' && to !== 'applied',
  );
  if (!applied || !isSaved || isElsewhere || told.some(({ to }) => to === 'applied')) return;
  days.delete('applied');
  if (applied.on === null || applied.on === days.get('saved')?.on) return;
  says.problem(
    says.columns('appliedOn')[0] ?? null,
    'status',
    `Its status says that it was only saved, so ${dayInWords(applied.on)} is not taken for the day of applying.`,
  );
}

const numberMessage = (text: string, number: number): string =>
  number === 60
    ? 'Day 60 would be 29 February 1900, which never was.'
    : `“${text}” is a number, and no day of this century as spreadsheets count them.`;

const orderMessage = (text: string, { order }: ReadColumn): string =>
  order === 'mdy'
    ? `“${text}” is no day with the month first, as the rest of the column is read.`
    : `“${text}” is no day with the day first, as the rest of the column is read.`;

/** The day of applying that a note gives, where no column of that name does. */
function addFromNotes(reading: Reading, says: RowSays, days: Map<Happening, ReadDay>): void {
  const [column] = says.columns('appliedOn');
  if (days.get('applied')?.on && column && !reading.generalDays.has(column.at)) return;
  const found = appliedInNote(reading, says);
  if (found) days.set('applied', found);
}

/** "Applied 2026-06-24" in a note. */
export function appliedInNote(
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

/**
 * What is still to come has not happened: its day is left open, and an application that nothing else proves was not sent yet.
 * What stands the wrong way round is said.
 */
function settled(reading: Reading, says: RowSays, events: ReadEvent[]): ReadEvent[] {
  const isToCome = ({ on }: ReadEvent) => on !== null && on > reading.today;
  const isSent = events.some((event) => event.to !== 'saved' && !isToCome(event));
  const past = events.flatMap((event): ReadEvent[] => {
    if (!isToCome(event)) return [event];
    const isPlanned =
      event.to === 'applied' && !isSent && events.every(({ to }) => to === 'saved' || to === 'applied');
    says.problem(
      null,
      'future',
      isPlanned
        ? `${dayInWords(event.on ?? '')} is still to come: it is taken for a plan, and not for an application.`
        : `${dayInWords(event.on ?? '')} is still to come: on which day it came to “${event.to}” is left open.`,
    );
    const { at: _at, ...open } = event;
    return isPlanned ? [] : [{ ...open, on: null }];
  });
  const wrong = disorder(past);
  if (wrong)
    says.problem(
      null,
      'order',
      `This says that it was “${wrong[0].to}” on ${dayInWords(wrong[0].on ?? '')}, and “${wrong[1].to}” only on ${dayInWords(wrong[1].on ?? '')}.`,
    );
  return withoutDayTooEarly(past);
}

const OWN_STAGE = new RegExp(`^(${STAGES.join('|')})(?: \\((${LATER_LABELS.join('|')})\\))?$`);

/** A file of our own says all of it exactly; null where somebody has added the row, or changed it by hand. */
function ownCourse(reading: Reading, says: RowSays): Pick<Course, 'events' | 'stands'> | null {
  const history = says.text('history');
  if (history === null) return null;
  const told = eventsIn(history);
  const place = told && ownPlace(told);
  const [, stage, laterLabel] = OWN_STAGE.exec(says.text('stage') ?? '') ?? [];
  const ended = says.text('ending');
  // What stands in the other cells follows from the history, unless one of them was changed.
  if (!told || place?.stage !== stage || place?.ending !== ended) {
    const [column] = says.columns('history');
    says.problem(
      column ?? null,
      'history',
      'The history in this row was changed by hand, or what follows from it: it is read as far as it can be.',
    );
    return null;
  }
  return {
    events: told.map(({ stage: at, laterLabel: kind, ending: end, round, on }) => ({
      ...{ to: end ?? at, on },
      ...(end ? { stage: at } : {}),
      ...(kind ? { laterLabel: kind } : {}),
      ...(round ? { round } : {}),
    })),
    stands: {
      stage: place.stage,
      laterLabel: LATER_LABELS.find((one) => one === laterLabel) ?? null,
      ending: place.ending,
      appliedOn: dayOf(reading, says, 'appliedOn')?.on ?? null,
      endedOn: dayOf(reading, says, 'endedOn')?.on ?? null,
    },
  };
}
