import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { forecastOf, neededFor } from './forecast';
import type { Ending, Stage } from './stages';

const record = (offers: number, rejected: number, left = 0) => [
  ...Array.from({ length: offers }, () => ({
    furthestStage: 'offer' as Stage,
    ending: 'declined' as Ending,
  })),
  ...Array.from({ length: rejected }, (_, at) => ({
    furthestStage: 'applied' as Stage,
    ending: (at % 2 ? 'ghosted' : 'rejected') as Ending,
  })),
  ...Array.from({ length: left }, () => ({
    furthestStage: 'applied' as Stage,
    ending: 'withdrawn' as Ending,
  })),
];
/** The chance of at least one offer among `n` more, by the library's beta function. */
const chanceIn = (n: number, a: number, b: number) =>
  1 - Math.exp(jstat.betaln(a, b + n) - jstat.betaln(a, b));

describe('a forecast from one’s own record', () => {
  it.each([
    [1, 18, { state: 'hidden', why: 'too-few-decided' }],
    [2, 18, { state: 'shown' }],
    [0, 19, { state: 'hidden', why: 'too-few-decided' }],
    [0, 20, { state: 'hidden', why: 'too-many-needed' }],
  ])('%i offers and %i without: %j', (offers, without, forecast) =>
    expect(forecastOf(record(offers, without))).toMatchObject(forecast),
  );

  it('does not count what the person left as decided', () =>
    expect(forecastOf(record(1, 18, 30))).toEqual({ state: 'hidden', why: 'too-few-decided' }));

  it('is hidden where it would be above 300, and shown at 300', () => {
    const first = Array.from({ length: 400 }, (_, at) => forecastOf(record(2, 20 + at)));
    const shown = first.filter((one) => one.state === 'shown');
    expect(Math.max(...shown.map(({ needed90 }) => needed90))).toBeLessThanOrEqual(300);
    expect(first.at(-1)).toEqual({ state: 'hidden', why: 'too-many-needed' });
  });

  it('needs as many as an independent library says', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 19, max: 200 }), (offers, without) => {
        const forecast = forecastOf(record(offers, without));
        fc.pre(forecast.state === 'shown');
        const [a, b] = [offers + 0.5, without + 0.5];
        for (const [needed, chance] of [
          [forecast.needed50, 0.5],
          [forecast.needed90, 0.9],
        ] as const) {
          expect(chanceIn(needed, a, b)).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(chanceIn(needed - 1, a, b)).toBeLessThan(chance + 1e-9);
        }
        expect(forecast.needed50).toBeLessThanOrEqual(forecast.needed90);
        expect(forecast.low).toBeLessThanOrEqual(forecast.needed90);
        expect(forecast.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(forecast.low);
      }),
    ));

  it('finds no number where a thousand are not enough', () => expect(neededFor(0.9, 0.5, 500)).toBeNull());

  it.each([
    [5, 25],
    [20, 0],
    [19, 1],
    [1, 30],
    [1, 60],
    [3, 40],
  ])(
    'says what it may be at the ends of the interval, by the library: %i offers, %i without',
    (offers, without) => {
      const forecast = forecastOf(record(offers, without));
      if (forecast.state !== 'shown') throw new Error('No forecast is shown.');
      const end = (share: number) => jstat.beta.inv(share, offers + 0.5, without + 0.5);
      /** ⌈ln 0.1 / ln(1 − p)⌉: so many, if the chance of each is p. */
      const needed = (chance: number) => Math.ceil(Math.log(0.1) / Math.log(1 - chance));
      const most = needed(end(0.025));
      expect(forecast.high).toBe(most > 1000 ? null : most);
      expect(forecast.low).toBe(without === 0 ? 1 : needed(end(0.975)));
      expect(forecast.low).toBeLessThanOrEqual(forecast.needed90);
    },
  );

  it.each([
    [3, 320, 'shown'],
    [3, 321, 'hidden'],
  ])(
    'is hidden where it would be 301, and shown at 300: %i offers and %i without, %s',
    (offers, without, state) => expect(forecastOf(record(offers, without)).state).toBe(state),
  );

  it('is enough where it is just the chance that was asked for', () => {
    expect(neededFor(0.5, 1, 1)).toBe(1);
    expect(neededFor(0.75, 1, 1)).toBe(3);
    expect(neededFor(1 - 1 / 1001, 1, 1)).toBe(1000);
    expect(neededFor(1 - 1 / 1002, 1, 1)).toBeNull();
  });

  it('needs one where nothing ever failed but luck', () => expect(neededFor(0.5, 20.5, 0.5)).toBe(1));
});
