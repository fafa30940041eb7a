import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { depthHistory } from './depth-history';
import { searchBegan } from './pipeline';

const TODAY = Temporal.PlainDate.from('2026-11-29');
const change = (daysAgo: number, by: number) => ({ on: TODAY.subtract({ days: daysAgo }), by });
const told = (...args: Parameters<typeof depthHistory>) =>
  depthHistory(...args).map(({ on, open }) => `${on} ${open}`);

describe('PIPE-2: how many were open over time', () => {
  it('is nothing but today without any', () => expect(told([], { today: TODAY })).toEqual(['2026-11-29 0']));

  it('goes from the first change to today by days', () =>
    expect(told([change(2, 3), change(1, -1), change(1, 2)], { today: TODAY })).toEqual([
      '2026-11-27 3',
      '2026-11-28 4',
      '2026-11-29 4',
    ]));

  it('leaves out what is dated tomorrow', () =>
    expect(told([change(0, 3), change(-1, -3)], { today: TODAY })).toEqual(['2026-11-29 3']));

  it.each([
    [24, 12],
    [25, 4],
    [84, 12],
    [85, 7],
    [366, 11],
  ])('takes %i days in %i steps at the most', (days, steps) => {
    const history = depthHistory([change(days, 1)], { today: TODAY });
    expect(history).toHaveLength(steps + 1);
    expect(history.at(-1)?.on.equals(TODAY)).toBe(true);
  });

  it('looks back no further than its window, and keeps what was open before', () => {
    const history = depthHistory([change(200, 5), change(3, 1)], { today: TODAY, window: 10 });
    expect(history).toHaveLength(11);
    expect(history[0]?.open).toBe(5);
    expect(history.at(-1)?.open).toBe(6);
  });

  it('ends with all that is open now, whatever order it is told in', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ began: fc.integer({ min: 0, max: 500 }), lasted: fc.option(fc.nat(100)) })),
        fc.option(fc.integer({ min: 1, max: 90 })),
        (applications, window) => {
          const changes = applications.flatMap(({ began, lasted }) => [
            ...(lasted === null ? [] : [change(Math.max(0, began - lasted), -1)]),
            change(began, 1),
          ]);
          const history = depthHistory(changes, { today: TODAY, window });
          expect(history.at(-1)?.open).toBe(applications.filter(({ lasted }) => lasted === null).length);
          expect(history.length).toBeLessThanOrEqual(14);
          for (const { open } of history) expect(open).toBeGreaterThanOrEqual(0);
        },
      ),
    ));
});

describe('PIPE-3: when a search began', () => {
  const [early, late] = [TODAY.subtract({ days: 9 }), TODAY];
  it.each([
    ['with nothing, not at all', null, null, null],
    ['with the first entry', early, null, early],
    ['with the first entry, where that came first', early, late, early],
    ['with the first that went out, where that was before', late, early, early],
  ])('%s', (_title, addedOn, sentOn, began) => expect(searchBegan({ addedOn, sentOn })).toEqual(began));
});
