import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { Decided, Reading } from '@/lib/features/imports/types';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';

type Known = Pick<Decided, 'mapping' | 'answers'>;

/** Answers that are about words and columns, and so hold for the next file as well. */
const HOLDS = ['status', 'day-meaning', 'days-in-notes'] as const;

/** What the columns of a file with these headers meant the last time; null where there was none, or it is what is read anyway. */
export async function mappingFor(tx: ClientTx, reading: Reading): Promise<Known | null> {
  const row = await tx.db.importMapping.findUnique({
    where: { userId_headersMark: { userId: tx.scope.userId, headersMark: await markOf(tx, reading) } },
  });
  if (!row) return null;
  const known = JSON.parse((await openVault(tx)).at('ImportMapping', row).open('mappingSealed')) as Known;
  const same =
    JSON.stringify(known.mapping) === JSON.stringify(reading.mapping) &&
    Object.keys(known.answers).length === 0;
  return same ? null : known;
}

/** Remembers what the columns of a file mean, for the next one with the same headers. */
export async function rememberMapping(tx: ClientTx, reading: Reading): Promise<void> {
  const { userId } = tx.scope;
  const headersMark = await markOf(tx, reading);
  const ids = new Set(
    reading.questions.filter(({ code }) => HOLDS.some((one) => one === code)).map(({ id }) => id),
  );
  const answers = Object.fromEntries(Object.entries(reading.decided.answers).filter(([id]) => ids.has(id)));
  const known: Known = { mapping: reading.mapping, answers };
  await tx.db.importMapping.deleteMany({ where: { userId, headersMark } });
  const id = rowId(tx.now);
  const mappingSealed = (await openVault(tx))
    .at('ImportMapping', { id })
    .seal('mappingSealed', JSON.stringify(known));
  await tx.db.importMapping.create({
    data: { userId, id, headersMark, mappingSealed, usedAt: dateOf(tx.now) },
  });
}

const markOf = async (tx: ClientTx, { fingerprint }: Reading) =>
  (await openVault(tx)).mark('import.headers', fingerprint);
