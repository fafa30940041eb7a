import { z } from 'zod';
import {
  answers,
  CHOOSE_FIELD,
  cellText,
  dateOrder,
  field,
  leaveOut,
  orMissing,
} from '@/lib/features/imports/schema/fields';
import { GUESSED } from '@/lib/features/imports/types';

// What the pages of imports send.

const importId = z.uuid('This import no longer exists.');
export const importIdForm = z.object({ importId });
export const lineForm = z.object({
  importId,
  line: z.coerce.number().int().min(1),
  out: z.enum(['yes', 'no']),
});
/** The field of a cell that is typed anew: its line, and the place of its column from 0. */
const CELL = /^cell:(\d{1,9}):(\d{1,4})$/;
/** One cell of the file typed anew; `back`: what the file says there counts again. */
export const cellForm = z
  .looseObject({ importId })
  .transform(({ importId: id, back, ...fields }, context) => {
    const name = Object.keys(fields).find((field) => CELL.test(field)) ?? '';
    const [, line, column] = CELL.exec(name) ?? [];
    if (name === '') context.addIssue({ code: 'custom', message: 'This row no longer exists.' });
    const text = cellText.safeParse(fields[name] ?? '');
    if (!text.success)
      context.addIssue({ code: 'custom', path: [name], message: text.error.issues[0]?.message ?? '' });
    const cell = { line: Number(line), column: Number(column), text: back ? null : (text.data ?? '') };
    return { id, name, cells: [cell] };
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

/**
 * What the page of an import decides, field by field: `column:0`, `answer:…`, and the order of days. Unchanged ones stay
 * guesses.
 */
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
