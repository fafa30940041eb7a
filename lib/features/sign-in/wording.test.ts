import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { maskedAddress } from '@/lib/features/sign-in/data';
import { enoughForToday, enoughMails, tooOften } from '@/lib/features/sign-in/wording';

const now = Temporal.Instant.from('2026-11-23T12:00:00Z');

test.each([
  [30, 'a minute'],
  [61, '2 minutes'],
  [90 * 60, '90 minutes'],
  [5 * 3600, '5 hours'],
])('says a wait of %i seconds as %s', (seconds, words) => {
  expect(tooOften(now, now.add({ seconds }))).toContain(`in ${words}.`);
  expect(enoughMails(now, now.add({ seconds }))).toContain(`in ${words}.`);
  expect(enoughForToday(now, now.add({ seconds }))).toContain(`in ${words}, or`);
});

test.each([
  ['ana.ruiz@example.org', 'a…z@example.org'],
  ['ana@example.org', 'a…@example.org'],
  ['a@example.org', 'a…@example.org'],
])('masks %s as %s', (email, masked) => {
  expect(maskedAddress(email)).toBe(masked);
});
