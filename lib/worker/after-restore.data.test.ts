import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { recordErasure } from '@/lib/features/erasure/ledger';
import { requestExport } from '@/lib/features/exports/mutations';
import { tellWebhooksOfEndedHolds } from '@/lib/features/webhooks/jobs';
import { addWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { settleRestored } from '@/lib/worker/after-restore';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, person, rejected } from '@/test/rejected';

// Decision 0066: what is done with a database that was put back, before anybody is served from it.

const LEDGER = process.env.REBOUND_ERASURES ?? '';
const settle = (nothingLeft = false) => settleRestored({ people: 5, nothingLeft });

beforeEach(async () => {
  rmSync(LEDGER, { force: true, recursive: true });
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});
afterEach(() => asAdmin('DROP TRIGGER IF EXISTS stays ON users'));

describe('what a person’s own programs are told', () => {
  const listening = async () => {
    const me = await person('UTC');
    const hook = { name: 'My lights', url: 'https://hooks.example/x', events: ['hold.ended' as const] };
    const { id } = allowed(await act(me, (tx) => addWebhook(tx, hook)));
    await rejected(me, 'applied');
    await shiftClock(30 * 3600);
    const told = () =>
      asAdmin("SELECT state, reason FROM outbox WHERE user_id = $1 AND kind = 'webhook' ORDER BY id", [
        me.userId,
      ]);
    return { me, id, told };
  };

  test('of a hold that ended since the backup is held, and told under no second id', async () => {
    const { told } = await listening();
    await settle();
    expect(await told()).toEqual([{ state: 'unknown', reason: 'restored' }]);
    expect(await tellWebhooksOfEndedHolds()).toBe(0);
  });

  test('that waited at the backup keeps its id and leaves', async () => {
    const { me, id, told } = await listening();
    await act(me, (tx) => testWebhook(tx, id));
    await asAdmin("UPDATE outbox SET created_at = created_at - interval '1 minute' WHERE user_id = $1", [
      me.userId,
    ]);
    await settle();
    expect(await told()).toEqual([
      { state: 'due', reason: null },
      { state: 'unknown', reason: 'restored' },
    ]);
  });

  test('is all told where nothing was sent since', async () => {
    const { told } = await listening();
    await settle(true);
    await tellWebhooksOfEndedHolds();
    expect(await told()).toEqual([{ state: 'due', reason: null }]);
  });
});

test('an export that was being made is forgotten, and one that is ready stays', async () => {
  const [asking, ready] = [await person('UTC'), await person('UTC')];
  for (const me of [asking, ready]) await inScope(me, (tx) => requestExport(tx, { withVents: false }));
  await asAdmin(
    "UPDATE exports SET state = 'ready', bytes = 1, expires_at = rebound.now() + interval '1 day' WHERE user_id = $1",
    [ready.userId],
  );
  await settle();
  const left = await asAdmin('SELECT user_id FROM exports WHERE user_id = ANY ($1)', [
    [asking.userId, ready.userId],
  ]);
  expect(left).toEqual([{ user_id: ready.userId }]);
});

test('is not settled while somebody who was erased is still there', async () => {
  const [gone, stays] = [await person('UTC'), await person('UTC')];
  const recorded = (userId: string) => act(gone, (tx) => recordErasure(userId, tx.now));
  await recorded(gone.userId);
  await recorded(stays.userId);
  await asAdmin(`CREATE OR REPLACE FUNCTION public.stays() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'not today'; END $$`);
  await asAdmin(`CREATE TRIGGER stays BEFORE DELETE ON users FOR EACH ROW WHEN (OLD.id = '${stays.userId}')
    EXECUTE FUNCTION public.stays()`);
  await expect(settle()).rejects.toThrow('1 of those who were erased are still there');
  expect(await asAdmin('SELECT id FROM users WHERE id = ANY ($1)', [[gone.userId, stays.userId]])).toEqual([
    { id: stays.userId },
  ]);
  await asAdmin('DROP TRIGGER stays ON users');
  expect(await settle()).toMatchObject({ erased: 1 });
});
