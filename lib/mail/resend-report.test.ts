import { expect, test } from 'vitest';
import { type Posted, WEBHOOK_SECRET, webhook } from '@/bin/chaos/signed-webhook';
import { readResendReport } from '@/lib/mail/resend-report';

const OUTBOX = '0190a000-0000-7000-8000-000000000001';

async function read(posted: Posted, change: (body: string) => string = (body) => body) {
  const request = webhook(posted);
  return readResendReport({ headers: request.headers, body: change(await request.text()) }, WEBHOOK_SECRET);
}

test.each([
  ['email.delivered', undefined, 'delivered'],
  ['email.delivery_delayed', undefined, 'delayed'],
  ['email.complained', undefined, 'complained'],
  ['email.failed', undefined, 'failed'],
  ['email.suppressed', undefined, 'suppressed'],
  ['email.bounced', 'Permanent', 'bounced'],
  ['email.bounced', 'Transient', 'soft-bounced'],
  ['email.bounced', undefined, 'soft-bounced'],
])('reads %s (%s) as %s', async (type, bounce, word) => {
  const report = await read({
    type,
    outboxId: OUTBOX,
    emailId: 'e-1',
    id: 'msg_1',
    ...(bounce ? { bounce } : {}),
  });
  expect(report).toMatchObject({ id: 'msg_1', outboxId: OUTBOX, providerId: 'e-1', word });
});

test.each(['email.sent', 'email.opened', 'contact.created'])('has nothing to do with %s', async (type) => {
  expect(await read({ type, outboxId: OUTBOX })).toBe('other');
});

test.each([
  ['another secret', { secret: `whsec_${Buffer.from('another').toString('base64')}` }],
  ['a time too long ago', { age: -301 }],
  ['a time too far ahead', { age: 301 }],
])('takes %s for a forgery', async (_title, over) => {
  expect(await read({ type: 'email.bounced', outboxId: OUTBOX, ...over })).toBe('forged');
});

test('takes a changed body for a forgery, and what is signed within five minutes for true', async () => {
  const bounced = { type: 'email.delivered', outboxId: OUTBOX };
  expect(await read(bounced, (body) => body.replace('delivered', 'complained'))).toBe('forged');
  expect(await read({ ...bounced, age: -290 })).toMatchObject({ word: 'delivered' });
});

test('reads a mail without our tag, or with one that is no id, as one to be found by the provider’s id', async () => {
  expect(await read({ type: 'email.delivered' })).toMatchObject({ outboxId: null });
  expect(await read({ type: 'email.delivered', outboxId: 'x' })).toMatchObject({ outboxId: null });
});
