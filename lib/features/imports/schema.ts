import { createHash } from 'node:crypto';
import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { GUESSED, IMPORT_STATES } from '@/lib/features/imports/types';
import { listQuerySchema, pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { TABLE_FIELDS } from '@/lib/reading/tables/fields';
import { DATE_ORDERS, ENCODINGS, TABLE_FORMATS } from '@/lib/reading/tables/types';
import { RETURN_ANSWERS, RETURN_CODES } from '@/lib/rules/back';
import { ENDINGS, STAGES } from '@/lib/rules/stages';
import { isTimeZone } from '@/lib/rules/time';

/** A form and a header send JSON as text. */
const orJson = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  }, schema);
const orMissing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const CHOOSE_FIELD = `Choose one of ${TABLE_FIELDS.join(', ')}, or null.`;
const field = z.enum(TABLE_FIELDS, CHOOSE_FIELD).nullable();
const mapping = orJson(
  z.union([z.array(field).max(500), z.record(z.string().max(1_000), field)], {
    error: 'Give an object of headers, each with a field or null.',
  }),
).describe('What each column is about, by its header or as a list in their order; null: nothing');
const dateOrder = z
  .enum(['mdy', 'dmy', 'ymd'], 'Choose one of mdy, dmy, ymd.')
  .describe('In which order the numbers of a day stand');
const timeZone = z
  .string()
  .refine(isTimeZone, 'Write a time zone, such as Europe/Lisbon or America/New_York.');
const answers = orJson(
  z.record(z.string().max(500), z.union([z.string().max(1_000), z.array(z.string().max(1_000)).max(500)])),
).describe('By the id of a question, what you choose');
const skip = orJson(z.array(z.int().min(1)).max(20_000)).describe('Lines to leave out');
const leaveOut = z
  .preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value === '' ? false : value),
    z.boolean(),
  )
  .describe('true: rows with a blocking problem are left out; otherwise nothing comes in while there is one');

/** A file as it came in. Not a plain array, so that nothing walks through its bytes one by one. */
export class GivenFile {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly name: string | undefined;
  readonly type: string | undefined;
  constructor(bytes: Uint8Array<ArrayBuffer>, name?: string, type?: string) {
    this.#bytes = bytes;
    this.name = name;
    this.type = type;
  }
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }
  /** In what is hashed of a request it stands for its bytes. */
  toJSON(): object {
    return { name: this.name, hash: createHash('sha256').update(this.#bytes).digest('base64') };
  }
}
const file = z
  .union([z.instanceof(GivenFile), z.string()], { error: 'Send a file.' })
  .transform((given) => (typeof given === 'string' ? new GivenFile(new TextEncoder().encode(given)) : given));

const options = {
  mapping: orMissing(mapping),
  dateOrder: orMissing(dateOrder),
  timeZone: orMissing(timeZone),
};

/** What `POST /imports` takes: in a form, beside a file that is the body, or with the file as text in JSON. */
export const newImportSchema = z.strictObject({
  file: file.describe('A file, or its text'),
  fileName: orMissing(z.string().max(255)),
  ...options,
});
export type NewImport = z.output<typeof newImportSchema>;

/** What `PATCH /imports/{id}` takes: what is decided anew. */
export const importChangeSchema = z.strictObject({
  fileName: orMissing(z.string().max(255)).describe('What it is called in your list'),
  ...options,
  answers: orMissing(answers),
  skip: orMissing(skip),
  leaveOut: orMissing(leaveOut),
  version: seenVersion,
});
export type ImportChange = z.output<typeof importChangeSchema>;

export const runSchema = z.strictObject({ leaveOut: orMissing(leaveOut) });
export const previewQuerySchema = listQuerySchema;
export const importsQuerySchema = pageQuerySchema;

const importId = z.uuid('This import no longer exists.');
export const importIdForm = z.object({ importId });
export const lineForm = z.object({
  importId,
  line: z.coerce.number().int().min(1),
  out: z.enum(['yes', 'no']),
});
export const pasteForm = z.object({
  text: z
    .string('Paste your list.')
    .trim()
    .min(1, 'Paste your list.')
    .max(2_000_000, 'That’s too long to paste. Choose the file instead.'),
});

const ANSWER = 'answer:';
const COLUMN = 'column:';
/** What the page showed in the field of that name: what still says it was not chosen. */
const SHOWN = 'shown:';

const decisions = z.object({
  mapping: z
    .array(z.union([field, z.literal(GUESSED)], CHOOSE_FIELD))
    .max(500)
    .optional(),
  dateOrder: orMissing(dateOrder),
  answers: answers.optional(),
});

/** What the page of an import decides, field by field: `column:0`, `answer:…`, and the order of days. Unchanged ones stay guesses. */
function decisionsIn(fields: Readonly<Record<string, unknown>>): z.input<typeof decisions> {
  const isChanged = (name: string) => fields[name] !== fields[`${SHOWN}${name}`];
  const columns = Object.keys(fields)
    .filter((name) => name.startsWith(COLUMN))
    .toSorted((a, b) => placeIn(a) - placeIn(b));
  const chosen = Object.entries(fields).filter(([name, value]) => name.startsWith(ANSWER) && value !== '');
  const mapping = columns.map((name) => (isChanged(name) ? fields[name] || null : GUESSED));
  return {
    ...(columns.some(isChanged) ? { mapping: mapping as z.input<typeof decisions>['mapping'] } : {}),
    ...(isChanged('dateOrder') ? { dateOrder: fields.dateOrder } : {}),
    ...(chosen.length > 0
      ? { answers: Object.fromEntries(chosen.map(([name, value]) => [name.slice(ANSWER.length), value])) }
      : {}),
  };
}
const placeIn = (name: string) => Number(name.slice(COLUMN.length));

export const decideForm = z
  .looseObject({ importId })
  .transform(({ importId: id, ...fields }) => ({
    ...{ id, ...decisionsIn(fields) },
  }))
  .pipe(decisions.extend({ id: importId }));

/** A run takes along what is chosen on its page and was not read yet. */
export const runForm = z
  .looseObject({ importId, leaveOut: orMissing(leaveOut) })
  .transform(({ importId: id, leaveOut: leaves, ...fields }) => ({
    ...{ id, decided: decisionsIn(fields) },
    ...(leaves === undefined ? {} : { leaveOut: leaves }),
  }))
  .pipe(z.object({ id: importId, leaveOut: z.boolean().optional(), decided: decisions }));

const problemView = z.object({
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

const salaryView = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.string().nullable(),
  text: z.string(),
});

/** A row, and what it becomes. */
export const previewItemView = z.object({
  line: z.int(),
  application: z.object({
    company: z.string().nullable(),
    role: z.string().nullable(),
    stage: z.enum(STAGES),
    ending: z.enum(ENDINGS).nullable(),
    appliedOn: localDay.nullable(),
    url: z.string().nullable(),
    location: z.string().nullable(),
    salary: salaryView.nullable(),
    tags: z.array(z.string()),
    note: z.string().nullable(),
    events: z.array(z.object({ to: z.enum([...STAGES, ...ENDINGS]), on: localDay.nullable() })),
  }),
  comesIn: z.boolean().describe('Whether it would come in as things are'),
  isThere: z
    .boolean()
    .describe('Whether its application is there by this import: then it does not come in again'),
  problems: z.array(problemView),
  sameAs: z.array(z.uuid()).describe('Applications of yours that it may be already'),
  history: z
    .array(
      z.object({
        applicationId: z.uuid(),
        role: z.string(),
        stage: z.enum(STAGES),
        ending: z.enum(ENDINGS).nullable(),
        endedOn: localDay.nullable(),
      }),
    )
    .describe('What you have with this company already (BACK-GUARD), the latest first'),
  back: z
    .object({
      verdict: z.enum(RETURN_ANSWERS),
      code: z.enum(RETURN_CODES),
      from: localDay.nullable(),
      endedOn: localDay.nullable(),
    })
    .nullable()
    .describe(
      'What that means for applying for it today (BACK-GUARD), and from which day on you can, by what ended on `endedOn`; null where you applied already, or nothing ended there',
    ),
});
export type PreviewItem = z.output<typeof previewItemView>;
