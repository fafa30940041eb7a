import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { holdFor, longerHold } from './hold';
import { asTold, endsOn, isUndated, type LedgerEvent, placeOf, slipsBefore } from './ledger';
import { funnelOf } from './pipeline';
import { ENDINGS, type Ending, furthestOf, rejectedAt, STAGES, type Stage } from './stages';
import { tierOf } from './tier';

const ZONE = 'Europe/Berlin';
const NOON = Temporal.Instant.from('2026-11-30T11:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);
/** An event that was written down so many minutes before noon. */
const event = (to: Stage | [Stage, Ending], on: string | null, minutes = 60): LedgerEvent => ({
  stage: typeof to === 'string' ? to : to[0],
  ending: typeof to === 'string' ? null : to[1],
  laterLabel: null,
  on: on === null ? null : day(on),
  at: NOON.subtract({ minutes }),
});
const told = (...events: LedgerEvent[]) => {
  const place = placeOf(events, ZONE);
  return (
    place && [
      place.ending ?? place.stage,
      place.furthestStage,
      place.appliedOn?.toString(),
      place.movedOn.toString(),
    ]
  );
};

describe('DATES, STAGE: where an application stands', () => {
  it.each<[string, LedgerEvent[], unknown]>([
    ['is nowhere without an event', [], null],
    [
      'is told by the days',
      [event('final-round', '2024-03-01'), event('applied', '2024-01-10')],
      ['final-round', 'final-round', '2024-01-10', '2024-03-01'],
    ],
    [
      'is told by the order of writing on one day',
      [event('applied', '2024-01-10'), event('offer', '2024-01-10'), event('phone-screen', '2024-01-10')],
      ['phone-screen', 'offer', '2024-01-10', '2024-01-10'],
    ],
    [
      'is since the day of writing where its own is not known',
      [event('first-interview', null)],
      ['first-interview', 'first-interview', undefined, '2026-11-30'],
    ],
    [
      'is open again after an ending',
      [
        event('applied', '2024-01-10'),
        event(['applied', 'ghosted'], '2024-02-20'),
        event('phone-screen', '2024-05-01'),
      ],
      ['phone-screen', 'phone-screen', '2024-01-10', '2024-05-01'],
    ],
    [
      'stays ended by a rejection, whatever is dated later',
      [
        event(['phone-screen', 'rejected'], '2024-02-20'),
        event('applied', '2024-01-10'),
        event('offer', '2024-05-01'),
      ],
      ['rejected', 'offer', '2024-01-10', '2024-02-20'],
    ],
    [
      'takes no stage from an ending of the person’s own',
      [event('applied', '2024-01-10'), event(['offer', 'withdrawn'], '2024-02-20')],
      ['withdrawn', 'applied', '2024-01-10', '2024-02-20'],
    ],
    [
      'is applied for on the day of the first event that says so, and not where it was saved or closed before',
      [
        event('saved', '2024-01-01'),
        event(['applied', 'ghosted'], '2024-01-05'),
        event('applied', '2024-02-01'),
        event('applied', '2024-03-01'),
      ],
      ['applied', 'applied', '2024-02-01', '2024-03-01'],
    ],
  ])('%s', (_title, events, place) => expect(told(...events)).toEqual(place));

  it.each<[string, Partial<LedgerEvent>, unknown]>([
    ['a later interview its name', { stage: 'later-interview', laterLabel: 'panel' }, ['panel', null]],
    ['no other stage a name', { stage: 'offer', laterLabel: 'panel' }, [null, null]],
    ['any stage the person’s own round', { stage: 'phone-screen', roundId: 'a' }, [null, 'a']],
  ])('gives %s', (_title, said, wanted) => {
    const place = placeOf([{ ...event('applied', '2024-01-10'), ...said }], ZONE);
    expect([place?.laterLabel, place?.roundId]).toEqual(wanted);
  });

  it('tells each event once, a rejection last', () => {
    const [rejected, offer] = [event(['applied', 'rejected'], '2024-01-10'), event('offer', '2024-05-01')];
    expect(asTold([rejected, offer])).toEqual([offer, rejected]);
  });

  it.each<[string, (string | null)[], boolean]>([
    ['nothing happened', [], true],
    ['no event has a day', [null, null], true],
    ['one of them has', [null, '2024-01-10'], false],
  ])('knows no day where %s: %s', (_title, days, undated) =>
    expect(isUndated(days.map((on) => event('applied', on)))).toBe(undated),
  );

  it.each<[string, LedgerEvent[], string | null]>([
    ['while it is open', [event('applied', '2024-01-10')], null],
    [
      'where its day is known',
      [event('applied', '2024-01-10'), event(['applied', 'withdrawn'], '2024-02-20')],
      '2024-02-20',
    ],
    [
      'where nobody knows its day',
      [event('applied', '2024-01-10'), event(['applied', 'withdrawn'], null)],
      null,
    ],
  ])('ended on the day that was said, %s', (_title, events, endedOn) =>
    expect(placeOf(events, ZONE)?.endedOn?.toString() ?? null).toBe(endedOn),
  );
});

describe('DATES: what was a slip', () => {
  const to = { stage: 'applied', laterLabel: null, ending: null } as const;
  const slips = (one: LedgerEvent, where: Parameters<typeof slipsBefore>[1]['to'] = to) =>
    slipsBefore([one], { to: where, now: NOON, zone: ZONE }).length;
  it.each<[string, LedgerEvent, number]>([
    ['is gone past within ten minutes', event('offer', '2026-11-30', 9), 1],
    ['is gone past at ten minutes', event('offer', '2026-11-30', 10), 1],
    ['is none after eleven', event('offer', '2026-11-30', 11), 0],
    ['is none where it is not gone past', event('saved', '2026-11-30', 1), 0],
    ['is none where it is that very stage', event('applied', '2026-11-30', 1), 0],
    ['is none where a day of its own was given', event('offer', '2026-11-29', 1), 0],
    ['is one without a day', event('offer', null, 1), 1],
    ['is an ending too', event(['applied', 'withdrawn'], '2026-11-30', 1), 1],
  ])('%s', (_title, one, count) => expect(slips(one)).toBe(count));

  const round = (roundId: string | null, minutesAgo: number): LedgerEvent => ({
    ...event('later-interview', '2026-11-30', minutesAgo),
    roundId,
  });
  const closed = (one: LedgerEvent): LedgerEvent => ({ ...one, ending: 'withdrawn' });
  const back = { stage: 'later-interview', laterLabel: null, ending: null } as const;
  it.each<[string, LedgerEvent[], string | null, number]>([
    ['another round, where it is put back', [round('a', 30), round('b', 5)], 'a', 1],
    ['the stage beside a round, where it is put back', [round('a', 30), round(null, 5)], 'a', 1],
    ['two of them', [round('a', 30), round('b', 6), round('c', 5)], 'a', 2],
    ['no round that it goes on from', [round('a', 30), round('b', 5)], 'c', 0],
    ['no round it was in for longer', [round('a', 30), round('b', 11)], 'a', 0],
    ['no round it is in', [round('b', 5)], 'b', 0],
    ['no round it came to twice', [round('a', 30), round('a', 5)], 'a', 0],
    ['no round before the one where it is put back', [round('b', 6), round('a', 5)], 'a', 0],
    ['no round, where the other was only closed', [closed(round('a', 30)), round('b', 5)], 'a', 0],
    [
      'no round, where it stood at another stage',
      [event('applied', '2026-11-30', 30), round('b', 5)],
      null,
      0,
    ],
    ['no earlier stage', [round('a', 30), event('applied', '2026-11-30', 5)], 'a', 0],
  ])('is %s', (_title, written, to, count) =>
    expect(slipsBefore(written, { to: { ...back, roundId: to }, now: NOON, zone: ZONE })).toHaveLength(count),
  );
});

describe('DATES: the day of an ending that nobody has said', () => {
  const today = day('2026-11-30');
  it.each<[string, Ending, string, string]>([
    ['is that of the silence', 'ghosted', '2024-01-10', '2024-02-09'],
    ['is today at the latest', 'ghosted', '2026-11-20', '2026-11-30'],
    ['is never before what happened last', 'ghosted', '2026-12-24', '2026-12-24'],
    ['is today for what the person does', 'withdrawn', '2024-01-10', '2026-11-30'],
    ['is that of what happened last, where that is dated ahead', 'accepted', '2026-12-05', '2026-12-05'],
  ])('%s', (_title, ending, movedOn, on) =>
    expect(endsOn(ending, { movedOn: day(movedOn), today, ghostDays: 30 }).toString()).toBe(on),
  );
});

describe('ten thousand events, corrected at random', () => {
  const any = fc.record({
    stage: fc.constantFrom<Stage>(...STAGES),
    ending: fc.constantFrom<Ending | null>(null, null, null, ...ENDINGS),
    on: fc.option(fc.integer({ min: -900, max: 30 })),
  });
  const history = fc.record({
    events: fc.array(any, { minLength: 1, maxLength: 12 }),
    corrections: fc.array(fc.record({ which: fc.nat(), to: any, takenBack: fc.boolean() }), {
      maxLength: 12,
    }),
  });
  const dated = (
    { on, ...said }: { stage: Stage; ending: Ending | null; on: number | null },
    minutes: number,
  ) => ({
    ...event(said.ending ? [said.stage, said.ending] : said.stage, null, 10_000 - minutes),
    on: on === null ? null : day('2026-11-30').add({ days: on }),
  });

  it('never break the furthest stage, the funnel or a hold', () => {
    const RUNS = 900;
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 6 }), (histories) => {
        const places = histories.flatMap(({ events, corrections }) => {
          const said: (LedgerEvent | null)[] = events.map(dated);
          let hold = null as ReturnType<typeof holdFor> | null;
          for (const { which, to, takenBack } of [{ which: 0, to: null, takenBack: false }, ...corrections]) {
            const at = which % said.length;
            if (to) said[at] = takenBack ? null : dated(to, at);
            const counting = said.filter((one) => one !== null);
            const place = placeOf(counting, ZONE);
            if (!place) continue;
            const stages = counting.filter(({ ending }) => ending === null || ending === 'rejected');
            expect(place.furthestStage).toBe(furthestOf(stages.map(({ stage }) => stage)));
            expect(STAGES.indexOf(place.stage)).toBeLessThanOrEqual(
              Math.max(STAGES.indexOf(place.furthestStage), stages.length ? -1 : STAGES.length),
            );
            expect(place.ending === 'rejected').toBe(counting.some(({ ending }) => ending === 'rejected'));
            // HOLD-5: whatever the history says next, a hold is never shorter than it was.
            const tier = tierOf({ furthestStage: rejectedAt(place.furthestStage) });
            const next = holdFor({ tier, emotional: false, receivedAt: NOON, timeZone: ZONE });
            const kept: typeof next = hold ? longerHold(hold, next) : next;
            if (hold)
              expect(kept.until.epochMilliseconds).toBeGreaterThanOrEqual(hold.until.epochMilliseconds);
            hold = kept;
          }
          const last = placeOf(
            said.filter((one) => one !== null),
            ZONE,
          );
          return last ? [last] : [];
        });
        const steps = funnelOf(places);
        for (const [at, { reached, rejectedThere }] of steps.entries()) {
          expect(reached).toBeLessThanOrEqual(steps[at - 1]?.reached ?? Number.POSITIVE_INFINITY);
          expect(rejectedThere).toBeLessThanOrEqual(reached - (steps[at + 1]?.reached ?? 0));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
