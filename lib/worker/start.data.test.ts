import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import * as heartbeat from '@/lib/jobs/heartbeat';
import { repeat } from '@/lib/jobs/schedule';
import { claim } from '@/lib/outbox/claim';
import { takeBack } from '@/lib/outbox/sweep';
import { startWorker } from '@/lib/worker/start';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

let worker: Awaited<ReturnType<typeof startWorker>> | undefined;
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await shiftClock(0);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 80; tries++) {
    const seen = await look();
    if (good(seen)) return seen;
    await pause(100);
  }
  throw new Error('it did not come to that');
}

test('a running worker does the job of a mail within seconds, and says it is alive', async () => {
  expect((await GET()).status).toBe(503);
  worker = await startWorker();
  const answer = await until(GET, ({ status }) => status === 200);
  expect(await answer.json()).toMatchObject({ live: true, ready: true, database: true });
  const id = await queued(await someone());
  const row = await until(
    () => rowOf(id),
    ({ state }) => state === 'sent',
  );
  expect(row.settled_at - row.created_at).toBeLessThan(4_000);
  await worker.stop();
  worker = undefined;
  expect(await asAdmin('SELECT 1 FROM heartbeats')).toEqual([]);
  expect(await asAdmin("SELECT 1 FROM outbox WHERE state = 'claimed'")).toEqual([]);
});

test('stops while mails are leaving, and loses and doubles none', async () => {
  const me = await someone();
  const ids = await Promise.all(Array.from({ length: 25 }, () => queued(me)));
  worker = await startWorker();
  await until(
    () => asAdmin("SELECT 1 FROM outbox WHERE state = 'sent' AND user_id = $1", [me.userId]),
    (sent) => sent.length > 3,
  );
  await worker.stop();
  expect(await asAdmin("SELECT 1 FROM outbox WHERE state NOT IN ('due', 'sent')")).toEqual([]);
  worker = await startWorker();
  await until(
    () => asAdmin("SELECT 1 FROM outbox WHERE state = 'sent' AND user_id = $1", [me.userId]),
    (sent) => sent.length === ids.length,
  );
  const mails = await asAdmin(
    'SELECT 1 FROM local_mails m JOIN outbox o USING (idempotency_key) WHERE o.user_id = $1',
    [me.userId],
  );
  expect(mails).toHaveLength(ids.length);
});

test('a worker that goes home gives back what it holds, by what is safe', async () => {
  const me = await someone();
  for (const [honoursKeys, state] of [
    [true, 'due'],
    [false, 'unknown'],
  ] as const) {
    const going = sender(watched(undefined, honoursKeys).adapter);
    const [mine, another] = [await queued(me), await queued(me)];
    await inScope(workerScope(), (tx) => claim(tx, { id: mine, workerId: going.workerId }));
    await inScope(workerScope(), (tx) =>
      claim(tx, { id: another, workerId: sender(going.adapter).workerId }),
    );
    await asAdmin('UPDATE outbox SET handed_at = rebound.now() WHERE id = $1', [mine]);
    await takeBack(going, { workerId: going.workerId });
    expect([(await rowOf(mine)).state, (await rowOf(another)).state]).toEqual([state, 'claimed']);
  }
});

test('is not ready when the worker has been silent for a while', async () => {
  const silent = (seconds: number) =>
    asAdmin(
      'INSERT INTO heartbeats (worker, at) VALUES (gen_random_uuid(), now() - make_interval(secs => $1))',
      [seconds],
    );
  await silent(60);
  await until(GET, ({ status }) => status === 503);
  await silent(20);
  await until(GET, ({ status }) => status === 200);
  // A clock that was moved back has left a heartbeat in the future behind: that is nobody's life sign.
  await asAdmin('DELETE FROM heartbeats');
  await silent(-7200);
  await until(GET, ({ status }) => status === 503);
});

test('a job never overlaps itself, survives a failure, and is waited for', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const stop = repeat({
    name: 'slow',
    everySeconds: 0.001,
    async run() {
      most = Math.max(most, ++running);
      await pause(20);
      running--;
      if (++runs === 1) throw new Error('once');
    },
  });
  await vi.waitFor(() => expect(runs).toBeGreaterThan(2), { timeout: 20_000 });
  await stop();
  expect([most, running]).toEqual([1, 0]);
});

test('however many ask for health at once, the database is asked once, and answers stay true within seconds', async () => {
  const asked = vi.spyOn(heartbeat, 'lastBeat');
  await pause(1_100);
  await Promise.all(Array.from({ length: 50 }, () => GET()));
  expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
  worker = await startWorker();
  await until(GET, ({ status }) => status === 200);
  await worker.stop();
  worker = undefined;
  await until(GET, ({ status }) => status === 503);
});
