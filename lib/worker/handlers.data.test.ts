import { afterEach, expect, test } from 'vitest';
import { handlersOf } from '@/lib/outbox/handler';
import { sweep } from '@/lib/outbox/sweep';
import { NOTIFICATION_KINDS } from '@/lib/rules/notifications';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(() => asAdmin('DELETE FROM outbox'));

test.each(NOTIFICATION_KINDS)('a notification of kind %s goes to its owner', (kind) => {
  expect(handlers.of(kind)?.goesTo).toBe('its-owner');
});

test('two handlers for one kind are refused', () => {
  const mail = { kind: 'sign-in', goesTo: 'its-owner', staysTrue: 'it is a test' } as const;
  expect(() => handlersOf([mail, mail], handlers)).toThrow('two handlers for one kind of mail');
});

test('a mail of a kind that only a newer version knows waits for a worker of that version', async () => {
  const id = await queued(await someone(), () => ({ kind: 'not-known-yet' }));
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ state: 'due', reason: 'check-failed', handed_at: null });
});
