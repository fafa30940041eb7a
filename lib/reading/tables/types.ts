import type { Priority, WorkMode } from '@/lib/rules/record';
import type { Salary } from '@/lib/rules/salary';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';
import type { Happening, InterviewStage, TableField } from './fields';
import type { OwnPerson } from './own-cells';
import type { Retyped } from './separated';

/** Whose export a file is; `rebound` is our own, `generic` anybody's spreadsheet. */
export const TABLE_FORMATS = [
  'linkedin-applications',
  'linkedin-saved',
  'huntr',
  'simplify',
  'jobsync',
  'reactive-resume',
  'teal',
  'notion',
  'generic',
  'rebound',
] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** In which order the numbers of a day stand; `ask` where the file leaves it open. `excel` counts days from 1900. */
export const DATE_ORDERS = ['mdy', 'dmy', 'ymd', 'excel', 'ask'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A cell that the person typed anew: the line on which its row begins, its place among the columns, from 0, and its text. */
export type TypedCell = { line: number; place: number; text: string };

/** What a file of rows is read with. All of it can be sent to another thread. */
export type GivenTable = {
  bytes: Uint8Array;
  fileName?: string;
  contentType?: string;
  /** What each column is about, in their order, or by header; a column that is left out is guessed. */
  mapping?: readonly (TableField | null | undefined)[] | Readonly<Record<string, TableField | null>>;
  /** For every column of days whose order is open, and against what the file says. */
  dateOrder?: 'mdy' | 'dmy' | 'ymd';
  /** IANA: where the person is. A moment becomes a day there. */
  timeZone: string;
  /** YYYY-MM-DD, the day there. */
  today: string;
  /** By a question's id, what was chosen. */
  answers?: Readonly<Record<string, string | readonly string[]>>;
  /** Cells that the person typed anew: they count instead of what the file says. */
  typed?: readonly TypedCell[];
};

/** A column. `because` is a sentence that a person reads: why it is taken for what it is taken for. */
export type TableColumn = {
  header: string;
  field: TableField | null;
  because: string;
  /** In which order its days are read; null where it holds none. */
  dateOrder: DateOrder | null;
  /** The first few cells that are not empty, cut to 80 characters. */
  samples: string[];
  /** In a column of days, each of the samples written out: "3 November 2026". Null where it is no day. */
  days: (string | null)[];
};

export const PROBLEM_CODES = [
  'no-company',
  'no-role',
  'day',
  'day-number',
  'url',
  'salary',
  'tag',
  'too-long',
  'cut',
  'cells',
  'quote',
  'letters',
  'order',
  'future',
  'status',
  'work-mode',
  'priority',
  'history',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong with a row. `line` is the line of the file on which it begins, the row of a sheet, counted from 1. */
export type TableProblem = {
  line: number;
  /** The header of the column it is about. */
  column: string | null;
  code: ProblemCode;
  message: string;
  /** The row cannot be imported before this is settled; otherwise it is something to know. */
  blocks: boolean;
  /** The cell that says it, where it can be typed anew: its place among the columns, from 0, and its text. */
  cell?: { place: number; text: string };
};

/** Problems of what a cell says: whoever types it anew is told of them, and it stays as it was. */
export const CELL_PROBLEMS: ReadonlySet<string> = new Set<ProblemCode>([
  'no-company',
  'no-role',
  'day',
  'day-number',
  'url',
  'salary',
  'tag',
  'too-long',
  'cut',
  'work-mode',
  'priority',
  'history',
]);

/** Rows that may be about one application. They are never made one without being asked. */
export type Duplicate = {
  lines: number[];
  because: 'posting' | 'address' | 'role';
  /** Those of them that say the same in every column; left out where none do. */
  identical?: number[];
};

export const QUESTION_CODES = [
  /** Whether 03/11 is in March or in November. */
  'date-order',
  /** In which year days are that do not say one. */
  'year',
  /** Whether numbers are days as Excel counts them. */
  'excel-days',
  /** What a column of days with a general name is about. */
  'day-meaning',
  /** What a word for a status means. */
  'status',
  /** Which of several boards to take. */
  'boards',
  /** Which of several sheets, or of the files in an archive, to read. */
  'sheet',
  /** Whether days that stand in notes are those of the application. */
  'days-in-notes',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** Something that the file does not say and only the person knows. Asked once, and answered under its id. */
export type TableQuestion = {
  id: string;
  code: QuestionCode;
  /** A sentence to show. */
  question: string;
  /** What may be answered, with words for it: what is answered is `value`. */
  choices: { value: string; label: string }[];
  /** Whether several may be chosen. */
  several: boolean;
  /** What is most likely meant; null where nothing speaks for any of them. */
  proposed: string | string[] | null;
  /** What the items below were read with; null where the question leaves something open in them. */
  used: string | string[] | null;
  /** Whether it was answered. */
  answered: boolean;
  /** Nothing is imported before it is answered. Others may be: what is `used` is certain or changes nothing. */
  required: boolean;
  column: string | null;
  /** The word that a status question is about, as it stands in the file. */
  word: string | null;
  /** The lines it is about, the first few, and how many there are. */
  lines: number[];
  rows: number;
  /** Cells as they stand, and written out as each choice reads them. */
  examples: { text: string; readings: Record<string, string> }[];
};

export type ReadEvent = {
  to: Happening;
  /** The local day; null where nobody knows it. */
  on: string | null;
  /** Of an ending: the stage it came at, where the file says so. */
  stage?: Stage;
  laterLabel?: LaterLabel;
  /** What a file of our own calls the person's own round of that stage. */
  round?: string;
  /** Clock time there, HH:MM, where the file says one. */
  at?: string;
};

/** What a row becomes. */
export type ReadApplication = {
  company: string | null;
  role: string | null;
  stage: Stage;
  laterLabel: LaterLabel | null;
  ending: Ending | null;
  appliedOn: string | null;
  endedOn: string | null;
  url: string | null;
  links: { label: string | null; url: string }[];
  location: string | null;
  workMode: WorkMode | null;
  /** As far as it was understood; `text` is the cell as it stands. */
  salary: ReadSalary | null;
  salaryWish: ReadSalary | null;
  source: string | null;
  industry: string | null;
  deadline: string | null;
  priority: Priority | null;
  tags: string[];
  note: string | null;
  /** Whom it names on the other side. */
  people: OwnPerson[];
  /** In the order in which they happened; those without a day stand where they belong. */
  events: ReadEvent[];
  /** Interviews whose day and clock time the file says, also those to come. */
  interviews: ReadInterview[];
  postingId: string | null;
  archived: boolean;
};

/** An interview at a stage, on a local day at a clock time there, HH:MM. */
export type ReadInterview = { stage: InterviewStage; laterLabel: LaterLabel | null; on: string; at: string };

export type ReadSalary = {
  min: number | null;
  max: number | null;
  currency: Salary['currency'] | null;
  period: Salary['period'] | null;
  text: string;
};

export type TableItem = {
  line: number;
  application: ReadApplication;
  problems: TableProblem[];
  /** What of it the person typed anew. */
  retyped?: Retyped[];
};

export const REFUSALS = [
  'empty',
  'only-headers',
  'too-big',
  'too-many-rows',
  'too-many-columns',
  'bomb',
  'damaged',
  'encrypted',
  'old-excel',
  'not-a-table',
  'no-such-sheet',
] as const;
export type TableRefusal = (typeof REFUSALS)[number];

export type ReadTable = {
  format: TableFormat;
  encoding: Encoding;
  /** What stands between cells; null in a workbook. */
  separator: string | null;
  dateOrder: DateOrder;
  columns: TableColumn[];
  /** How many rows hold something, headers not counted. */
  rows: number;
  problems: TableProblem[];
  duplicates: Duplicate[];
  questions: TableQuestion[];
  /** What each column is about, in their order. */
  mapping: (TableField | null)[];
  /** What files with the same columns share: a mapping is remembered by it. */
  fingerprint: string;
  items: TableItem[];
  /** Lines of rows that are left out since the person said so: of another board, or with a status that is left out. */
  leftOut: number[];
};

export type TableAnswer = { ok: true; table: ReadTable } | { ok: false; code: TableRefusal; message: string };
