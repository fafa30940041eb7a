import { expect, test } from 'vitest';
import { endOf, lastDay, lastInFlight } from './ending-day';

const CASES = [
  {
    title: 'one that is open has no end',
    kept: { ending: null, endedOn: null, movedOn: '2026-03-02', lastKnownOn: '2026-03-01' },
    says: { end: null, last: '2026-03-02', flew: null },
  },
  {
    title: 'one whose day is known ended on it',
    kept: { ending: 'ghosted', endedOn: '2026-04-01', movedOn: '2026-04-01', lastKnownOn: '2026-03-01' },
    says: { end: { on: '2026-04-01' }, last: '2026-04-01', flew: '2026-04-01' },
  },
  {
    title: 'one whose day nobody knows ended, on no day',
    kept: { ending: 'rejected', endedOn: null, movedOn: '2026-04-01', lastKnownOn: '2026-03-01' },
    says: { end: { on: null }, last: null, flew: '2026-03-01' },
  },
  {
    title: 'one of which nothing is known has no day at all',
    kept: { ending: 'withdrawn', endedOn: null, movedOn: '2026-04-01', lastKnownOn: null },
    says: { end: { on: null }, last: null, flew: null },
  },
];

test.each(CASES)('DATES: $title', ({ kept, says }) => {
  expect({ end: endOf(kept), last: lastDay(kept), flew: lastInFlight(kept) }).toEqual(says);
});
