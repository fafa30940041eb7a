import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { chosenAt } from '@/lib/features/imports/reading';
import { type Decided, GUESSED, type Reading } from '@/lib/features/imports/types';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';
import type { TableField } from '@/lib/reading/tables/fields';

type Answers = Decided['answers'];
/** A column by its header, as the next file may have its columns in another order. */
type KnownColumn = { header: string; field: TableField | null | typeof GUESSED; days?: Answers[string] };
/** Without `columns` where it was kept with what was only guessed: nothing tells what of it was chosen. */
type Known = { columns?: KnownColumn[]; answers: Answers };

/** Answers that are about words, and so hold for the next file as well. */
const HOLDS = ['status', 'days-in-notes'] as const;
const MEANING = 'day-meaning:';

/** What was chosen for files with these headers the last time; null where nothing was. */
export async function mappingFor(
  tx: ClientTx,
  reading: Reading,
): Promise<Pick<Decided, 'mapping' | 'answers'> | null> {
  const row = await tx.db.importMapping.findUnique({
    where: { userId_headersMark: { userId: tx.scope.userId, headersMark: await markOf(tx, reading) } },
  });
  if (!row) return null;
  const known = JSON.parse((await openVault(tx)).at('ImportMapping', row).open('mappingSealed')) as Known;
  if (!known.columns) return null;
  const left = [...known.columns];
  const columns = reading.columns.map(({ header }) => {
    const at = left.findIndex((one) => one.header === header);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  const days = columns.flatMap((one, place) =>
    one?.days === undefined ? [] : [[`${MEANING}${place}`, one.days] as const],
  );
  return {
    mapping: columns.map((one) => one?.field ?? (one ? null : GUESSED)),
    answers: { ...known.answers, ...Object.fromEntries(days) },
  };
}

/**
 * Remembers what the person chose for the columns of a file, for the next one with the same headers; what was guessed is
 * guessed again.
 */
export async function rememberMapping(tx: ClientTx, reading: Reading): Promise<void> {
  const { userId } = tx.scope;
  const headersMark = await markOf(tx, reading);
  const known = chosenIn(reading);
  await tx.db.importMapping.deleteMany({ where: { userId, headersMark } });
  if (known === null) return;
  const id = rowId(tx.now);
  const mappingSealed = (await openVault(tx))
    .at('ImportMapping', { id })
    .seal('mappingSealed', JSON.stringify(known));
  await tx.db.importMapping.create({
    data: { userId, id, headersMark, mappingSealed, usedAt: dateOf(tx.now) },
  });
}

function chosenIn({ columns: read, questions, decided }: Reading): Known | null {
  const asked = (codes: readonly string[]) =>
    new Set(questions.filter(({ code }) => codes.includes(code)).map(({ id }) => id));
  const meanings = asked(['day-meaning']);
  const columns = read.map(({ header }, place): KnownColumn => {
    const id = `${MEANING}${place}`;
    const days = meanings.has(id) ? decided.answers[id] : undefined;
    const field = chosenAt(decided.mapping, header, place);
    return { header, field, ...(days === undefined ? {} : { days }) };
  });
  const ids = asked(HOLDS);
  const answers = Object.fromEntries(Object.entries(decided.answers).filter(([id]) => ids.has(id)));
  const isAny = columns.some(({ field, days }) => field !== GUESSED || days !== undefined);
  return isAny || Object.keys(answers).length > 0 ? { columns, answers } : null;
}

const markOf = async (tx: ClientTx, { fingerprint }: Reading) =>
  (await openVault(tx)).mark('import.headers', fingerprint);
