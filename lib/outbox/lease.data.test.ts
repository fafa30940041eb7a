import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { claim, renew } from '@/lib/outbox/claim';
import { settleLease } from '@/lib/outbox/lease';
import { sweep, takeBack } from '@/lib/outbox/sweep';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

async function claimed() {
  const id = await queued(await someone());
  const lease = await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
  if (!lease) throw new Error('not claimed');
  return lease;
}
const renewed = (lease: Awaited<ReturnType<typeof claimed>>) =>
  inScope(workerScope(), (tx) => renew(tx, lease));

test('a lease that is renewed is not taken back, however long its mail takes', async () => {
  const lease = await claimed();
  for (const seconds of [15, 30, 45]) {
    await shiftClock(seconds);
    expect(await renewed(lease)).toBe(true);
    await takeBack(sender(watched().adapter), 'expired');
    expect((await rowOf(lease.id)).state).toBe('claimed');
  }
  await shiftClock(66);
  await sweep(sender(watched().adapter));
  expect((await rowOf(lease.id)).state).toBe('sent');
});

test('a lease cannot be renewed once it is somebody else’s or settled', async () => {
  const lease = await claimed();
  await shiftClock(21);
  await takeBack(sender(watched().adapter), 'expired');
  expect(await renewed(lease)).toBe(false);
  const again = await inScope(workerScope(), (tx) => claim(tx, { id: lease.id, workerId: lease.claimedBy }));
  expect(again?.attempts).toBe(2);
  // The same worker, and another lease of the same row: the first one is over.
  expect(await renewed(lease)).toBe(false);
  expect(await settleLease(lease, { state: 'failed', reason: 'late' }, { handlers })).toBe(false);
  expect((await rowOf(lease.id)).state).toBe('claimed');
});

test('a worker that renewed in the very moment keeps what another wanted to take back', async () => {
  const lease = await claimed();
  await shiftClock(21);
  await renewed(lease);
  const taken = await settleLease(
    lease,
    { state: 'unknown', reason: 'lease-ran-out' },
    { handlers, ranOut: true },
  );
  expect(taken).toBe(false);
  expect(await settleLease(lease, { state: 'sent', providerId: 'p-1' }, { handlers })).toBe(true);
});
