import { createServer, type Server } from 'node:http';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { endApplication, moveApplication, undoMove } from '@/lib/features/applications/mutations';
import { addEvent, changeEvent, takeEventBack } from '@/lib/features/history/mutations';
import { getWebhook, listDeliveries, listWebhooks } from '@/lib/features/webhooks/data';
import { tellWebhooksOfEndedHolds } from '@/lib/features/webhooks/jobs';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { signatureOf } from '@/lib/mail/webhook';
import { deliver } from '@/lib/outbox/deliver';
import { NotFound } from '@/lib/platform/errors';
import { localDate } from '@/lib/rules/time';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/lib/rules/webhooks';
import { senderOf } from '@/lib/worker/sender';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, person, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Me = Awaited<ReturnType<typeof person>>;
type Heard = { headers: Record<string, unknown>; body: string };

// A program of a person's own on this machine, which answers what a test wants.
let server: Server;
let url = '';
let answers = 204;
let heard: Heard[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(answers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

let hours = 0;
const later = (more: number) => {
  hours += more;
  return shiftClock(Math.round(hours * 3600));
};
beforeEach(async () => {
  hours = 0;
  heard = [];
  answers = 204;
  await shiftClock(0);
});

const added = async (me: Me, events: readonly WebhookEvent[] = WEBHOOK_EVENTS) =>
  allowed(await inScope(me, (tx) => addWebhook(tx, { name: 'My lights', url, events: [...events] })));
const sent = (me: Me, id: string) =>
  inScope(me, async (tx) => (await listDeliveries(tx, id, { limit: 50 })).items);
const queued = (me: Me) =>
  asAdmin("SELECT id, state FROM outbox WHERE user_id = $1 AND kind = 'webhook' ORDER BY created_at, id", [
    me.userId,
  ]);
/** Tries everything that is due; answers in what state each is. */
async function tryAll(me: Me) {
  const sender = senderOf('0190a000-0000-7000-8000-0000000000aa');
  const states = [];
  for (const { id } of await queued(me)) states.push(await deliver(sender, String(id)));
  return states;
}

describe('what happens is told', () => {
  test('with ids and the day, signed, and nothing that anybody typed', async () => {
    const me = await person();
    const hook = await added(me);
    const application = await applied(me);
    await inScope(me, (tx) => moveApplication(tx, { id: application, stage: 'first-interview' }));
    await later(0.01);
    expect(await tryAll(me)).toEqual(['sent']);
    const [{ headers, body } = { headers: {}, body: '' }] = heard;
    expect(JSON.parse(body)).toEqual({
      type: 'application.moved',
      timestamp: expect.any(String),
      data: { applicationId: application, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    const id = String(headers['webhook-id']);
    const timestamp = String(headers['webhook-timestamp']);
    expect(headers['webhook-signature']).toBe(signatureOf(hook.secret, { id, timestamp, body }));
    expect(await sent(me, hook.id)).toMatchObject([
      { id, event: 'application.moved', state: 'delivered', attempts: 1, answer: 'http-204' },
    ]);
    expect(await inScope(me, (tx) => getWebhook(tx, hook.id))).toMatchObject({ lastAnswer: 'http-204' });
  });

  test('of a rejection once, as what it is', async () => {
    const me = await person();
    const hook = await added(me);
    const { id, applicationId } = await rejected(me, 'final-round');
    const deliveries = await sent(me, hook.id);
    expect(deliveries.filter(({ event }) => event === 'rejection.logged')).toHaveLength(1);
    await later(0.01);
    await tryAll(me);
    const told = heard.map(({ body }) => JSON.parse(body)).find(({ type }) => type === 'rejection.logged');
    expect(told.data).toEqual({ rejectionId: id, applicationId, day: expect.any(String) });
  });

  test('only to those that want to hear of it, and not to anybody else’s', async () => {
    const [me, other] = [await person(), await person()];
    const [mine, theirs] = [await added(me, ['reply.sent']), await added(other)];
    await inScope(me, async (tx) => moveApplication(tx, { id: await applied(me), stage: 'offer' }));
    expect([await sent(me, mine.id), await sent(other, theirs.id)]).toEqual([[], []]);
  });

  test('never, where it was taken back within its seconds', async () => {
    const me = await person();
    const hook = await added(me);
    const id = await applied(me);
    const offer = await doneBy(me, (tx) =>
      undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id, ending: 'withdrawn' })),
    );
    expect(await sent(me, hook.id)).toHaveLength(1);
    // Before its seconds are over nothing is sent.
    expect(await tryAll(me)).toEqual([null]);
    allowed(await takeBack(me, offer));
    await later(0.01);
    await tryAll(me);
    expect([heard, await sent(me, hook.id)]).toEqual([[], []]);
  });
});

describe('a move', () => {
  const moved = (me: Me, id: string) =>
    inScope(me, async (tx) => {
      await moveApplication(tx, { id, stage: 'offer' });
      return tx.now.toString();
    });

  test('that is undone on the board is never told, and once it was told, so is that', async () => {
    const me = await person();
    const hook = await added(me);
    const id = await applied(me);
    const at = await moved(me, id);
    await inScope(me, (tx) => undoMove(tx, { id, at }));
    await later(0.01);
    await tryAll(me);
    expect([heard, await sent(me, hook.id)]).toMatchObject([[], [{ state: 'stopped' }]]);
    const again = await moved(me, id);
    await later(0.01);
    await tryAll(me);
    await inScope(me, (tx) => undoMove(tx, { id, at: again }));
    await later(0.01);
    await tryAll(me);
    expect(heard).toHaveLength(2);
  });

  test('is told when it is said in the history, and nothing where it stands as before', async () => {
    const me = await person();
    const hook = await added(me);
    const id = await applied(me);
    const told = async () => (await sent(me, hook.id)).length;
    const said = async (event: { stage: 'offer' | 'applied' }, on: string | null) =>
      allowed(await inScope(me, (tx) => addEvent(tx, { applicationId: id, ...event, on })));
    await said({ stage: 'applied' }, '2024-01-10');
    expect(await told()).toBe(0);
    const today = await inScope(me, async (tx) => localDate(tx.now, tx.viewer.zone).toString());
    const offer = await said({ stage: 'offer' }, today);
    expect(await told()).toBe(1);
    allowed(await inScope(me, (tx) => changeEvent(tx, { id: offer.id, stage: 'final-round' })));
    expect(await told()).toBe(2);
    await inScope(me, (tx) => takeEventBack(tx, { id: offer.id }));
    expect((await sent(me, hook.id)).map(({ event }) => event)).toEqual(Array(3).fill('application.moved'));
  });
});

describe('HOLD: the end of a hold', () => {
  test('is told once, when it is over and not before, by however many workers', async () => {
    const me = await person();
    const hook = await added(me, ['hold.ended']);
    const { id, applicationId, holdUntil } = await rejected(me, 'final-round');
    const left = Temporal.Now.instant().until(holdUntil.toString()).total('hours');
    await later(left - 0.1);
    await tellWebhooksOfEndedHolds();
    expect(await sent(me, hook.id)).toEqual([]);
    await later(0.2);
    await Promise.all([tellWebhooksOfEndedHolds(), tellWebhooksOfEndedHolds()]);
    await tellWebhooksOfEndedHolds();
    expect(await sent(me, hook.id)).toMatchObject([{ event: 'hold.ended', state: 'waiting' }]);
    await tryAll(me);
    expect(JSON.parse(heard[0]?.body ?? '{}').data).toEqual({
      rejectionId: id,
      applicationId,
      day: expect.any(String),
    });
  });

  test('that was over before the webhook was added is old news', async () => {
    const me = await person();
    await rejected(me, 'applied');
    await later(24 * 3);
    const hook = await added(me, ['hold.ended']);
    await tellWebhooksOfEndedHolds();
    expect(await sent(me, hook.id)).toEqual([]);
  });
});

describe('a program that does not answer', () => {
  test('is tried again under the same id, later each time', async () => {
    const me = await person();
    const hook = await added(me);
    allowed(await inScope(me, (tx) => testWebhook(tx, hook.id)));
    answers = 500;
    expect(await tryAll(me)).toEqual(['due']);
    expect(await tryAll(me)).toEqual([null]);
    await later(0.01);
    answers = 200;
    expect(await tryAll(me)).toEqual(['sent']);
    const ids = heard.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test('is paused after a day of nothing else, and begins again when its person says so', async () => {
    const me = await person();
    const hook = await added(me);
    answers = 500;
    allowed(await inScope(me, (tx) => testWebhook(tx, hook.id)));
    for (let time = 0; time < 13; time += 1) {
      await tryAll(me);
      await later(2.6);
    }
    expect(await inScope(me, (tx) => getWebhook(tx, hook.id))).toMatchObject({
      paused: 'failing',
      lastAnswer: 'http-500',
    });
    await tryAll(me);
    expect(await sent(me, hook.id)).toMatchObject([{ state: 'stopped', answer: 'webhook-paused' }]);
    // What happens meanwhile is not kept for it.
    await inScope(me, async (tx) => moveApplication(tx, { id: await applied(me), stage: 'offer' }));
    expect(await sent(me, hook.id)).toHaveLength(1);
    await expect(inScope(me, (tx) => testWebhook(tx, hook.id))).rejects.toThrow('This webhook is paused.');
    answers = 204;
    const { version } = await inScope(me, (tx) => getWebhook(tx, hook.id));
    allowed(await inScope(me, (tx) => changeWebhook(tx, { id: hook.id, paused: false, version })));
    allowed(await inScope(me, (tx) => testWebhook(tx, hook.id)));
    expect((await tryAll(me)).at(-1)).toBe('sent');
    expect(await inScope(me, (tx) => getWebhook(tx, hook.id))).toMatchObject({ paused: null, version });
  });

  test('and says that it is gone is paused at once', async () => {
    const me = await person();
    const hook = await added(me);
    answers = 410;
    allowed(await inScope(me, (tx) => testWebhook(tx, hook.id)));
    expect(await tryAll(me)).toEqual(['failed']);
    expect(await inScope(me, (tx) => getWebhook(tx, hook.id))).toMatchObject({ paused: 'gone' });
  });
});

describe('a webhook', () => {
  test('keeps its address and secret sealed, and answers the secret once', async () => {
    const me = await person();
    const { id, secret } = await added(me);
    const [row] = await asAdmin('SELECT * FROM webhooks WHERE id = $1', [id]);
    const kept = Object.values(row ?? {})
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join(' ');
    expect(kept).not.toContain(secret.replace('whsec_', ''));
    expect(kept).not.toContain('/hook');
    expect(JSON.stringify(await inScope(me, (tx) => listWebhooks(tx, { limit: 5 })))).not.toContain('whsec_');
  });

  test('of somebody else does not exist', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await added(other);
    for (const act of [
      (tx: Parameters<typeof getWebhook>[0]) => getWebhook(tx, id),
      (tx: Parameters<typeof getWebhook>[0]) => changeWebhook(tx, { id, name: 'x' }),
      (tx: Parameters<typeof getWebhook>[0]) => testWebhook(tx, id),
      (tx: Parameters<typeof getWebhook>[0]) => listDeliveries(tx, id, { limit: 5 }),
      (tx: Parameters<typeof getWebhook>[0]) => deleteWebhook(tx, id),
    ])
      await expect(inScope<Me, unknown>(me, act)).rejects.toThrow(NotFound);
  });

  test('that is deleted hears nothing more', async () => {
    const me = await person();
    const { id } = await added(me);
    allowed(await inScope(me, (tx) => testWebhook(tx, id)));
    await inScope(me, (tx) => deleteWebhook(tx, id));
    expect(await tryAll(me)).toEqual(['cancelled']);
    expect(heard).toEqual([]);
  });

  test.each([
    ['http://192.168.1.4/', 'Use https, except for a program on this computer.'],
    ['http://example.com/', 'Use https, except for a program on this computer.'],
  ])('on a machine of one’s own does not go to %s', async (address, words) => {
    const me = await person();
    const adding = inScope(me, (tx) => addWebhook(tx, { name: 'x', url: address, events: ['reply.sent'] }));
    await expect(adding).rejects.toThrow(words);
  });
});
