import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  deciding,
  mayAddUnseen,
  mayApply,
  mayReturn,
  type PastProcess,
  PROCESS_OUTCOMES,
  type ProcessOutcome,
  RETURN_ANSWERS,
  RETURN_GROUNDS,
  type Return,
  returnDates,
} from './back';
import { STAGES } from './stages';

describe('BACK-6, BACK-12, BACK-ADJ and BACK-OWN: coming back', () => {
  it.each([
    {
      title: 'waits 6, 12 and 1 calendar months',
      endedOn: '2026-03-15',
      employerMonths: undefined,
      dates: ['2026-09-15', '2027-03-15', '2026-04-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'ends on the last day of a month that is shorter',
      endedOn: '2026-08-31',
      employerMonths: null,
      dates: ['2027-02-28', '2027-08-31', '2026-09-30'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'ends on a leap day where there is one',
      endedOn: '2027-08-31',
      employerMonths: 0,
      dates: ['2028-02-29', '2028-08-31', '2027-09-30'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'keeps 6 months where the employer asks for 5',
      endedOn: '2026-03-15',
      employerMonths: 5,
      dates: ['2026-09-15', '2027-03-15', '2026-08-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'keeps its own rule where the employer asks for the same 6',
      endedOn: '2026-03-15',
      employerMonths: 6,
      dates: ['2026-09-15', '2027-03-15', '2026-09-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'takes the employer’s 7 months over 6',
      endedOn: '2026-03-15',
      employerMonths: 7,
      dates: ['2026-10-15', '2027-03-15', '2026-10-15'],
      ruledBy: ['BACK-OWN', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'takes the employer’s 18 months over every figure',
      endedOn: '2026-03-15',
      employerMonths: 18,
      dates: ['2027-09-15', '2027-09-15', '2027-09-15'],
      ruledBy: ['BACK-OWN', 'BACK-OWN', 'BACK-OWN'],
    },
  ])('$title', ({ endedOn, employerMonths, dates, ruledBy }) => {
    const back = returnDates({ endedOn: Temporal.PlainDate.from(endedOn), employerMonths });
    expect([back.sameRoleFrom, back.freshFrom, back.adjacentFrom].map(String)).toEqual(dates);
    expect([back.ruledBy.sameRole, back.ruledBy.fresh, back.ruledBy.adjacent]).toEqual(ruledBy);
  });
});

const day = (text: string) => Temporal.PlainDate.from(text);

function past(over: Partial<Record<'role' | 'outcome' | 'endedOn', string>> = {}): PastProcess {
  return {
    role: over.role ?? 'Engineer',
    outcome: (over.outcome ?? 'rejected') as ProcessOutcome,
    endedOn: day(over.endedOn ?? '2026-03-15'),
    furthestStage: 'final-round',
  };
}

type Asked = { role?: string; credential?: boolean; employerMonths?: number | null };

const ask = (today: string, history: PastProcess[], asked: Asked = {}) =>
  mayReturn({ role: 'Engineer', credential: false, ...asked, today: day(today), history });

const short = (answer: Return) => [answer.verdict, answer.code, answer.from?.toString() ?? null];

describe('BACK-6, BACK-12, BACK-ADJ and BACK-OWN: whether to apply again', () => {
  it.each<[string, string, Asked, [string, string, string | null]]>([
    ['waits on the day before six months', '2026-09-14', {}, ['wait', 'BACK-6', '2026-09-15']],
    ['is possible on the day itself', '2026-09-15', {}, ['possible', 'BACK-12', null]],
    ['is possible on the day before a year', '2027-03-14', {}, ['possible', 'BACK-12', null]],
    ['is a fresh start on the day itself', '2027-03-15', {}, ['fresh', 'BACK-12', null]],
    [
      'is possible at once with a credential',
      '2026-03-15',
      { credential: true },
      ['possible', 'BACK-6', null],
    ],
    [
      'does not let a credential shorten their own period',
      '2026-09-15',
      { credential: true, employerMonths: 8 },
      ['wait', 'BACK-OWN', '2026-11-15'],
    ],
    ['ends their own period on its day', '2026-11-15', { employerMonths: 8 }, ['possible', 'BACK-12', null]],
    [
      'keeps six months beside a shorter one',
      '2026-09-14',
      { employerMonths: 5 },
      ['wait', 'BACK-6', '2026-09-15'],
    ],
    [
      'keeps six months beside the same',
      '2026-09-14',
      { employerMonths: 6 },
      ['wait', 'BACK-6', '2026-09-15'],
    ],
    ['takes seven from then on', '2026-10-14', { employerMonths: 7 }, ['wait', 'BACK-OWN', '2026-10-15']],
    [
      'waits past a year where they ask for it',
      '2027-09-14',
      { employerMonths: 18 },
      ['wait', 'BACK-OWN', '2027-09-15'],
    ],
    [
      'keeps the year beside their same',
      '2027-03-14',
      { employerMonths: 12 },
      ['wait', 'BACK-OWN', '2027-03-15'],
    ],
    ['starts fresh after such a period', '2027-09-15', { employerMonths: 18 }, ['fresh', 'BACK-12', null]],
    [
      'advises against another role',
      '2026-04-14',
      { role: 'Designer' },
      ['advised-against', 'BACK-ADJ', '2026-04-15'],
    ],
    [
      'is fine with another role after a month',
      '2026-04-15',
      { role: 'Designer' },
      ['fine', 'BACK-ADJ', null],
    ],
    [
      'puts their own period before the month for another role too',
      '2026-05-14',
      { role: 'Designer', employerMonths: 2 },
      ['advised-against', 'BACK-OWN', '2026-05-15'],
    ],
    [
      'keeps the month beside their same',
      '2026-04-14',
      { role: 'Designer', employerMonths: 1 },
      ['advised-against', 'BACK-ADJ', '2026-04-15'],
    ],
    [
      'does not let a credential speed up another role',
      '2026-04-14',
      { role: 'Designer', credential: true },
      ['advised-against', 'BACK-ADJ', '2026-04-15'],
    ],
  ])('%s', (_title, today, asked, expected) => expect(short(ask(today, [past()], asked))).toEqual(expected));

  it.each([
    ['rejected', 'wait'],
    ['ghosted', 'wait'],
    ['withdrawn', 'fine'],
    ['declined', 'fine'],
  ] as const)('lets who was %s find: %s', (outcome, verdict) =>
    expect(ask('2026-03-16', [past({ outcome })])).toMatchObject({ verdict, code: 'BACK-6' }),
  );

  it('names the rule for another role where the earlier process was ended from this side', () =>
    expect(short(ask('2026-03-16', [past({ outcome: 'declined' })], { role: 'Designer' }))).toEqual([
      'fine',
      'BACK-ADJ',
      null,
    ]));

  it('is fine where there is no history', () =>
    expect(ask('2026-03-15', [])).toEqual({
      verdict: 'fine',
      code: 'BACK-6',
      from: null,
      because: expect.any(String),
      process: null,
    }));

  it.each([
    {
      title: 'a wait over an advice',
      history: [past({ role: 'Designer', endedOn: '2026-05-01' }), past()],
      index: 1,
    },
    { title: 'the later of two waits', history: [past(), past({ endedOn: '2026-04-01' })], index: 1 },
    { title: 'the later, in either order', history: [past({ endedOn: '2026-04-01' }), past()], index: 0 },
    { title: 'the first of two alike', history: [past(), past()], index: 0 },
    {
      title: 'what was possible over what is fresh',
      history: [past({ endedOn: '2024-01-01' }), past({ endedOn: '2025-08-01' })],
      index: 1,
    },
    { title: 'the only one', history: [past({ outcome: 'withdrawn' })], index: 0 },
    {
      title: 'the first of two that ask for nothing',
      history: [past({ outcome: 'declined' }), past({ outcome: 'withdrawn' })],
      index: 0,
    },
    {
      title: 'either where no date is given',
      history: [past({ endedOn: '2025-08-01' }), past({ endedOn: '2025-09-01' })],
      index: 0,
    },
  ])('takes and names the strictest: $title', ({ history, index }) =>
    expect(ask('2026-05-15', history).process).toBe(history[index]),
  );

  it.each([
    ['2026-08-31', '2027-02-27', '2027-02-28'],
    ['2027-08-31', '2028-02-28', '2028-02-29'],
    ['2023-08-29', '2024-02-28', '2024-02-29'],
  ])('reckons calendar months: %s', (endedOn, before, from) => {
    expect(short(ask(before, [past({ endedOn })]))).toEqual(['wait', 'BACK-6', from]);
    expect(ask(from, [past({ endedOn })]).verdict).toBe('possible');
  });
});

const anyDay = fc.integer({ min: 0, max: 47_000 }).map((days) => day('1970-01-01').add({ days }));
const anyPast = fc.record({
  role: fc.constantFrom('Engineer', 'engineer ', 'Designer'),
  outcome: fc.constantFrom(...PROCESS_OUTCOMES),
  endedOn: fc.option(anyDay),
  furthestStage: fc.constantFrom(...STAGES),
});
const anyAsked = fc.record({
  role: fc.constantFrom('Engineer', 'Designer'),
  today: anyDay,
  history: fc.array(anyPast, { maxLength: 6 }),
  credential: fc.boolean(),
  employerMonths: fc.option(fc.integer({ min: 0, max: 60 })),
});
const strictness = (answer: Return) => RETURN_ANSWERS.indexOf(answer.verdict);

describe('BACK-6 to BACK-OWN: for any history', () => {
  it('is never loosened by one more process', () =>
    fc.assert(
      fc.property(anyAsked, anyPast, (asked, more) => {
        const history = [...asked.history, more];
        expect(strictness(mayReturn({ ...asked, history }))).toBeLessThanOrEqual(
          strictness(mayReturn(asked)),
        );
      }),
    ));

  it('does not depend on the order of the history', () =>
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const turned = mayReturn({ ...asked, history: asked.history.toReversed() });
        const { verdict, from } = mayReturn(asked);
        expect([turned.verdict, turned.from?.toString()]).toEqual([verdict, from?.toString()]);
      }),
    ));

  it('is never stricter with a credential, nor looser with a longer period of theirs before a year is over', () =>
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const without = mayReturn({ ...asked, credential: false });
        expect(strictness(mayReturn({ ...asked, credential: true }))).toBeGreaterThanOrEqual(
          strictness(without),
        );
        const longer = mayReturn({ ...asked, employerMonths: (asked.employerMonths ?? 0) + 1 });
        expect(strictness(longer)).toBeLessThanOrEqual(strictness(mayReturn(asked)));
      }),
    ));

  it('gives a date ahead for a wait and an advice, and for nothing else', () =>
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { verdict, from } = mayReturn(asked);
        const ends = verdict === 'wait' || verdict === 'advised-against';
        expect(from !== null && Temporal.PlainDate.compare(from, asked.today) > 0).toBe(ends);
      }),
    ));
});

describe('BACK-6 to BACK-OWN, DATES: after a process that ended on a day nobody knows', () => {
  const unknown = (over: Parameters<typeof past>[0] = {}) => ({ ...past(over), endedOn: null });

  it.each<[string, PastProcess[], Asked, [string, string, string | null]]>([
    ['the same role is possible, and named', [unknown()], {}, ['possible', 'BACK-6', null]],
    ['no own period counts from it', [unknown()], { employerMonths: 24 }, ['possible', 'BACK-6', null]],
    ['another role is fine', [unknown({ role: 'Gardener' })], {}, ['fine', 'BACK-ADJ', null]],
    ['whoever withdrew waits for nothing', [unknown({ outcome: 'withdrawn' })], {}, ['fine', 'BACK-6', null]],
    [
      'one whose day is known closes it all the same',
      [unknown(), past()],
      {},
      ['wait', 'BACK-6', '2026-09-15'],
    ],
  ])('%s', (_title, history, asked, answer) =>
    expect(short(ask('2026-04-01', history, asked))).toEqual(answer),
  );

  it('says that nobody knows the day', () => {
    expect(ask('2026-04-01', [unknown()]).because).toBe('nobody knows when the earlier process ended');
  });
});

describe('BACK-GUARD: applying inside a closed window', () => {
  const waiting = { verdict: 'wait', from: day('2026-03-29') } as const;

  it('is refused until the date begins where the person is', () =>
    expect(mayApply(waiting, { ground: null, timeZone: 'Europe/Berlin' })).toMatchObject({
      allowed: false,
      code: 'BACK-GUARD',
      until: Temporal.Instant.from('2026-03-28T23:00:00Z'),
    }));

  it('has no end where no date is known', () =>
    expect(mayApply({ verdict: 'wait', from: null }, { ground: null, timeZone: 'UTC' })).toMatchObject({
      allowed: false,
      until: null,
    }));

  it.each(RETURN_GROUNDS)('goes ahead with a ground: %s', (ground) =>
    expect(mayApply(waiting, { ground, timeZone: 'UTC' })).toEqual({
      allowed: true,
      code: 'BACK-GUARD',
      because: `applied inside the period: ${ground}`,
    }),
  );

  it.each(RETURN_ANSWERS.filter((verdict) => verdict !== 'wait'))('is only a warning at: %s', (verdict) =>
    expect(mayApply({ verdict, from: null }, { ground: null, timeZone: 'UTC' })).toEqual({
      allowed: true,
      code: 'BACK-GUARD',
      because: 'no waiting period runs',
    }),
  );
});

describe('BACK-GUARD: bringing the history up', () => {
  it.each([
    ['wait', true],
    ['advised-against', true],
    ['possible', true],
    ['fresh', false],
    ['fine', false],
  ] as const)('%s: %s, until it was seen', (verdict, up) => {
    const answer = { verdict, from: verdict === 'wait' ? day('2026-03-29') : null };
    const unseen = mayAddUnseen(answer, { seen: false, timeZone: 'Europe/Berlin' });
    expect(unseen).toMatchObject({ allowed: !up, code: 'BACK-GUARD', because: expect.stringMatching(/\w/) });
    const until = verdict === 'wait' ? Temporal.Instant.from('2026-03-28T23:00:00Z') : null;
    if (up) expect(unseen).toMatchObject({ until });
    expect(mayAddUnseen(answer, { seen: true, timeZone: 'UTC' }).allowed).toBe(true);
  });
});

describe('BACK-OWN: what an employer’s own period is about', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const past = { role: 'Senior Data Engineer', outcome: 'rejected', furthestStage: 'applied' } as const;
  const asked = (role: string, employerScope: 'role' | 'kind' | 'any') =>
    mayReturn({
      ...{ role, employerScope, today: day('2026-11-30'), credential: false, employerMonths: 24 },
      history: [{ ...past, endedOn: day('2025-09-30') }],
    });
  it.each([
    ['role', 'Senior Data Engineer', 'wait', 'BACK-OWN'],
    ['role', 'Data Engineer, Payments', 'fine', 'BACK-ADJ'],
    ['kind', 'Senior Data Engineer', 'wait', 'BACK-OWN'],
    ['kind', 'Data Engineer, Payments', 'advised-against', 'BACK-OWN'],
    ['kind', 'Gardener', 'fine', 'BACK-ADJ'],
    ['any', 'Gardener', 'advised-against', 'BACK-OWN'],
  ] as const)('for %s, %s is %s by %s', (scope, role, verdict, code) =>
    expect(asked(role, scope)).toMatchObject({ verdict, code }),
  );
});

describe('BACK-OWN: which of several processes says when to come back', () => {
  const of = (role: string, opens: string) => ({ role, opens });
  const ENGINEER = of('Engineer', '2027-01-01');
  const SENIOR = of('Senior Engineer', '2027-06-01');
  const GARDENER = of('Gardener', '2027-03-01');

  it.each([
    ['any', [ENGINEER, SENIOR, GARDENER], [SENIOR]],
    ['kind', [ENGINEER, SENIOR, GARDENER], [SENIOR, GARDENER]],
    ['role', [ENGINEER, SENIOR, GARDENER], [ENGINEER, SENIOR, GARDENER]],
    // The same role in another spelling, and on the same day.
    ['role', [ENGINEER, of('engineer (m/f/d)', '2027-02-01')], [of('engineer (m/f/d)', '2027-02-01')]],
    ['any', [ENGINEER, of('Gardener', '2027-01-01')], [ENGINEER]],
    ['any', [], []],
  ] as const)('about %s: %j leave %j', (scope, processes, left) => {
    expect(deciding(processes, scope)).toEqual(left);
  });
});
