import { z } from 'zod';
import { TABLE_FIELDS } from '@/lib/reading/tables/fields';
import { IMPORTS } from '@/lib/rules/limits';
import { isTimeZone } from '@/lib/rules/time';

// What is decided about a file, field by field: in a form, a header or JSON.

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
export const orMissing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

export const CHOOSE_FIELD = `Choose one of ${TABLE_FIELDS.join(', ')}, or null.`;
export const field = z.enum(TABLE_FIELDS, CHOOSE_FIELD).nullable();
export const mapping = orJson(
  z.union([z.array(field).max(500), z.record(z.string().max(1_000), field)], {
    error: 'Give an object of headers, each with a field or null.',
  }),
).describe('What each column is about, by its header or as a list in their order; null: nothing');
export const dateOrder = z
  .enum(['mdy', 'dmy', 'ymd'], 'Choose one of mdy, dmy, ymd.')
  .describe('In which order the numbers of a day stand');
export const timeZone = z
  .string()
  .refine(isTimeZone, 'Write a time zone, such as Europe/Lisbon or America/New_York.');
export const answers = orJson(
  z.record(z.string().max(500), z.union([z.string().max(1_000), z.array(z.string().max(1_000)).max(500)])),
).describe('By the id of a question, what you choose');
export const skip = orJson(z.array(z.int().min(1)).max(20_000)).describe('Lines to leave out');
const line = z.int().min(1);
/** On one line, as it stands in the cell. */
export const cellText = z
  .string()
  .trim()
  .max(IMPORTS.typedLongest, `Keep it to ${IMPORTS.typedLongest} characters.`)
  .refine((typed) => !/\p{Cc}/u.test(typed), 'Write it on one line.');
export const cells = orJson(
  z
    .array(
      z.strictObject({
        line: line.describe('The line on which its row begins'),
        column: z.union([z.int().min(0), z.string().max(1_000)]).describe('Its header, or its place, from 0'),
        text: cellText.nullable().describe('What stands there now; null: what the file says'),
      }),
    )
    .max(IMPORTS.typedCells),
).describe('Cells typed anew, such as a day that could not be read; what can’t be read either is refused');
export const leaveOut = z
  .preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value === '' ? false : value),
    z.boolean(),
  )
  .describe('true: rows with a blocking problem are left out; otherwise nothing comes in while there is one');
