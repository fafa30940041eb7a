import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { fileOf, getImport, readingOf } from '@/lib/features/imports/data';
import { keepOn, keepPages } from '@/lib/features/imports/mutations/file';
import { gone, lockImport } from '@/lib/features/imports/mutations/lock';
import { refuseUnread, retyped } from '@/lib/features/imports/mutations/retype';
import { countsOf } from '@/lib/features/imports/mutations/store';
import { chosenAt, isInOrder, readingFor } from '@/lib/features/imports/reading';
import type { ImportChange, ImportView } from '@/lib/features/imports/schema';
import { type Chosen, type Decided, GUESSED, isOpen, type Reading } from '@/lib/features/imports/types';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';

type Change = Omit<ImportChange, 'mapping'> & { mapping?: Chosen | undefined };

/**
 * Decides about a file that has not come in, or was taken back: what its columns mean, what was asked, what stays
 * out, and cells that are typed anew. It is read anew by that.
 * Refused with VERSION. Throws NotFound, ImportRefused, and a ZodError once it has come in, where the file is gone, and
 * where a cell can't be read either.
 */
export async function decide(
  tx: ClientTx,
  { id, version, leaveOut, cells = [], ...change }: Change & { id: string },
): Promise<Result<ImportView>> {
  const row = await lockImport(tx, id);
  if (!isOpen(row.state))
    throw fieldError('', 'This file has come in already. To change how it was read, undo it first.');
  if (!(await keepOn(tx, id))) throw gone();
  const before = await readingOf(tx, row);
  const decided = {
    ...changed(before, change),
    ...(cells.length > 0 ? { typed: retyped(before, cells) } : {}),
  };
  const stale = staleChange(
    version,
    { version: row.version, values: said(before.decided, row.leaveOut) },
    said(decided, leaveOut ?? row.leaveOut),
  );
  if (stale) return err(stale);
  const again = readBy(decided) !== readBy(before.decided);
  const whole = again
    ? await readingFor(tx, { key: `${id} ${row.version}`, bytes: () => fileOf(tx, id), decided })
    : { reading: { ...before, decided }, items: null };
  const { reading, items } = whole;
  if (items) refuseUnread(cells, { reading, items });
  const sealed = (await openVault(tx)).at('Import', { id }).seal('readingSealed', JSON.stringify(reading));
  await tx.db.import.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      readingSealed: sealed,
      ...(items ? countsOf({ reading, items }) : {}),
      ...(leaveOut === undefined ? {} : { leaveOut }),
      state: row.state === 'failed' ? 'read' : row.state,
    },
  });
  if (items) await keepPages(tx, id, { reading, items });
  return ok(await getImport(tx, id));
}

/** What of it changes how the file is read. */
const readBy = (decided: Decided): string => JSON.stringify({ ...decided, fileName: '', skip: [] });

/** What was decided, as text that can be compared. */
const said = (
  { fileName, mapping, dateOrder, timeZone, answers, skip, typed }: Decided,
  leaveOut: boolean,
) => ({
  cells: JSON.stringify(typed ?? []),
  ...{ mapping: JSON.stringify(mapping), answers: JSON.stringify(answers), skip: JSON.stringify(skip) },
  ...{ fileName, dateOrder, timeZone, leaveOut },
});

/** What is left out stays; answers are kept beside the earlier ones. */
function changed(
  before: Reading,
  { fileName, mapping, dateOrder, timeZone, answers, skip }: Omit<Change, 'version' | 'leaveOut' | 'cells'>,
): Decided {
  return {
    ...before.decided,
    ...(fileName === undefined ? {} : { fileName }),
    ...(mapping === undefined ? {} : { mapping: merged(before, mapping), remembered: false }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(timeZone === undefined ? {} : { timeZone }),
    answers: { ...answersBefore(before, dateOrder), ...answers },
    ...(skip === undefined ? {} : { skip: [...new Set(skip)] }),
  };
}

/** An order of days that is said for the whole file is said anew, whatever was answered about it before. */
const answersBefore = ({ decided }: Reading, dateOrder: ImportChange['dateOrder']): Decided['answers'] =>
  dateOrder === undefined
    ? decided.answers
    : Object.fromEntries(Object.entries(decided.answers).filter(([id]) => !/^date-order(?::|$)/.test(id)));

/**
 * A mapping by header is about those columns, one in order about those that it does not leave to be guessed; others keep
 * what they had.
 */
function merged({ columns, decided: { mapping: before } }: Reading, mapping: Chosen): Chosen {
  if (before === null) return mapping;
  if (!isInOrder(before) && !isInOrder(mapping)) return { ...before, ...mapping };
  return columns.map(({ header }, place) => {
    const said = chosenAt(mapping, header, place);
    return said === GUESSED ? chosenAt(before, header, place) : said;
  });
}
