import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { inWords } from './numbers-in-words';
import {
  depthOf,
  funnelOf,
  liveInWords,
  openingOf,
  openingStretch,
  PIPELINE_DEPTHS,
  searchBegan,
  shareInFigures,
  shareInWords,
  shareLost,
  sharesInWords,
} from './pipeline';
import { ENDINGS, type Ending, isInFlight, type Stage } from './stages';

describe('PIPE-3: the day on which a search began', () => {
  const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null);
  it.each([
    ['2026-11-20', '2026-11-02', '2026-11-02'],
    ['2026-11-20', '2026-11-25', '2026-11-20'],
    ['2026-11-20', null, '2026-11-20'],
    [null, '2026-11-02', null],
    [null, null, null],
  ])('first added on %s and first sent on %s: %s', (added, sent, began) => {
    const found = searchBegan({ addedOn: day(added), sentOn: day(sent) });
    expect(found?.toString() ?? null).toBe(began);
  });
});

describe('PIPE-1: the share that one rejection was', () => {
  it.each([
    { before: 1, share: 1, words: 'the only open application in your list' },
    { before: 2, share: 0.5, words: 'one of two open applications' },
    { before: 8, share: 0.125, words: 'one of eight open applications' },
    { before: 21, share: 1 / 21, words: 'one of 21 open applications' },
    { before: 0, share: 1, words: 'the only open application in your list' },
  ])('is $words where $before were in flight', ({ before, share, words }) => {
    expect(shareLost(before)).toBe(share);
    expect(shareInWords(before)).toBe(words);
  });

  it('is a share for any number', () => {
    fc.assert(
      fc.property(fc.double(), (before) => {
        expect(shareLost(before)).toBeGreaterThanOrEqual(0);
        expect(shareLost(before)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    { live: 0, words: 'none are open in your list' },
    { live: 1, words: 'one still open' },
    { live: 7, words: 'seven still open' },
    { live: 20, words: 'twenty still open' },
    { live: 21, words: '21 still open' },
  ])('says "$words" for $live', ({ live, words }) => {
    expect(liveInWords(live)).toBe(words);
  });

  it('says zero as no', () => {
    expect(inWords(0)).toBe('no');
  });
});

it.each([
  [1 / 8, '12.5%'],
  [1, '100%'],
  [1 / 3, '33.3%'],
])('PIPE-1: a share of %d is %s', (share, words) => {
  expect(shareInFigures(share, { locale: 'en-GB' })).toBe(words);
});

describe('PIPE-2: depth', () => {
  it.each([
    { inFlight: 0, depth: 'thin' },
    { inFlight: 7, depth: 'thin' },
    { inFlight: 8, depth: 'holds' },
    { inFlight: 9, depth: 'holds' },
    { inFlight: 14, depth: 'holds' },
    { inFlight: 15, depth: 'deep' },
    { inFlight: 16, depth: 'deep' },
  ])('is $depth at $inFlight in flight', ({ inFlight, depth }) => {
    expect(depthOf(inFlight)).toBe(depth);
    expect(PIPELINE_DEPTHS).toContain(depth);
  });
});

describe('PIPE-3: the first two weeks', () => {
  const startedOn = Temporal.PlainDate.from('2026-11-02');

  it.each([
    { title: 'shows nothing on the day before', today: '2026-11-01', day: undefined },
    { title: 'begins with day one', today: '2026-11-02', day: 1 },
    { title: 'shows progress on the fourteenth day', today: '2026-11-15', day: 14 },
    { title: 'shows nothing from the fifteenth day on', today: '2026-11-16', day: undefined },
  ])('$title', ({ today, day }) => {
    const progress = openingStretch({ startedOn, today: Temporal.PlainDate.from(today), applied: 12 });
    expect(progress?.day).toBe(day);
    if (progress) expect(progress).toMatchObject({ days: 14, applied: 12, aim: { from: 40, to: 60 } });
  });
});

describe('PIPE-3: the first two weeks of a search, as every page says them', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const instant = (text: string) => Temporal.Instant.from(text);
  const search = {
    ...{ addedOn: day('2026-11-02'), sentOn: null, beganBefore: false, isOver: false, applied: 12 },
    ...{ breaks: [], now: instant('2026-11-12T12:00Z'), zone: 'UTC' },
  };
  const week = { since: instant('2026-11-04T00:00Z'), until: instant('2026-11-11T00:00Z'), endedAt: null };
  it.each([
    ['without a break', {}, 11],
    ['with a week of one', { breaks: [week] }, 4],
    ['from the first that was sent', { sentOn: day('2026-10-31') }, 13],
    ['where nobody knows when it began', { beganBefore: true }, undefined],
    ['once it is over', { isOver: true }, undefined],
    ['where nothing is there', { addedOn: null }, undefined],
  ])('%s: %j', (_what, over, shown) => {
    expect(openingOf({ ...search, ...over })?.day).toBe(shown);
  });
});

describe('PIPE-5: the funnel', () => {
  const app = (furthestStage: Stage, ending: Ending | null = null) => ({ furthestStage, ending });

  it('counts each application at the furthest stage it reached and at all before it, rejected ones included', () =>
    expect(
      funnelOf([
        app('saved'),
        app('applied', 'rejected'),
        app('phone-screen', 'rejected'),
        app('offer', 'accepted'),
      ]),
    ).toEqual([
      { stage: 'saved', reached: 4, rejectedThere: 0 },
      { stage: 'applied', reached: 3, rejectedThere: 1 },
      { stage: 'phone-screen', reached: 2, rejectedThere: 1 },
      { stage: 'first-interview', reached: 1, rejectedThere: 0 },
      { stage: 'later-interview', reached: 1, rejectedThere: 0 },
      { stage: 'final-round', reached: 1, rejectedThere: 0 },
      { stage: 'offer', reached: 1, rejectedThere: 0 },
    ]));

  it.each(ENDINGS)('takes no other ending for a rejection: %s', (ending) =>
    expect(funnelOf([app('applied', ending)])[1]).toEqual({
      stage: 'applied',
      reached: 1,
      rejectedThere: ending === 'rejected' ? 1 : 0,
    }),
  );

  it('has every stage even without an application', () =>
    expect(funnelOf([]).every(({ reached, rejectedThere }) => reached === 0 && rejectedThere === 0)).toBe(
      true,
    ));
});

describe('PIPE-4: a likely offer', () => {
  const stages = (offers: number, applied: number): Stage[] => [
    ...Array<Stage>(offers).fill('offer'),
    ...Array<Stage>(applied).fill('applied'),
  ];

  it.each([
    [1, 6, 'thin'],
    [1, 7, 'holds'],
    [0, 8, 'holds'],
    [7, 0, 'thin'],
  ])('counts as one application: %i beside %i is %s', (offers, applied, depth) =>
    expect(
      depthOf(stages(offers, applied).filter((stage) => isInFlight({ stage, ending: null })).length),
    ).toBe(depth),
  );
});

it.each([
  [[58, 63, 60], 'each was one of 58 to 63 open applications'],
  [[8, 8], 'each was one of eight open applications'],
  [[1, 9], null],
  [[], null],
])('PIPE-1: the shares of %j are said once: %s', (before, words) =>
  expect(sharesInWords(before)).toBe(words),
);
