import { afterEach, expect, test, vi } from 'vitest';
import { emptySettledMails } from '@/lib/outbox/empty';
import { sweep } from '@/lib/outbox/sweep';
import { forRequest } from '@/lib/platform/request';
import { asAdmin, asRuntimeRole } from '@/test/database';
import { logLines } from '@/test/log-lines';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  vi.restoreAllMocks();
  await asAdmin('DELETE FROM outbox');
});

test('what the worker says of a mail names the request that the mail came from', async () => {
  const me = await someone();
  const id = await forRequest('r-12345678', () => queued(me));
  const own = await queued(me);
  const heard = logLines();
  await sweep(sender(watched().adapter));
  const lines = heard.said().filter(({ event }) => event === 'mail');
  expect(lines.find((line) => line.id === id)).toMatchObject({ request: 'r-12345678', state: 'sent' });
  expect(lines.find((line) => line.id === own)).not.toHaveProperty('request');
});

test('so does an error on the way, and every further try', async () => {
  const id = await forRequest('r-12345678', async () => queued(await someone()));
  const heard = logLines();
  const failing = sender(watched(() => Promise.reject(new Error('seven green herons'))).adapter);
  await sweep(failing);
  await asAdmin("UPDATE outbox SET state = 'due', due_at = rebound.now() WHERE id = $1", [id]);
  await sweep(sender(watched().adapter));
  const lines = heard.said().filter((line) => line.id === id);
  expect(lines.map(({ event, request }) => [event, request])).toEqual([
    ['mail.adapter', 'r-12345678'],
    ['mail', 'r-12345678'],
    ['mail', 'r-12345678'],
  ]);
  expect(heard.lines.join()).not.toContain('herons');
});

test('the name goes with the words of the mail', async () => {
  const id = await forRequest('r-12345678', async () => queued(await someone()));
  await sweep(sender(watched().adapter));
  await asAdmin("UPDATE outbox SET settled_at = settled_at - interval '400 days' WHERE id = $1", [id]);
  await emptySettledMails();
  expect(await rowOf(id)).toMatchObject({ state: 'sent', mail_sealed: null, request_id: null });
});

test.each(['seven green herons', 'ana@example.test', 'short', ''])(
  'no row says %j of a request',
  async (said) => {
    const id = await queued(await someone());
    await expect(asAdmin('UPDATE outbox SET request_id = $2 WHERE id = $1', [id, said])).rejects.toThrow(
      /outbox_request_id/,
    );
  },
);

test('a process learns whether its newest migration is there, and reads no list of them', async () => {
  const [newest] = await asAdmin(
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1 DESC LIMIT 1',
  );
  const asked = (name: string) => asRuntimeRole('SELECT rebound.is_migrated($1) AS there', [name]);
  expect(await asked(newest.name)).toEqual([{ there: true }]);
  expect(await asked('29991231000000_of_a_later_version')).toEqual([{ there: false }]);
  await expect(asRuntimeRole('SELECT 1 FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
});
