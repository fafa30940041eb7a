import { z } from 'zod';
import { seenVersion } from '@/lib/access/version';
import {
  answers,
  cells,
  dateOrder,
  leaveOut,
  mapping,
  orMissing,
  skip,
  timeZone,
} from '@/lib/features/imports/schema/fields';
import { file } from '@/lib/features/imports/schema/given-file';
import { listQuerySchema, pageQuerySchema } from '@/lib/platform/paging';

// What the API takes.

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
  cells: orMissing(cells),
  leaveOut: orMissing(leaveOut),
  version: seenVersion,
});
export type ImportChange = z.output<typeof importChangeSchema>;

export const runSchema = z.strictObject({ leaveOut: orMissing(leaveOut) });
export const previewQuerySchema = listQuerySchema;
export const importsQuerySchema = pageQuerySchema;
