import { z } from 'zod';
import { shownVersion } from '@/lib/access/version';
import { IMPORT_STATES } from '@/lib/features/imports/types';
import { utcInstant } from '@/lib/platform/view';
import { TABLE_FIELDS } from '@/lib/reading/tables/fields';
import { DATE_ORDERS, ENCODINGS, TABLE_FORMATS } from '@/lib/reading/tables/types';

export const problemView = z.object({
  line: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});
const columnView = z.object({
  header: z.string(),
  field: z.enum(TABLE_FIELDS).nullable(),
  because: z.string(),
  dateOrder: z
    .enum(DATE_ORDERS)
    .nullable()
    .describe('In which order its days are read; null where it holds none'),
  samples: z.array(z.string()).describe('The first few cells that hold something'),
  days: z
    .array(z.string().nullable())
    .describe('Each of the samples written out as it is read, "3 November 2026"; null where it is no day'),
});
const questionView = z.object({
  id: z.string().describe('To answer it with'),
  code: z.string(),
  question: z.string(),
  choices: z.array(z.string()).describe('What may be answered'),
  labels: z.array(z.string()).describe('The same in words'),
  several: z.boolean().describe('Whether several may be chosen'),
  proposed: z.union([z.string(), z.array(z.string())]).nullable(),
  used: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .describe('What the rows were read with; null where the question leaves something open in them'),
  answered: z.boolean(),
  required: z.boolean().describe('Nothing comes in before it is answered'),
  column: z.string().nullable(),
  word: z.string().nullable().describe('The word that it is about, as it stands in the file'),
  lines: z.array(z.int()).describe('The first few that it is about'),
  rows: z.int().describe('How many it is about'),
  examples: z
    .array(
      z.object({ text: z.string(), readings: z.array(z.object({ choice: z.string(), reads: z.string() })) }),
    )
    .describe('Cells as they stand, and written out as each choice reads them'),
});

const howRead = {
  id: z.uuid(),
  format: z.enum(TABLE_FORMATS),
  encoding: z.enum(ENCODINGS),
  separator: z.string().nullable(),
  dateOrder: z.enum(DATE_ORDERS),
  columns: z.array(columnView),
  rows: z.int(),
  problems: z.array(problemView),
  duplicates: z.array(z.object({ lines: z.array(z.int()) })),
  questions: z.array(questionView),
};
/** How a file was read, as `POST /imports` answers it. */
export const readView = z.object(howRead);

/** The same with what was decided and what becomes of it. */
export const importView = z.object({
  ...howRead,
  fileName: z.string().nullable(),
  state: z.enum(IMPORT_STATES),
  leaveOut: z.boolean(),
  skip: z.array(z.int()),
  bad: z.int().describe('Rows with a blocking problem'),
  total: z.int().describe('Rows that come in, or go again'),
  done: z.int().describe('Of those, how many are through'),
  imported: z.int().describe('Applications that are there by it'),
  notImported: z.array(z.int()).describe('Lines that did not come in'),
  kept: z.int().describe('Applications that an undo kept, as they were touched since'),
  version: shownVersion,
  keptUntil: utcInstant
    .nullable()
    .describe('Until when the file and its rows are kept; null where they are gone'),
  createdAt: utcInstant,
  ranAt: utcInstant.nullable(),
  undoneAt: utcInstant.nullable(),
});
export type ImportView = z.output<typeof importView>;

/** An import in a list. */
export const importLineView = importView.pick({
  ...{ id: true, fileName: true, format: true, state: true, rows: true, total: true, done: true },
  ...{ kept: true, createdAt: true },
});
export type ImportLine = z.output<typeof importLineView>;
