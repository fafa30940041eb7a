import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getWebhook } from '@/lib/features/webhooks/data';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { rotateWebhookSecret } from '@/lib/features/webhooks/secret';
import { signatureOf } from '@/lib/mail/webhook';
import { deliver } from '@/lib/outbox/deliver';
import { NotFound } from '@/lib/platform/errors';
import { WEBHOOK_FORMER_HOURS } from '@/lib/rules/webhooks';
import { senderOf } from '@/lib/worker/sender';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, person } from '@/test/rejected';

type Me = Awaited<ReturnType<typeof person>>;

let server: Server;
let url = '';
let answers = 204;
/** How the last message was signed, and what was signed. */
let last = { signature: '', signed: { id: '', timestamp: '', body: '' } };
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const said = (name: string) => String(request.headers[`webhook-${name}`]);
    last = { signature: said('signature'), signed: { id: said('id'), timestamp: said('timestamp'), body } };
    response.writeHead(answers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
  answers = 204;
  await shiftClock(0);
});

const HOUR = 3600;
const added = async (me: Me) =>
  allowed(await inScope(me, (tx) => addWebhook(tx, { name: 'My lights', url, events: ['reply.sent'] })));
const rotated = async (me: Me, id: string) => allowed(await inScope(me, (tx) => rotateWebhookSecret(tx, id)));
const rowOf = async (id: string) => (await asAdmin('SELECT * FROM webhooks WHERE id = $1', [id]))[0] ?? {};

async function sendDue(me: Me) {
  const sender = senderOf('0190a000-0000-7000-8000-0000000000aa');
  const due = await asAdmin(
    "SELECT id FROM outbox WHERE user_id = $1 AND kind = 'webhook' AND state = 'due' ORDER BY id",
    [me.userId],
  );
  for (const { id } of due) await deliver(sender, String(id));
}
/** Sends a test and answers by which of the secrets it was signed. */
async function signedBy(me: Me, id: string, secrets: readonly string[]) {
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await sendDue(me);
  const each = last.signature.split(' ');
  return each.map((one) => secrets.findIndex((secret) => signatureOf(secret, last.signed) === one));
}

test('after a new secret the former one signs as well for a day, and is then forgotten', async () => {
  const me = await person();
  const { id, secret: first, version } = await added(me);
  const { secret: second, formerSecretUntil } = await rotated(me, id);
  expect(second).not.toBe(first);
  expect(formerSecretUntil).not.toBeNull();
  const secrets = [first, second];
  expect(await signedBy(me, id, secrets)).toEqual([1, 0]);
  await shiftClock(WEBHOOK_FORMER_HOURS * HOUR - 60);
  expect(await signedBy(me, id, secrets)).toEqual([1, 0]);
  await shiftClock(WEBHOOK_FORMER_HOURS * HOUR + 60);
  expect(await signedBy(me, id, secrets)).toEqual([1]);
  // A new secret is no change that somebody's edit could come second to.
  expect(await inScope(me, (tx) => getWebhook(tx, id))).toMatchObject({ formerSecretUntil: null, version });
  expect(await rowOf(id)).toMatchObject({ former_sealed: null, former_until: null });
});

test('a second new secret ends the oldest at once', async () => {
  const me = await person();
  const { id, secret: first } = await added(me);
  const { secret: second } = await rotated(me, id);
  const { secret: third } = await rotated(me, id);
  expect(await signedBy(me, id, [first, second, third])).toEqual([2, 1]);
});

test('keeps both secrets sealed, and says in the security log that there is a new one', async () => {
  const me = await person();
  const { id, secret: first } = await added(me);
  const { secret: second } = await rotated(me, id);
  const kept = Object.values(await rowOf(id))
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
    .join(' ');
  for (const secret of [first, second]) expect(kept).not.toContain(secret.replace('whsec_', ''));
  expect(
    await asAdmin("SELECT about FROM security_events WHERE user_id = $1 AND kind = 'webhook-secret-made'", [
      me.userId,
    ]),
  ).toEqual([{ about: id }]);
});

test('of somebody else’s webhook no new secret is made', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await added(other);
  await expect(inScope(me, (tx) => rotateWebhookSecret(tx, id))).rejects.toThrow(NotFound);
});

const noticesOf = (me: Me) =>
  asAdmin('SELECT kind, subject_id AS about FROM notices WHERE user_id = $1 AND seen_at IS NULL', [
    me.userId,
  ]);
const mailsOf = (me: Me) =>
  asAdmin("SELECT via FROM outbox WHERE user_id = $1 AND kind = 'webhook-paused'", [me.userId]);

test('that is paused as it is gone is told of once, in the product and by mail, until it is resumed', async () => {
  const me = await person();
  const { id } = await added(me);
  answers = 410;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await sendDue(me);
  expect(await noticesOf(me)).toEqual([{ kind: 'webhook-paused', about: id }]);
  expect(await mailsOf(me)).toHaveLength(1);
  allowed(await inScope(me, (tx) => changeWebhook(tx, { id, paused: false })));
  expect(await noticesOf(me)).toEqual([]);
  // Paused for the same reason another day, it is said again.
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  await sendDue(me);
  expect(await mailsOf(me)).toHaveLength(2);
  await inScope(me, (tx) => deleteWebhook(tx, id));
  expect(await noticesOf(me)).toEqual([]);
});

test('one that fails for a day is told of when it is paused and not before', async () => {
  const me = await person();
  const { id } = await added(me);
  answers = 500;
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  const before = await inScope(me, (tx) => getWebhook(tx, id));
  expect(before.paused).toBeNull();
  let hours = 0;
  for (let time = 0; time < 13; time += 1) {
    await sendDue(me);
    const { paused } = await inScope(me, (tx) => getWebhook(tx, id));
    expect(await noticesOf(me)).toHaveLength(paused ? 1 : 0);
    hours += 2.6;
    await shiftClock(Math.round(hours * HOUR));
  }
  expect(await mailsOf(me)).toEqual([{ via: 'service' }]);
});
