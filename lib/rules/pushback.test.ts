import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { holdFor } from './hold';
import {
  mayBeDrafted,
  mayPushBack,
  mayReadSo,
  needsEvidence,
  PUSHBACK_CARRIED,
  PUSHBACK_GROUNDS,
} from './pushback';
import { STAGES } from './stages';
import { tierOf } from './tier';

type Push = Parameters<typeof mayPushBack>[0];

const at = (text: string) => Temporal.Instant.from(text);
const push = (over: Partial<Push> = {}): Push => ({
  ground: 'reopening',
  evidence: 'Their second choice has left after a month.',
  threatens: false,
  furthestStage: 'final-round',
  rejectedAt: at('2026-03-02T10:00:00Z'),
  timeZone: 'Europe/Berlin',
  now: at('2026-04-01T10:00:00Z'),
  recipients: ['mara@northwind.example'],
  earlier: 0,
  ...over,
});
const ask = (over: Partial<Push> = {}) => mayPushBack(push(over));
const short = (over: Partial<Push>) => {
  const { allowed, code } = ask(over);
  return [allowed, code];
};

describe('PUSH-1: the three grounds and their evidence', () => {
  it('allows a ground with evidence in its time', () =>
    expect(ask()).toMatchObject({ allowed: true, code: 'PUSH-1', because: expect.any(String) }));

  const NOTHING = ['', '   ', '\n\t', '\u200b', '…', null, undefined];
  const LATER = {
    misunderstanding: at('2026-04-01T10:00:00Z'),
    'new-credential': at('2026-10-01T10:00:00Z'),
  };
  const NEEDY = ['misunderstanding', 'new-credential'] as const;

  it.each(NEEDY.flatMap((ground) => NOTHING.map((evidence) => ({ ground, evidence }))))(
    'asks for evidence: %j',
    ({ ground, evidence }) =>
      expect(ask({ ground, evidence, now: LATER[ground] })).toMatchObject({
        allowed: false,
        code: 'PUSH-1',
        until: null,
        window: null,
        because: 'there is no evidence yet',
      }),
  );

  it.each(NEEDY)('takes one word for evidence: %s', (ground) =>
    expect(short({ ground, evidence: 'Merger', now: LATER[ground] })).toEqual([true, 'PUSH-1']),
  );

  it.each(NOTHING)('asks for none where a final round may reopen: %j', (evidence) =>
    expect(short({ evidence })).toEqual([true, 'PUSH-1']),
  );

  it.each(PUSHBACK_GROUNDS)('says which ground needs evidence: %s', (ground) =>
    expect(needsEvidence(ground)).toBe(ground !== 'reopening'),
  );

  it('keeps a reopening to a final round and to its weeks, evidence or none', () => {
    expect(ask({ evidence: null, furthestStage: 'later-interview' }).because).toMatch(/no final round/);
    const early = ask({ evidence: null, now: at('2026-03-29T21:59:59.999Z') });
    expect(early).toMatchObject({ allowed: false, until: at('2026-03-29T22:00:00Z') });
  });

  it('keeps the grounds that can carry it', () =>
    expect(PUSHBACK_GROUNDS.filter((ground) => PUSHBACK_CARRIED.some((one) => one === ground))).toEqual([
      ...PUSHBACK_CARRIED,
    ]));

  it('refuses any other ground', () => expect(short({ ground: 'other' })).toEqual([false, 'PUSH-1']));

  it.each(STAGES)('lets a final round reopen and nothing before it: %s', (furthestStage) =>
    expect(ask({ furthestStage }).allowed).toBe(furthestStage === 'final-round' || furthestStage === 'offer'),
  );
});

describe('PUSH-1: the time for each ground, in the zone of the person', () => {
  // Clocks go forward in Berlin on 29 March, between the no and the window.
  it.each([
    ['reopening', '2026-03-29T21:59:59.999Z', false],
    ['reopening', '2026-03-29T22:00:00Z', true],
    ['reopening', '2026-04-13T21:59:59.999Z', true],
    ['reopening', '2026-04-13T22:00:00Z', false],
    ['new-credential', '2026-09-01T21:59:59.999Z', false],
    ['new-credential', '2026-09-01T22:00:00Z', true],
    ['new-credential', '2027-03-02T22:59:59.999Z', true],
    ['new-credential', '2027-03-02T23:00:00Z', false],
  ] as const)('%s at %s: %s', (ground, now, allowed) =>
    expect(short({ ground, now: at(now) })).toEqual([allowed, 'PUSH-1']),
  );

  it('says before the window when it opens, and after it that it does not open again', () => {
    const window = { from: at('2026-03-29T22:00:00Z'), until: at('2026-04-13T22:00:00Z') };
    expect(ask({ now: at('2026-03-03T10:00:00Z') })).toMatchObject({ until: window.from, window });
    expect(ask({ now: at('2026-05-03T10:00:00Z') })).toMatchObject({ until: null, window });
  });

  it('reckons months by the calendar: from the last day of February', () =>
    expect(ask({ ground: 'new-credential', rejectedAt: at('2026-08-31T10:00:00Z') }).window).toEqual({
      from: at('2027-02-27T23:00:00Z'),
      until: at('2027-08-31T22:00:00Z'),
    }));

  it.each([
    ['applied', 'HOLD-1', '2026-03-03T10:00:00Z'],
    ['first-interview', 'HOLD-1', '2026-03-03T10:00:00Z'],
    ['final-round', 'HOLD-2', '2026-03-04T10:00:00Z'],
  ] as const)('lets a misunderstanding wait for the hold alone: %s', (furthestStage, code, end) => {
    const asked = { ground: 'misunderstanding', furthestStage } as const;
    const early = at(end).subtract({ milliseconds: 1 });
    expect(ask({ ...asked, now: early })).toMatchObject({
      allowed: false,
      code,
      until: at(end),
      window: { from: at(end), until: null },
    });
    expect(ask({ ...asked, now: at(end) })).toMatchObject({ allowed: true, code: 'PUSH-1' });
    expect(ask({ ...asked, now: at('2036-01-01T00:00:00Z') }).allowed).toBe(true);
  });
});

describe('PUSH-2: once, to one person', () => {
  it.each([
    [0, true],
    [1, false],
    [2, false],
  ])('raised %i times before: %s', (earlier, allowed) =>
    expect(short({ earlier })).toEqual([allowed, allowed ? 'PUSH-1' : 'PUSH-2']),
  );

  it.each([
    [[], true],
    [['mara@northwind.example'], true],
    [['mara@northwind.example', ' Mara@Northwind.example '], true],
    [['mara@northwind.example', ''], true],
    [['mara@northwind.example', 'jo@northwind.example'], false],
  ])('to %j: %s', (recipients, allowed) =>
    expect(short({ recipients })).toEqual([allowed, allowed ? 'PUSH-1' : 'PUSH-2']),
  );
});

describe('PUSH-3: never against an impression, never with consequences', () => {
  it('refuses to argue with fit, whatever else is right', () =>
    expect(ask({ ground: 'fit' })).toMatchObject({
      allowed: false,
      code: 'PUSH-3',
      until: null,
      window: null,
    }));

  it.each(PUSHBACK_CARRIED)('refuses evidence that threatens: %s', (ground) =>
    expect(short({ ground, threatens: true })).toEqual([false, 'PUSH-3']),
  );
});

describe('PUSH-1: a hold that is kept', () => {
  const hold = { until: at('2026-03-06T10:00:00Z'), code: 'HOLD-5' } as const;
  it('takes the place of the one that is reckoned', () => {
    const asked = { ground: 'misunderstanding', hold } as const;
    const early = ask({ ...asked, now: hold.until.subtract({ milliseconds: 1 }) });
    expect(early).toMatchObject({ allowed: false, code: 'HOLD-5', until: hold.until });
    expect(ask({ ...asked, now: hold.until }).allowed).toBe(true);
  });

  it('moves no other window', () => expect(ask({ hold }).window).toEqual(ask().window));
});

describe('PUSH-1: a draft ahead of its time', () => {
  it.each([
    ['in its time', {}, true],
    ['before its window', { now: at('2026-03-03T10:00:00Z') }, true],
    ['inside the hold', { ground: 'misunderstanding', now: at('2026-03-02T11:00:00Z') }, true],
    ['after its window', { now: at('2026-05-03T10:00:00Z') }, false],
    ['without evidence', { ground: 'misunderstanding', evidence: '' }, false],
    ['without evidence, about a reopening', { evidence: '', now: at('2026-03-03T10:00:00Z') }, true],
    ['for fit', { ground: 'fit' }, false],
    ['a second time', { earlier: 1, now: at('2026-03-03T10:00:00Z') }, false],
  ] as const)('%s', (_title, over, may) => expect(mayBeDrafted(ask(over))).toBe(may));
});

describe('PUSH-3: the words of the letter', () => {
  it('may go without a threat', () =>
    expect(mayReadSo(null)).toMatchObject({ allowed: true, code: 'PUSH-3' }));

  it('stay with one, which is quoted', () =>
    expect(mayReadSo('You will hear from my lawyer.')).toMatchObject({
      allowed: false,
      code: 'PUSH-3',
      until: null,
      quote: 'You will hear from my lawyer.',
    }));
});

describe('PUSH-1 to PUSH-3: which reason is named first', () => {
  it.each([
    [{ ground: 'fit', earlier: 1, evidence: '' }, 'PUSH-3'],
    [{ ground: 'other', earlier: 1, recipients: ['a', 'b'] }, 'PUSH-1'],
    [{ earlier: 1, evidence: '' }, 'PUSH-2'],
    [{ earlier: 1, threatens: true }, 'PUSH-2'],
    [{ evidence: '', furthestStage: 'applied', now: at('2026-03-02T10:00:00Z') }, 'PUSH-1'],
  ] as const)('%j: %s', (over, code) => expect(short(over as Partial<Push>)).toEqual([false, code]));
});

describe('PUSH-1 to PUSH-3: for any facts', () => {
  const instant = fc
    .integer({ min: 0, max: 4_102_444_800 })
    .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000));
  const anyPush = fc.record({
    ground: fc.constantFrom(...PUSHBACK_GROUNDS),
    evidence: fc.option(fc.string({ unit: 'binary' })),
    threatens: fc.boolean(),
    furthestStage: fc.constantFrom(...STAGES),
    rejectedAt: instant,
    timeZone: fc.constantFrom(
      'UTC',
      'Pacific/Apia',
      'America/New_York',
      'Asia/Kathmandu',
      'Africa/Casablanca',
    ),
    now: instant,
    recipients: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    earlier: fc.nat(3),
  });

  it('never allows anything before the hold of a reply ends', () =>
    fc.assert(
      fc.property(anyPush, (facts) => {
        const { furthestStage, rejectedAt: receivedAt, timeZone, now } = facts;
        const hold = holdFor({ tier: tierOf({ furthestStage }), emotional: false, receivedAt, timeZone });
        if (mayPushBack(facts).allowed)
          expect(Temporal.Instant.compare(now, hold.until)).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('allows it inside the window, and refuses it outside', () =>
    fc.assert(
      fc.property(anyPush, (facts) => {
        const { allowed, window } = mayPushBack(facts);
        const begun = window !== null && Temporal.Instant.compare(facts.now, window.from) >= 0;
        const over = window?.until != null && Temporal.Instant.compare(facts.now, window.until) >= 0;
        expect(allowed).toBe(begun && !over);
      }),
    ));
});
