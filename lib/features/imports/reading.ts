import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pause } from '@/lib/access/pause';
import type { ClientTx } from '@/lib/access/transaction';
import { broughtOf, type Terms } from '@/lib/features/imports/brought';
import { ImportRefused } from '@/lib/features/imports/refused';
import { type Chosen, type Decided, GUESSED, type Item, type Reading } from '@/lib/features/imports/types';
import { orRefuse, type Read, read } from '@/lib/reading/read';
import type { TableInPages } from '@/lib/reading/tables/in-pages';
import type { GivenTable } from '@/lib/reading/tables/types';
import { localDate } from '@/lib/rules/time';

/** A file as it was read: what is kept of it, and its rows. */
export type WholeReading = { reading: Reading; items: Item[] };

/**
 * So many rows are looked at, a millisecond of the thread that answers pages, and then it is others' turn for a few.
 * Without the rest a page, which comes back to this thread dozens of times, would wait each time.
 */
const TURN = { rows: 20, restMs: 3 };

/**
 * Reads a file with what was decided about it, outside of the transaction, which begins again and finds it. `bytes` are
 * asked for only where they are needed. Throws ImportRefused, and Unread where nobody could read it.
 */
export async function readingFor(
  tx: ClientTx,
  { key, bytes, decided }: { key: string; bytes: () => Promise<Uint8Array>; decided: Decided },
): Promise<WholeReading> {
  const found = `import:${key}:${JSON.stringify(decided)}`;
  if (!tx.found.has(found)) {
    const given = givenOf(tx, await bytes(), decided);
    const terms = { now: tx.now, zone: decided.timeZone };
    throw new Pause(found, async () => {
      const done = await read('table', given);
      return done.ok && done.value.ok ? { ok: true, value: await whole(done.value, decided, terms) } : done;
    });
  }
  const done = tx.found.get(found) as Read<TableInPages | WholeReading>;
  const answer = orRefuse(done);
  if (!('ok' in answer)) return answer;
  if (answer.ok) throw new Error('a table that was read is whole');
  throw new ImportRefused(answer.code, answer.message);
}

function givenOf(tx: ClientTx, bytes: Uint8Array, decided: Decided): GivenTable {
  return {
    bytes,
    ...(decided.fileName === null ? {} : { fileName: decided.fileName }),
    ...(decided.contentType === null ? {} : { contentType: decided.contentType }),
    ...(decided.mapping === null ? {} : { mapping: givenMapping(decided.mapping) }),
    ...(decided.dateOrder === null ? {} : { dateOrder: decided.dateOrder }),
    timeZone: decided.timeZone,
    today: localDate(tx.now, decided.timeZone).toString(),
    answers: decided.answers,
    typed: decided.typed ?? [],
  };
}

const givenMapping = (chosen: Chosen): NonNullable<GivenTable['mapping']> =>
  isInOrder(chosen) ? chosen.map((field) => (field === GUESSED ? undefined : field)) : chosen;

/** Whether it names its columns by their places. */
export const isInOrder = (chosen: Chosen): chosen is Extract<Chosen, readonly unknown[]> =>
  Array.isArray(chosen);

/** What was chosen for a column. */
export const chosenAt = (chosen: Chosen | null, header: string, place: number) =>
  chosen === null
    ? GUESSED
    : isInOrder(chosen)
      ? chosen[place] === undefined
        ? GUESSED
        : chosen[place]
      : Object.hasOwn(chosen, header)
        ? (chosen[header] ?? null)
        : GUESSED;

/** Looks at each row once more as we would keep it: what we can't keep is a problem of its line. */
async function whole(
  { table: { problems: before, ...table }, pages }: Extract<TableInPages, { ok: true }>,
  decided: Decided,
  terms: Omit<Terms, 'own'>,
): Promise<WholeReading> {
  const own = table.format === 'rebound';
  const problems: Reading['problems'] = [...before];
  const items: Item[] = [];
  for (const page of pages)
    for (const item of JSON.parse(page) as Item[]) {
      if (items.length % TURN.rows === 0) await sleep(TURN.restMs);
      const brought = isBad(item) ? null : broughtOf(item, { ...terms, own });
      if (brought === null || brought.ok) {
        items.push(item);
        continue;
      }
      problems.push(brought.problem);
      items.push({ ...item, problems: [...item.problems, brought.problem] });
    }
  const badLines = items.filter(isBad).map(({ line }) => line);
  problems.sort((a, b) => a.line - b.line);
  return { reading: { ...table, problems, decided, badLines }, items };
}

/** Whether a row can't come in as it is. */
export const isBad = ({ problems }: Pick<Item, 'problems'>): boolean => problems.some(({ blocks }) => blocks);

/** What a file is recognised by within one request. */
export const contentKey = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
