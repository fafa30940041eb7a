import { settleAppointments } from './appointments';
import { dayInWords } from './calendar-days';
import {
  type CourseFacts,
  disorder,
  eventsOf,
  type ReadDay,
  type Stands,
  standsAfter,
  withoutDayTooEarly,
} from './events';
import { dayFieldOf, type Happening, type Meaning } from './fields';
import { historyIn } from './history';
import { yesOrNo } from './measured';
import { ownCourse } from './own-course';
import type { ReadColumn, Reading } from './reading';
import { addFromNotes, dayOf, daysOf, unreadDays } from './row-days';
import type { RowSays } from './row-says';
import { statusReading } from './status-words';
import type { ReadEvent, ReadInterview } from './types';

export type Course = {
  events: ReadEvent[];
  stands: Stands;
  deadline: string | null;
  interviews: ReadInterview[];
  /** Cells of a history that were not read whole: they are kept in the note. */
  unread: { header: string; text: string }[];
};

/** What a row says of where an application stands and how it came there. Null where its status is left out. */
export function courseOf(reading: Reading, says: RowSays): Course | null {
  const own = reading.own ? ownCourse(reading, says) : null;
  if (own)
    return {
      ...own,
      deadline: dayOf(reading, says, 'deadline')?.on ?? null,
      interviews: [],
      unread: unreadDays(says),
    };
  const statuses: Meaning[] = [];
  const told: ReadEvent[] = [];
  const unread: Course['unread'] = [];
  for (const column of says.columns('status')) {
    const word = says.cell(column);
    const meaning = word === null ? null : reading.meaningOf(word);
    if (meaning === 'skip') return null;
    if (meaning) statuses.push(meaning);
    else if (word !== null) {
      const history = historyIn(word, { ...reading, order: orderOf(column) });
      told.push(...(history?.events ?? []));
      // Nobody knows the word: where it isn't asked about either, it is kept.
      if (!history) unread.push({ header: column.header, text: word });
    }
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
  const statusOn = dayOf(reading, says, 'statusOn') ?? dayOf(reading, says, 'endedOn');
  const appointments = settleAppointments(reading, says, { days, statuses, statusOn });
  const facts: CourseFacts = {
    ...{ days, statuses, told, statusOn },
    applied: applied === null ? null : yesOrNo(applied),
  };
  const events = settled(reading, says, { events: eventsOf(facts), statuses });
  return {
    events,
    stands: standsAfter(events),
    deadline: dayOf(reading, says, 'deadline')?.on ?? null,
    interviews: appointments.interviews,
    unread: [...unread, ...appointments.unread, ...unreadDays(says)],
  };
}

const orderOf = ({ order }: ReadColumn) => (order === 'dmy' || order === 'mdy' ? order : null);

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

/**
 * What is still to come has not happened: its day is left open, and an application that nothing else proves, such as a
 * status, was not sent yet. What stands the wrong way round is said.
 */
function settled(
  reading: Reading,
  says: RowSays,
  { events, statuses }: { events: ReadEvent[]; statuses: readonly Meaning[] },
): ReadEvent[] {
  const isToCome = ({ on }: ReadEvent) => on !== null && on > reading.today;
  const isSent =
    statuses.some(({ to }) => to !== 'saved') ||
    events.some((event) => event.to !== 'saved' && !isToCome(event));
  const past = events.flatMap((event): ReadEvent[] => {
    if (!isToCome(event)) return [event];
    const isPlanned =
      event.to === 'applied' && !isSent && events.every(({ to }) => to === 'saved' || to === 'applied');
    const field = dayFieldOf(event.to);
    says.problem(
      (field && says.columns(field)[0]) ?? null,
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
