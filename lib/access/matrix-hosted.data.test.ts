import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadMail, loadMailbox } from '@/lib/features/local-mail/loaders';
import { localAdapter } from '@/lib/mail/local';
import { NotFound } from '@/lib/platform/errors';
import { ROUTES } from '@/test/access/routes';
import { asAdmin } from '@/test/database';

// Settings are read once a process, so hosted mode has a file of its own.
Object.assign(process.env, {
  REBOUND_MODE: 'hosted',
  REBOUND_TRUSTED_PROXIES: '0',
  MAIL_TRANSPORT: 'smtp',
  SMTP_URL: 'smtp://localhost:2525',
});

test('a hosted site has none of the routes that are for a machine of one’s own', async () => {
  const local = Object.keys(ROUTES).filter((address) => ROUTES[address]?.kind === 'local');
  expect(local.sort(), 'Say here what a new local route does on a hosted site.').toEqual([
    '/outbox',
    '/outbox/[id]',
  ]);
  const mail = { to: 'ana@example.test', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };
  await localAdapter().send(mail, {
    id: randomUUID(),
    idempotencyKey: randomUUID(),
    signal: AbortSignal.timeout(5_000),
  });
  const [delivered] = await asAdmin('SELECT id FROM local_mails');
  await expect(loadMailbox()).rejects.toThrow(NotFound);
  await expect(loadMail(delivered?.id)).rejects.toThrow(NotFound);
});
