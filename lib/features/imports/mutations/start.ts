import type { ClientTx } from '@/lib/access/transaction';
import { getImport, leftOut, linesThere, readingOf } from '@/lib/features/imports/data';
import { keepOn } from '@/lib/features/imports/mutations/file';
import { gone, lockImport } from '@/lib/features/imports/mutations/lock';
import { rememberMapping } from '@/lib/features/imports/mutations/mappings';
import { refuseWithoutRoom } from '@/lib/features/imports/mutations/room';
import type { ImportView } from '@/lib/features/imports/schema';
import { isOpen, type Reading } from '@/lib/features/imports/types';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';

/**
 * Has an import run: a worker brings in its rows within seconds. All of them or none, unless those with an error are to
 * stay out. Asked for twice it runs once. One that was undone, or failed, runs again; what is there by it stays as it is.
 * Throws NotFound, and a ZodError where something has to be settled first or an account has no room for it.
 */
export async function startImport(
  tx: ClientTx,
  { id, leaveOut }: { id: string; leaveOut?: boolean | undefined },
): Promise<Result<ImportView>> {
  const row = await lockImport(tx, id);
  if (row.state === 'undoing')
    throw fieldError('', 'This import is being undone. Import it again after that.');
  if (!isOpen(row.state)) return ok(await getImport(tx, id));
  if (!(await keepOn(tx, id))) throw gone();
  const reading = await readingOf(tx, row);
  const leaves = leaveOut ?? row.leaveOut;
  refuseUnsettled(reading, leaves);
  await refuseSecond(tx);
  await rememberMapping(tx, reading);
  const stays = new Set([...leftOut(reading), ...(await linesThere(tx, id))]);
  const total = reading.rows - stays.size;
  if (total === 0)
    throw fieldError('problems', 'There is no row left to import. Check what each column means.');
  await refuseWithoutRoom(tx, { id, stays, total });
  await tx.db.import.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      ...{ state: 'waiting', leaveOut: leaves, total, done: 0, page: 0, attempts: 0, kept: 0 },
      ...{ claimedBy: null, claimedUntil: null, startedAt: dateOf(tx.now), ranAt: null, undoneAt: null },
    },
  });
  return ok(await getImport(tx, id));
}

function refuseUnsettled({ questions, badLines, decided: { skip } }: Reading, leaveOut: boolean): void {
  const open = questions.find(({ required, answered }) => required && !answered);
  if (open) throw fieldError('questions', `Answer this first: ${open.question}`);
  const bad = badLines.filter((line) => !skip.includes(line));
  if (leaveOut || bad.length === 0) return;
  const named = bad.slice(0, 5).join(', ');
  throw fieldError(
    'problems',
    bad.length === 1
      ? `Line ${named} can’t be imported as it is, so nothing was. Settle it, or leave it out.`
      : `${bad.length} rows can’t be imported as they are (lines ${named}${bad.length > 5 ? ' …' : ''}), so nothing was. Settle them, or leave them out.`,
  );
}

/** What comes in is counted against what is there, so one comes after the other. */
export async function refuseSecond(tx: ClientTx): Promise<void> {
  const others = await tx.db.import.count({
    where: { userId: tx.scope.userId, state: { in: ['waiting', 'running', 'undoing'] } },
  });
  if (others > 0) throw fieldError('', 'Another import is under way. Try again once it’s through.');
}
