import { expect, test } from 'vitest';
import { deliveryOf } from './delivery';

const mail = (state: string, delivery: string | null = null, reason: string | null = null) => ({
  state,
  delivery,
  reason,
});

test.each([
  ['draft', undefined, 'none', null],
  ['draft', mail('cancelled', null, 'cancelled'), 'none', null],
  ['scheduled', mail('due'), 'waits', null],
  ['scheduled', mail('claimed'), 'waits', null],
  ['sent', mail('sent'), 'on-its-way', null],
  ['sent', mail('sent', 'delayed'), 'delayed', null],
  ['sent', mail('sent', 'delivered'), 'delivered', null],
  ['sent', mail('sent', 'complained'), 'unwanted', null],
  ['failed', mail('sent', 'bounced'), 'returned', 'bounced'],
  ['failed', mail('sent', 'soft-bounced'), 'returned', 'soft-bounced'],
  ['failed', mail('sent', 'suppressed'), 'stayed', 'suppressed'],
  ['failed', mail('sent', 'failed'), 'stayed', 'failed'],
  ['failed', mail('failed', null, 'smtp-550'), 'stayed', 'smtp-550'],
  ['failed', mail('failed', null, 'mailbox-login'), 'stayed', 'mailbox-login'],
  ['unknown', mail('unknown', null, 'smtp-econnection'), 'in-doubt', null],
  // It may have left: nothing is said of it.
  ['draft', mail('failed', null, 'written-again'), 'none', null],
  // Its writer sent it: nothing went, or what waited was cancelled.
  ['sent', undefined, 'by-hand', null],
  ['sent', mail('cancelled', null, 'sent-by-hand'), 'by-hand', null],
  ['sent', mail('failed', null, 'smtp-550'), 'by-hand', null],
  ['sent', mail('sent', 'bounced'), 'by-hand', null],
] as const)('a reply that is %s with %o is %s', (state, last, delivery, deliveryReason) => {
  expect(deliveryOf(state, last)).toEqual({ delivery, deliveryReason });
});
