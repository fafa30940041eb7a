'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { ZodError } from 'zod';
import { clientAction, clientActionInTwo } from '@/lib/access/action';
import { readingOf } from '@/lib/features/imports/data';
import { decide } from '@/lib/features/imports/mutations/decide';
import { forgetImport } from '@/lib/features/imports/mutations/forget';
import { lockImport } from '@/lib/features/imports/mutations/lock';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { undoImport } from '@/lib/features/imports/mutations/take-back';
import { ImportRefused } from '@/lib/features/imports/refused';
import {
  cellForm,
  decideForm,
  GivenFile,
  importIdForm,
  lineForm,
  pasteForm,
  runForm,
} from '@/lib/features/imports/schema';
import { isOpen } from '@/lib/features/imports/types';
import { fieldError } from '@/lib/platform/field-error';
import { ok } from '@/lib/platform/result';

// What comes in is on every page that shows applications.
const revalidate = () => revalidatePath('/', 'layout');

/** What a file is refused with, as the error of a field. */
async function asField<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ImportRefused) throw fieldError(path, error.message);
    throw error;
  }
}

export const pasteImportAction = clientAction(
  pasteForm,
  (tx, { text }) => {
    const file = new GivenFile(new TextEncoder().encode(text));
    return asField('text', addImport(tx, { file, fileName: undefined }));
  },
  ({ id }) => redirect(`/import/${id}`),
);

export const decideImportAction = clientAction(
  decideForm,
  (tx, change) => asField('', decide(tx, change)),
  () => 'Read again.',
);

/** Types one cell of a row anew, or takes that back. */
export const typeCellAction = clientAction(
  cellForm,
  async (tx, { id, name, cells }) => {
    try {
      return await asField(name, decide(tx, { id, cells }));
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      // What is wrong with the cell is said at its field.
      throw fieldError(name, error.issues[0]?.message ?? '');
    }
  },
  () => 'Read again.',
);

/** Leaves one line out, or takes it in again. */
export const leaveLineAction = clientAction(
  lineForm,
  async (tx, { importId, line, out }) => {
    const { decided } = await readingOf(tx, await lockImport(tx, importId));
    const others = decided.skip.filter((one) => one !== line);
    return decide(tx, { id: importId, skip: out === 'yes' ? [...others, line] : others });
  },
  () => undefined,
);

/** What is chosen on the page is read first, and stays read where something else keeps the rows from coming in. */
export const runImportAction = clientActionInTwo(
  runForm,
  async (tx, { id, leaveOut, decided }) => {
    const { state } = await lockImport(tx, id);
    if (isOpen(state) && Object.values(decided).some((said) => said !== undefined)) {
      const read = await asField('', decide(tx, { id, ...decided }));
      if (!read.ok) return read;
    }
    return ok({ id, leaveOut });
  },
  startImport,
  revalidate,
);

export const undoImportAction = clientAction(
  importIdForm,
  (tx, { importId }) => undoImport(tx, importId),
  revalidate,
);

export const forgetImportAction = clientAction(
  importIdForm,
  (tx, { importId }) => forgetImport(tx, importId),
  () => redirect('/import'),
);
