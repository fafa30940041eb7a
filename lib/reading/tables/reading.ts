import type { Meaning, TableField } from './fields';
import type { DateOrder } from './types';

/** A column whose meaning is settled. */
export type ReadColumn = { at: number; header: string; field: TableField | null; order: DateOrder | null };

/** How the rows of a file are read: what its columns are about, and what was answered. */
export type Reading = {
  columns: readonly ReadColumn[];
  /** Our own file, whose cells are what they were, without anything made tidy. */
  own: boolean;
  /** A list that a program wrote: its history holds more than what happened to an application. */
  isList: boolean;
  countsFrom: 1900 | 1904;
  /** The year of days that do not say one; null before that is answered. */
  year: 'recent' | number | null;
  timeZone: string;
  today: string;
  /** What a word for a status means; null where that is not known, `skip` where its rows are left out. */
  meaningOf(word: string): Meaning | 'skip' | null;
  /** The boards that are wanted; null for all. */
  boards: ReadonlySet<string> | null;
  /** Days that notes give for the application count where no column has one. */
  daysFromNotes: boolean;
  /** Of columns whose name only says "day": a day in the notes is more certain. */
  generalDays: ReadonlySet<number>;
  links: ReadonlyMap<string, string>;
};
