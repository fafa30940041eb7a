import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { readViewOf } from '@/lib/features/imports/data';
import { keepFile } from '@/lib/features/imports/mutations/file';
import { mappingFor } from '@/lib/features/imports/mutations/mappings';
import { forgetUnrun, lockRoom, refuseOneMore, refuseTooMuch } from '@/lib/features/imports/mutations/room';
import { contentKey, readingFor, type WholeReading } from '@/lib/features/imports/reading';
import { ImportRefused } from '@/lib/features/imports/refused';
import type { NewImport } from '@/lib/features/imports/schema';
import type { Decided } from '@/lib/features/imports/types';
import { dateOf } from '@/lib/platform/clock';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { IMPORTS } from '@/lib/rules/limits';

/**
 * Reads a file and keeps it with what was read; nothing comes in yet. Where the person brought a file with these columns
 * before, they mean what they meant then. Throws ImportRefused for what is no table, too much of one, or one too many.
 */
export async function addImport(
  tx: ClientTx,
  { file, fileName, mapping, dateOrder, timeZone }: NewImport,
): Promise<Result<ReturnType<typeof readViewOf>>> {
  const { bytes } = file;
  if (bytes.byteLength > IMPORTS.bytes) throw tooBig();
  const plain: Decided = {
    fileName: fileName ?? file.name ?? null,
    contentType: file.type ?? null,
    ...{ mapping: mapping ?? null, dateOrder: dateOrder ?? null },
    ...{ timeZone: timeZone ?? tx.viewer.zone, answers: {}, skip: [], remembered: false },
  };
  const key = contentKey(bytes);
  const asked = (decided: Decided) => readingFor(tx, { key, bytes: async () => bytes, decided });
  const first = await asked(plain);
  const known = mapping === undefined ? await mappingFor(tx, first.reading) : null;
  const whole = known ? await asked({ ...plain, ...known, remembered: true }) : first;
  await lockRoom(tx);
  await forgetUnrun(tx);
  await refuseOneMore(tx);
  const id = rowId(tx.now);
  const vault = await openVault(tx);
  await tx.db.import.create({
    data: {
      ...{ userId: tx.scope.userId, id, createdAt: dateOf(tx.now) },
      ...countsOf(whole),
      readingSealed: vault.at('Import', { id }).seal('readingSealed', JSON.stringify(whole.reading)),
    },
  });
  await keepFile(tx, id, { bytes, whole });
  await refuseTooMuch(tx);
  return ok(readViewOf(id, whole.reading));
}

export const tooBig = () =>
  new ImportRefused(
    'too-big',
    `A file may have up to ${IMPORTS.bytes / MB} MB. Split it into smaller ones, or export fewer columns.`,
  );
const MB = 1024 * 1024;

/** What a row of `imports` says of a reading without opening it. */
export const countsOf = ({ reading: { format, rows, badLines } }: WholeReading) => ({
  ...{ format, rows, bad: badLines.length },
});
