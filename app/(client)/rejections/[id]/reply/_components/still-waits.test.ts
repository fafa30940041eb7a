import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { stillWaits } from './still-waits';

const now = Temporal.Instant.from('2026-11-26T09:00:00Z');
const reply = { state: 'scheduled', via: 'mailbox', leaving: false, leaveAt: now } as const;

test.each([
  ['is past its moment and in nobody’s hands', reply, true],
  ['has its moment still to come', { ...reply, leaveAt: now.add({ seconds: 1 }) }, false],
  ['is in a worker’s hands', { ...reply, leaving: true }, false],
  ['leaves by the service', { ...reply, via: 'service' }, false],
  ['has left', { ...reply, state: 'sent' }, false],
] as const)('a reply that %s can be taken back from its mailbox: %#', (_title, one, waits) => {
  expect(stillWaits(one, now)).toBe(waits);
});
