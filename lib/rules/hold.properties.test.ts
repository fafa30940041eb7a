import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { correctHold, HOLD_CODES, type Hold, holdFor, longerHold, mayLeave } from './hold';
import { TIERS } from './tier';
import { localDate } from './time';

const zone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'America/Havana',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
);
const moment = fc
  .integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const rejection = fc.record({
  tier: fc.constantFrom(...TIERS),
  emotional: fc.boolean(),
  receivedAt: moment,
  timeZone: zone,
});
const hours = (from: Temporal.Instant, to: Temporal.Instant) =>
  (to.epochMilliseconds - from.epochMilliseconds) / 3_600_000;

describe('holds, for any rejection anywhere', () => {
  it('HOLD-1 to HOLD-3: never lets a reply leave before its elapsed hours', () => {
    fc.assert(
      fc.property(rejection, (facts) => {
        const hold = holdFor(facts);
        const needed = facts.tier === 3 || facts.emotional ? 48 : 24;
        expect(hours(facts.receivedAt, hold.until)).toBeGreaterThanOrEqual(needed);
        expect(HOLD_CODES).toContain(hold.code);
      }),
    );
  });

  it('HOLD-4: never lets a reply leave on the local day of receipt, at the end of the hold or later', () => {
    fc.assert(
      fc.property(rejection, fc.integer({ min: 0, max: 180 }), (facts, minutesLater) => {
        const leaves = holdFor(facts).until.add({ minutes: minutesLater });
        const received = localDate(facts.receivedAt, facts.timeZone);
        expect(Temporal.PlainDate.compare(localDate(leaves, facts.timeZone), received)).toBeGreaterThan(0);
      }),
      {
        numRuns: 500,
        examples: [
          [
            {
              tier: 1,
              emotional: false,
              receivedAt: Temporal.Instant.from('2010-11-06T02:30:00Z'),
              timeZone: 'America/St_Johns',
            },
            1,
          ],
        ],
      },
    );
  });

  it('never holds longer than the hours ask for by more than two hours', () => {
    fc.assert(
      fc.property(rejection, (facts) => {
        const needed = facts.tier === 3 || facts.emotional ? 48 : 24;
        expect(hours(facts.receivedAt, holdFor(facts).until)).toBeLessThanOrEqual(needed + 2);
      }),
    );
  });

  it('HOLD-5: never shrinks under any sequence of edits after the first ten minutes', () => {
    const edit = fc.record({ facts: rejection, minutes: fc.integer({ min: 0, max: 10_000 }) });
    fc.assert(
      fc.property(rejection, moment, fc.array(edit, { maxLength: 12 }), (first, loggedAt, edits) => {
        let current: Hold = holdFor(first);
        let minutes = 10;
        for (const { facts, minutes: later } of edits) {
          minutes += later;
          const now = loggedAt.add({ minutes });
          const { until, code } = correctHold({ current, proposed: holdFor(facts), loggedAt, now });
          expect(Temporal.Instant.compare(until, current.until)).toBeGreaterThanOrEqual(0);
          current = { until, code };
        }
      }),
    );
  });

  it('HOLD-5: does not shorten a hold when its rejection is deleted and logged again', () => {
    fc.assert(
      fc.property(rejection, rejection, (before, again) => {
        const kept = longerHold(holdFor(before), holdFor(again));
        expect(Temporal.Instant.compare(kept.until, holdFor(before).until)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('answers for every moment: refused before the end, allowed from it on', () => {
    fc.assert(
      fc.property(rejection, moment, (facts, now) => {
        const { until: holdUntil, code } = holdFor(facts);
        const verdict = mayLeave({ holdUntil, code, now });
        expect(verdict.allowed).toBe(now.epochMilliseconds >= holdUntil.epochMilliseconds);
      }),
    );
  });
});
