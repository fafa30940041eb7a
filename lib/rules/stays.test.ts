import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ENDINGS, type Ending, STAGES, type Stage } from './stages';
import { daysToHearBack, type Move, movesThatCount, staysOf } from './stays';

const day = (text: string) => Temporal.PlainDate.from(text);
const move = (to: Stage | [Stage, Ending], on: string | null): Move => ({
  stage: typeof to === 'string' ? to : to[0],
  ending: typeof to === 'string' ? null : to[1],
  on: on === null ? null : day(on),
});

const applied = move('applied', '2026-09-01');

describe('PIPE-5: the days spent in a stage', () => {
  it.each<[string, Move[], unknown[]]>([
    [
      'are counted where it was left for a later one',
      [applied, move('phone-screen', '2026-09-09')],
      [{ stage: 'applied', days: 8 }],
    ],
    [
      'are none where it was left on the same day',
      [applied, move('phone-screen', '2026-09-01')],
      [{ stage: 'applied', days: 0 }],
    ],
    [
      'end with a decision',
      [move('offer', '2026-09-01'), move(['offer', 'declined'], '2026-09-04')],
      [{ stage: 'offer', days: 3 }],
    ],
    ['do not end with silence', [applied, move(['applied', 'ghosted'], '2026-10-01')], []],
    ['do not end with leaving', [applied, move(['applied', 'withdrawn'], '2026-10-01')], []],
    ['are open while it is there', [applied], []],
    ['are none for a saved role', [move('saved', '2026-08-01'), applied], []],
    [
      'are not known for a stage it was added at',
      [move('phone-screen', null), move('offer', '2026-09-09')],
      [],
    ],
    [
      'are not known where a rejection came at another stage',
      [applied, move(['final-round', 'rejected'], '2026-09-20')],
      [],
    ],
    [
      'are told by the days, in whatever order they were written down',
      [move('phone-screen', '2026-09-09'), applied],
      [{ stage: 'applied', days: 8 }],
    ],
    [
      'are none after a rejection, whatever is dated later',
      [applied, move(['applied', 'rejected'], '2026-09-05'), move('offer', '2026-09-09')],
      [{ stage: 'applied', days: 8 }],
    ],
    [
      'go back to no earlier stage',
      [move('first-interview', '2026-09-10'), move('phone-screen', '2026-09-12')],
      [],
    ],
    [
      'are told once where a day was written down twice',
      [applied, move('applied', '2026-09-03'), move('phone-screen', '2026-09-09')],
      [{ stage: 'applied', days: 8 }],
    ],
    [
      'are none after it ended, where it was reopened at a later stage',
      [applied, move(['applied', 'ghosted'], '2026-10-01'), move('phone-screen', '2026-10-07')],
      [],
    ],
    [
      'begin again after reopening',
      [
        applied,
        move(['applied', 'ghosted'], '2026-10-01'),
        move('applied', '2026-10-05'),
        move('phone-screen', '2026-10-07'),
      ],
      [{ stage: 'applied', days: 2 }],
    ],
  ])('%s', (_title, moves, stays) => expect(staysOf(movesThatCount(moves))).toEqual(stays));
});

describe('PIPE-5: the days until something was heard', () => {
  it.each<[string, Move[], string | null, number | null]>([
    ['are none without a word', [applied], '2026-09-01', null],
    ['take a rejection for a word', [applied, move(['applied', 'rejected'], '2026-09-15')], '2026-09-01', 14],
    ['take silence for none', [applied, move(['applied', 'ghosted'], '2026-10-15')], '2026-09-01', null],
    [
      'end with the first word',
      [applied, move('phone-screen', '2026-09-05'), move('offer', '2026-10-05')],
      '2026-09-01',
      4,
    ],
    ['are not known where the day it was sent is not', [applied, move('offer', '2026-10-05')], null, null],
    ['are not known where it was added later', [move('offer', null)], '2026-09-01', null],
    [
      'are not known where it is not said when they first came back',
      [applied, move(['offer', 'rejected'], '2026-10-05')],
      '2026-09-01',
      null,
    ],
    [
      'are not known where a rejection is all that is told',
      [move(['applied', 'rejected'], '2026-10-05')],
      '2026-09-01',
      null,
    ],
    [
      'take no ending but a rejection for a word, however far it came',
      [applied, move(['offer', 'withdrawn'], '2026-10-05'), move('phone-screen', '2026-10-07')],
      '2026-09-01',
      36,
    ],
    ['may be none', [applied, move('phone-screen', '2026-09-01')], '2026-09-01', 0],
    [
      'are left out where dates contradict each other',
      [applied, move('offer', '2026-08-05')],
      '2026-09-01',
      null,
    ],
  ])('%s', (_title, moves, on, days) =>
    expect(daysToHearBack(movesThatCount(moves), on === null ? null : day(on))).toBe(days),
  );
});

describe('for any moves', () => {
  const any = fc.array(
    fc.record({
      stage: fc.constantFrom(...STAGES),
      ending: fc.constantFrom(null, null, ...ENDINGS),
      minutes: fc.integer({ min: 0, max: 60 * 24 * 90 }),
      known: fc.boolean(),
    }),
    { maxLength: 10 },
  );
  const START = Temporal.Instant.from('2026-08-01T00:00Z');
  const told = (drawn: { stage: Stage; ending: Ending | null; minutes: number; known: boolean }[]): Move[] =>
    drawn
      .toSorted((a, b) => a.minutes - b.minutes)
      .map(({ stage, ending, minutes, known }) => {
        const day = START.add({ minutes }).toZonedDateTimeISO('UTC').toPlainDate();
        return { stage, ending, on: known ? day : null };
      });

  it('no stay is shorter than none, and together they are no longer than the whole', () =>
    fc.assert(
      fc.property(any, (drawn) => {
        const stays = staysOf(movesThatCount(told(drawn)));
        for (const { days } of stays) expect(days).toBeGreaterThanOrEqual(0);
        expect(stays.reduce((sum, { days }) => sum + days, 0)).toBeLessThanOrEqual(90);
      }),
    ));
});
