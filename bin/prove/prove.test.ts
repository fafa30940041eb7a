import { describe, expect, it } from 'vitest';
import { chanceOf } from './chance';
import { proveHolds } from './holds';
import { proveNudges } from './nudges';
import { dateAfter, wallOf, ZONES } from './wall';

// A few thousand of the cases of `npm run prove`.

describe('the proof', () => {
  it('finds no fault in holds of all zones (HOLD-1 to HOLD-6)', () => {
    const { cases, zones, failures } = proveHolds({ seed: 7, from: 0, to: 4_000 });
    expect(failures).toEqual([]);
    expect([cases, zones.size]).toEqual([4_000, ZONES.length]);
  }, 60_000);

  it.each(['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'])(
    'finds no fault in the nudges of a year in %s (NUDGE-1, NUDGE-2)',
    (zone) => {
      const from = ZONES.indexOf(zone);
      const { cases, failures } = proveNudges({ seed: 7, from, to: from + 1, days: 365 });
      expect(failures).toEqual([]);
      expect(cases).toBe(365);
    },
    60_000,
  );

  it('has the same cases for the same seed, and others for another', () => {
    const draw = (seed: number, index: number) => chanceOf(seed, index).int(1_000_000);
    expect(draw(1, 5)).toBe(draw(1, 5));
    expect(new Set([draw(1, 5), draw(1, 6), draw(2, 5), draw(2, 6)]).size).toBe(4);
  });

  it('reads dates and minutes off the wall, and moves dates by plain arithmetic', () => {
    const wall = wallOf('Asia/Kathmandu');
    const at = Date.UTC(2024, 1, 28, 18, 20);
    expect([wall.dateAt(at), wall.minuteAt(at)]).toEqual([20240229, 5]);
    expect([dateAfter(20240228, 1), dateAfter(20240228, 2), dateAfter(20231231, 1)]).toEqual([
      20240229, 20240301, 20240101,
    ]);
  });
});
