import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { CHAMPION_STEPS, championCoffeeOn, REASONS_TO_WRITE } from './champion';

describe('BACK-CHAMP: a hiring manager who liked the person', () => {
  it.each([
    ['2026-03-15', '2026-09-15'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
  ])('has a coffee six calendar months after %s', (endedOn, coffeeOn) =>
    expect(championCoffeeOn(Temporal.PlainDate.from(endedOn)).toString()).toBe(coffeeOn),
  );

  it('is kept in touch with in three steps', () =>
    expect(CHAMPION_STEPS.map(({ key }) => key)).toEqual(['connect', 'comment', 'coffee']));
});

describe('BACK-NEWS: reasons to write', () => {
  it('are news, a launch, new leadership and a stronger position', () =>
    expect(REASONS_TO_WRITE.map(({ key }) => key)).toEqual(['news', 'launch', 'leadership', 'stronger']));

  it('ask for nothing', () => {
    for (const { detail } of REASONS_TO_WRITE) expect(detail).not.toMatch(/\?|\bask/i);
  });
});
