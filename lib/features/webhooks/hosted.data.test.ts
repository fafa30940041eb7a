import { beforeEach, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getWebhook } from '@/lib/features/webhooks/data';
import { addWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { deliver } from '@/lib/outbox/deliver';
import { senderOf } from '@/lib/worker/sender';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, person } from '@/test/rejected';

// Settings are read once a process, so hosted mode has a file of its own.
Object.assign(process.env, {
  REBOUND_MODE: 'hosted',
  REBOUND_TRUSTED_PROXIES: '0',
  MAIL_TRANSPORT: 'smtp',
  SMTP_URL: 'smtp://localhost:2525',
});
beforeEach(() => shiftClock(0));

const add = async (url: string) => {
  const me = await person();
  const adding = inScope(me, (tx) => addWebhook(tx, { name: 'Mine', url, events: ['reply.sent'] }));
  return { me, adding };
};

test.each([
  ['http://example.com/', 'Use an address that begins with https.'],
  ['https://example.com:8080/', 'Use one of the ports 443, 8443.'],
  ['https://127.0.0.1/', 'Use an address on the public internet.'],
  ['https://2130706433/', 'Use an address on the public internet.'],
  ['https://[::ffff:10.0.0.1]/', 'Use an address on the public internet.'],
  ['https://169.254.169.254/', 'Use an address on the public internet.'],
  ['https://localhost/', 'Use an address on the public internet.'],
])('a hosted site takes no webhook at %s', async (url, words) => {
  const { adding } = await add(url);
  await expect(adding).rejects.toThrow(words);
});

test('and where a name leads to this machine after all nothing is connected to', async () => {
  // RFC 6761: whatever it is called, it is this machine.
  const { me, adding } = await add('https://hook.localhost/');
  const { id } = allowed(await adding);
  allowed(await inScope(me, (tx) => testWebhook(tx, id)));
  const [row] = await asAdmin("SELECT id FROM outbox WHERE user_id = $1 AND kind = 'webhook'", [me.userId]);
  expect(await deliver(senderOf('0190a000-0000-7000-8000-0000000000ab'), String(row?.id))).not.toBe('sent');
  const { lastAnswer } = await inScope(me, (tx) => getWebhook(tx, id));
  expect(['private-address', 'name']).toContain(lastAnswer);
});
