import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { announce, SETTLED_SECONDS } from '@/lib/features/webhooks/announce';
import { getWebhook } from '@/lib/features/webhooks/data';
import { addWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { RESTS } from '@/lib/features/webhooks/rest';
import { sweepPrograms } from '@/lib/outbox/programs';
import { sweep } from '@/lib/outbox/sweep';
import { senderOf } from '@/lib/worker/sender';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, rowOf, sender, watched } from '@/test/queued';
import { allowed, person } from '@/test/rejected';

// A program that fails or says nothing keeps neither mails nor anybody else's program waiting, and is asked once each time its
// wait is over (docs/decisions/0061).

type Me = Awaited<ReturnType<typeof person>>;

let server: Server;
let origin = '';
let answers = 204;
let heard: string[] = [];
/** Answers that are held back. */
let silent: ServerResponse[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      heard.push(request.url ?? '');
      if (request.url === '/silent') silent.push(response);
      else response.writeHead(answers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
  await asAdmin('DELETE FROM outbox');
  [heard, silent, answers] = [[], [], 204];
  await shiftClock(0);
});

const programs = senderOf('0190a000-0000-7000-8000-0000000000aa');
const added = async (me: Me, path = '/hook') => {
  const webhook = { name: 'My lights', url: `${origin}${path}`, events: ['reply.sent' as const] };
  return allowed(await inScope(me, (tx) => addWebhook(tx, webhook))).id;
};
/** So many things to tell, which nothing takes back any more once the clock stands there. */
const news = (me: Me, count: number) =>
  inScope(me, async (tx) => {
    for (let n = 0; n < count; n += 1) await announce(tx, 'reply.sent', {}, `${Math.random()}`);
  });
const waiting = async (me: Me) => {
  const [row] = await asAdmin(
    "SELECT count(*)::int AS count FROM outbox WHERE user_id = $1 AND kind = 'webhook' AND state = 'due'",
    [me.userId],
  );
  return row?.count;
};

test('no mail waits for a program: they go different ways', async () => {
  const [me, other] = [await person(), await person()];
  await added(me, '/silent');
  await news(me, 30);
  await shiftClock(SETTLED_SECONDS + 1);
  const mail = await queued(other);
  const way = watched();
  expect(await sweep(sender(way.adapter))).toBe(1);
  expect([(await rowOf(mail)).state, heard, await waiting(me)]).toEqual(['sent', [], 30]);
});

test('one that fails is asked once for all that waits, and hears it all once it is back', async () => {
  const me = await person();
  const id = await added(me);
  answers = 500;
  await news(me, 30);
  await shiftClock(SETTLED_SECONDS + 1);
  await sweepPrograms(programs);
  await sweepPrograms(programs);
  expect(heard).toHaveLength(1);
  expect(await waiting(me)).toBe(30);
  const put = await asAdmin(
    "SELECT attempts, count(*)::int AS count FROM outbox WHERE kind = 'webhook' AND reason = $1 GROUP BY 1",
    [RESTS],
  );
  expect(put).toEqual([{ attempts: 0, count: 29 }]);
  await shiftClock(SETTLED_SECONDS + 60);
  await sweepPrograms(programs);
  expect(heard).toHaveLength(2);
  // Twenty seconds, then forty: as long as one delivery alone would wait.
  await shiftClock(SETTLED_SECONDS + 80);
  await sweepPrograms(programs);
  expect(heard).toHaveLength(2);
  answers = 204;
  await shiftClock(SETTLED_SECONDS + 120);
  await sweepPrograms(programs);
  await sweepPrograms(programs);
  expect(await waiting(me)).toBe(0);
  expect(heard).toHaveLength(32);
  expect(await inScope(me, (tx) => getWebhook(tx, id))).toMatchObject({
    lastAnswer: 'http-204',
    paused: null,
  });
});

test('what is new for one that failed just now is put off at the door, a test is not', async () => {
  const me = await person();
  const id = await added(me);
  answers = 500;
  await news(me, 1);
  await shiftClock(SETTLED_SECONDS + 1);
  await sweepPrograms(programs);
  await asAdmin("UPDATE outbox SET due_at = rebound.now() WHERE kind = 'webhook'");
  await sweepPrograms(programs);
  expect(heard).toHaveLength(1);
  const [row] = await asAdmin("SELECT state, reason, handed_at FROM outbox WHERE kind = 'webhook'");
  expect(row).toEqual({ state: 'due', reason: RESTS, handed_at: null });
  answers = 204;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await sweepPrograms(programs);
  await sweepPrograms(programs);
  expect(heard).toHaveLength(3);
});

test('UNDO-1: one that is back hears nothing sooner than it would have', async () => {
  const me = await person();
  const id = await added(me);
  answers = 500;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await news(me, 1);
  await sweepPrograms(programs);
  answers = 204;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await sweepPrograms(programs);
  await sweepPrograms(programs);
  const told = () => asAdmin("SELECT state FROM outbox WHERE idempotency_key LIKE '%:reply.sent:%'");
  expect([heard.length, await told()]).toEqual([2, [{ state: 'due' }]]);
  await shiftClock(SETTLED_SECONDS + 1);
  await sweepPrograms(programs);
  expect(await told()).toEqual([{ state: 'sent' }]);
});

test('UNDO-1: what may still be taken back stays as it is while its program fails', async () => {
  const me = await person();
  const id = await added(me);
  answers = 500;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await news(me, 1);
  const told = () =>
    asAdmin("SELECT to_jsonb(outbox) AS row FROM outbox WHERE idempotency_key LIKE '%:reply.sent:%'");
  const before = await told();
  await sweepPrograms(programs);
  expect([heard.length, await told()]).toEqual([1, before]);
});

test('one that says nothing keeps nobody else’s waiting', async () => {
  const [me, other] = [await person(), await person()];
  await added(me, '/silent');
  await added(other);
  await news(me, 30);
  await news(other, 3);
  await shiftClock(SETTLED_SECONDS + 1);
  const sweeping = sweepPrograms(programs);
  await expect.poll(() => heard.filter((path) => path === '/hook').length, { timeout: 10_000 }).toBe(3);
  expect(heard.filter((path) => path === '/silent')).toHaveLength(1);
  for (const response of silent) response.writeHead(500).end();
  await sweeping;
  expect(heard.filter((path) => path === '/silent')).toHaveLength(1);
});
