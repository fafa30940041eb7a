import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { placeOf } from './ledger';
import { pastOf, type ToldEvent, type ToldPast } from './past';

const zone = 'Europe/Berlin';
const now = Temporal.Instant.from('2026-11-30T10:00:00Z');
const present = { now, zone };
const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null);
const event = (to: ToldEvent['to'], on: string | null): ToldEvent => ({ to, on: day(on) });
const told = (past: Partial<ToldPast>): ToldPast => ({
  ...{ stage: 'applied', ending: null, appliedOn: null, endedOn: null, events: [] },
  ...past,
});
const shown = (past: Partial<ToldPast>) =>
  pastOf(told(past), present).map(
    ({ stage, ending, on }) => `${ending ?? stage} ${on?.toString() ?? '?'}${ending ? ` at ${stage}` : ''}`,
  );

describe('what another tracker says, as events', () => {
  const CASES: [string, Partial<ToldPast>, string[]][] = [
    ['a day of applying', { appliedOn: day('2026-01-02') }, ['applied 2026-01-02']],
    ['nothing but a stage', { stage: 'offer' }, ['offer ?']],
    [
      'a stage that was come to on a day that nobody wrote down',
      { stage: 'phone-screen', appliedOn: day('2026-01-02') },
      ['applied 2026-01-02', 'phone-screen ?'],
    ],
    [
      'dated events in any order',
      { ending: 'rejected', events: [event('rejected', '2026-09-20'), event('applied', '2026-09-01')] },
      ['applied 2026-09-01', 'rejected 2026-09-20 at applied'],
    ],
    [
      'a rejection after an interview',
      {
        stage: 'first-interview',
        ending: 'rejected',
        appliedOn: day('2026-01-02'),
        endedOn: day('2026-02-01'),
      },
      ['applied 2026-01-02', 'first-interview ?', 'rejected 2026-02-01 at first-interview'],
    ],
    [
      'a step that stands before a lower one is not told again',
      {
        stage: 'first-interview',
        events: [
          event('applied', '2026-11-07'),
          event('first-interview', '2026-11-19'),
          event('phone-screen', '2026-11-30'),
        ],
      },
      ['applied 2026-11-07', 'first-interview 2026-11-19', 'phone-screen 2026-11-30'],
    ],
    ['a rejection alone', { stage: 'saved', ending: 'rejected' }, ['saved ?', 'rejected ? at applied']],
    [
      'a silence, which ended on a day that nobody has said',
      { ending: 'ghosted', appliedOn: day('2026-01-02') },
      ['applied 2026-01-02', 'ghosted ? at applied'],
    ],
    [
      'a silence that nobody knows the beginning of',
      { ending: 'ghosted' },
      ['applied ?', 'ghosted ? at applied'],
    ],
    [
      'a day of applying for what is only saved is no applying',
      { stage: 'saved', appliedOn: day('2026-01-02') },
      ['saved ?'],
    ],
    [
      'a day of applying that an event says already',
      { appliedOn: day('2026-01-02'), events: [event('applied', '2026-01-03')] },
      ['applied 2026-01-03'],
    ],
    [
      'a day of applying between what was saved and what it led to, none of them dated',
      {
        stage: 'offer',
        appliedOn: day('2026-01-02'),
        events: [event('saved', null), event('phone-screen', null), event('offer', null)],
      },
      ['saved ?', 'applied 2026-01-02', 'phone-screen ?', 'offer ?'],
    ],
    [
      'a day of applying after all that was only saved',
      { stage: 'applied', appliedOn: day('2026-01-02'), events: [event('saved', null)] },
      ['saved ?', 'applied 2026-01-02'],
    ],
    [
      'a stage before the ending that is told, and after what is told before it',
      {
        stage: 'phone-screen',
        ending: 'withdrawn',
        events: [event('applied', '2026-01-02'), event('withdrawn', null)],
      },
      ['applied 2026-01-02', 'phone-screen ?', 'withdrawn ? at phone-screen'],
    ],
    [
      'a rejection that says how far it had come, where no event does',
      {
        events: [
          event('applied', '2026-01-02'),
          { ...event('rejected', '2026-02-01'), stage: 'final-round' },
        ],
        ending: 'rejected',
      },
      ['applied 2026-01-02', 'rejected 2026-02-01 at final-round'],
    ],
  ];
  test.each(CASES)('%s', (_name, past, events) => {
    expect(shown(past)).toEqual(events);
  });

  const named = (past: Partial<ToldPast>) =>
    pastOf(told(past), present).map(({ laterLabel, roundId }) => [laterLabel, roundId]);
  const panel = { ...event('later-interview', '2026-01-02'), laterLabel: 'panel' } as const;
  test.each<[string, Partial<ToldPast>, unknown[]]>([
    ['a later interview has its name', { stage: 'later-interview', events: [panel] }, [['panel', null]]],
    [
      'a later interview without a name has none',
      { stage: 'later-interview', events: [event('later-interview', null)] },
      [[null, null]],
    ],
    [
      'another stage has none, whatever is said',
      { stage: 'offer', events: [{ ...panel, to: 'offer' }] },
      [[null, null]],
    ],
    [
      'a round of one’s own stays with the ending that follows',
      { ending: 'withdrawn', events: [{ ...event('applied', null), roundId: 'a' }] },
      [
        [null, 'a'],
        [null, 'a'],
      ],
    ],
    [
      'a rejection that was further has neither',
      {
        stage: 'later-interview',
        ending: 'rejected',
        events: [
          { ...panel, roundId: 'a' },
          { ...event('rejected', null), stage: 'final-round' },
        ],
      },
      [
        ['panel', 'a'],
        [null, null],
      ],
    ],
  ])('%s', (_name, past, wanted) => {
    expect(named(past)).toEqual(wanted);
  });
});

test('a saved application that was applied for before it ended does not go back to saved', () => {
  const over = { stage: 'saved', ending: 'withdrawn', appliedOn: day('2024-01-10') } as const;
  expect(pastOf(told(over), present).map(({ stage, ending }) => [stage, ending])).toEqual([
    ['applied', null],
    ['applied', 'withdrawn'],
  ]);
});

describe('the moments at which it was written down', () => {
  test('follow the days, so that an ending without a day stands by the last that is known', () => {
    const events = pastOf(told({ ending: 'withdrawn', appliedOn: day('2024-01-10') }), present);
    const place = placeOf(events, zone);
    expect([place?.ending, place?.movedOn.toString()]).toEqual(['withdrawn', '2024-01-10']);
  });

  test('rise, and none is after now', () => {
    const events = pastOf(
      told({
        stage: 'phone-screen',
        events: [event('saved', null), event('applied', '2026-11-30'), event('phone-screen', '2026-11-30')],
      }),
      present,
    );
    const at = events.map((one) => one.at.epochMilliseconds);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(new Set(at).size).toBe(3);
    expect(at.at(-1)).toBeLessThanOrEqual(now.epochMilliseconds);
  });

  test('is the one that was written down, where it was', () => {
    const at = Temporal.Instant.from('2026-08-15T13:04:00Z');
    const [first] = pastOf(told({ events: [{ ...event('applied', '2026-08-15'), at }] }), present);
    expect(first?.at.toString()).toBe('2026-08-15T13:04:00Z');
  });
});
