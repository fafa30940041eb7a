import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { closeAccount } from '@/lib/features/erasure/mutations';
import { getRejection } from '@/lib/features/rejections';
import { PersonGone } from '@/lib/platform/errors';
import { startWorker } from '@/lib/worker/start';
import { type Person, person } from '@/test/coaching';
import { asAdmin, backUp, restoreFrom } from '@/test/database';
import { rejected } from '@/test/rejected';
import { option, summarise } from '../drill';

/** A worker that has just started has this long for what the ledger says. */
const WORKER_MS = 30_000;

type Told = { me: Person; rejectionId: string; words: string; leaves: boolean };

// The database is put back to the night before, in which people were still there who have been erased since.
test('nobody who was erased since the backup is readable once a worker has started, and everybody else is', async () => {
  const people: Told[] = [];
  for (let n = 0; n < option('people'); n += 1) {
    const me = await person(`Person ${n}`);
    const words = randomUUID();
    const { id } = await rejected(me, 'first-interview', { feedback: words });
    people.push({ me, rejectionId: id, words, leaves: n % 2 === 0 });
  }
  const backup = await backUp();
  const leavers = people.filter(({ leaves }) => leaves);
  const stayers = people.filter(({ leaves }) => !leaves);

  for (const { me } of leavers) await inScope(me, (tx) => closeAccount(tx, { when: 'now' }));
  await whileWorking(async () => (await countOf(leavers)) === 0);
  const goneBefore = await countOf(leavers);

  await restoreFrom(backup);
  const back = await countOf(leavers);
  const readableBack = await readable(leavers);
  await whileWorking(async () => (await countOf(leavers)) === 0);
  const left = await countOf(leavers);
  const rows = await rowsOf(leavers);
  const readableNow = await readable(leavers);
  const readableStayers = await readable(stayers);

  const broken = Object.entries({
    'the worker erased everybody who left': goneBefore === 0,
    'the backup brought all of them back, or nothing was shown':
      back === leavers.length && readableBack === back,
    'a worker that started erased them again': left === 0,
    'no row of theirs is left in any table': rows === 0,
    'not a word of theirs is readable': readableNow === 0,
    'everybody else reads all of theirs': readableStayers === stayers.length,
  }).flatMap(([promise, kept]) => (kept ? [] : [promise]));
  summarise(
    'A database restored from the night before',
    {
      'people in the backup': people.length,
      'erased after it': leavers.length,
      'of them back in the restored copy': back,
      'readable after a worker has started': readableNow,
      'rows of theirs after that': rows,
      'others who read theirs': `${readableStayers} of ${stayers.length}`,
    },
    broken,
  );
  expect(broken).toEqual([]);
});

/** Runs a worker until `done` says so, or it had its time. */
async function whileWorking(done: () => Promise<boolean>): Promise<void> {
  const worker = await startWorker();
  const until = Date.now() + WORKER_MS;
  while (!(await done()) && Date.now() < until) await new Promise((next) => setTimeout(next, 200));
  await worker.stop();
}

const idsOf = (people: readonly Told[]) => people.map(({ me }) => me.userId);

async function countOf(people: readonly Told[]): Promise<number> {
  const [row] = await asAdmin('SELECT count(*)::int AS count FROM users WHERE id = ANY($1)', [idsOf(people)]);
  return row?.count;
}

/** How many rows name one of them, in every table that says whose a row is. The security log outlives an account. */
async function rowsOf(people: readonly Told[]): Promise<number> {
  const tables = await asAdmin(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'user_id' AND table_name NOT LIKE 'security\\_%'`,
  );
  let rows = 0;
  for (const { name } of tables) {
    const [row] = await asAdmin(`SELECT count(*)::int AS count FROM ${name} WHERE user_id = ANY($1)`, [
      idsOf(people),
    ]);
    rows += row?.count;
  }
  return rows;
}

/** How many of them can read what they wrote. */
async function readable(people: readonly Told[]): Promise<number> {
  let count = 0;
  for (const { me, rejectionId, words } of people) {
    const read = inScope(me, (tx) => getRejection(tx, rejectionId));
    const feedback = await read.then(
      (rejection) => rejection.feedback,
      (error: unknown) => {
        if (error instanceof PersonGone) return null;
        throw error;
      },
    );
    if (feedback === words) count += 1;
  }
  return count;
}
