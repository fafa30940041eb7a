import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { askedAboutNow, waitsForAnswer } from './answers';

test.each([
  ['full', true],
  ['feedback-ask', true],
  ['recruiter-ask', true],
  ['pushback', true],
  ['short', false],
  ['thanks', false],
  ['note', false],
] as const)('ASK-4: a letter of kind %s waits for an answer: %s', (kind, waits) => {
  expect(waitsForAnswer(kind)).toBe(waits);
});

test.each([
  ['Europe/Berlin', '2026-11-30T08:00', '2026-10-19T00:00', '2026-11-24T00:00', '2026-11-30T00:00'],
  ['America/New_York', '2026-11-05T23:59', '2026-09-24T00:00', '2026-10-30T00:00', '2026-11-05T00:00'],
  ['Asia/Kolkata', '2026-03-01T00:00', '2026-01-18T00:00', '2026-02-23T00:00', '2026-03-01T00:00'],
])(
  'ASK-4: a letter is asked about from its seventh local day to its forty-second, in %s',
  (zone, now, ...expected) => {
    const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
    const { from, until, askedFrom } = askedAboutNow({ now: at(now), zone });
    expect([from, until, askedFrom].map(String)).toEqual(expected.map((wall) => at(wall).toString()));
  },
);
