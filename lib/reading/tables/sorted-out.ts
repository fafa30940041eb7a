import { settleOrders } from './asked-orders';
import { askAboutYear } from './asked-year';
import { type Guess, guessed } from './columns';
import { askAboutNotes, notedDays, settleGeneralDays } from './general-days';
import { type Measured, measured } from './measured';
import type { Table } from './tabled';
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
