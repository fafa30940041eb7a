import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { countInFlight } from '@/lib/features/applications';
import { insightsOf } from '@/lib/features/insights/data';
import { inFlightAtEndOf, movesTold, othersInFlightOn } from '@/lib/features/insights/data/moves';
import { standingsTold } from '@/lib/features/insights/data/standings';
import { plainDateOf } from '@/lib/platform/clock';
import { inFlightAmong } from '@/lib/rules/flights';
import { type LedgerEvent, placeOf } from '@/lib/rules/ledger';
import { ENDINGS, type Ending, STAGES, type Stage } from '@/lib/rules/stages';
import { daysToHearBack, movesThatCount, staysOf } from '@/lib/rules/stays';
import { asAdmin } from '@/test/database';

const ALL = { roles: null, after: null };
const START = Temporal.Instant.from('2026-08-01T00:00Z');
const ZONE = 'Europe/Berlin';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone) VALUES ($1, $2, $3)', [
    ...[id, `${id}@example.test`, ZONE],
  ]);
  return mintClientScope(id);
}

const as = <T>(me: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(me, work);

type Told = {
  /** In the order in which they were written down; what was taken back stands among them. */
  moves: (LedgerEvent & { takenBack?: boolean })[];
  appliedOn: Temporal.PlainDate | null;
  source?: string;
  role?: string;
};

/** Rows as the moves would have left them. */
async function keep(me: ClientScope, told: readonly Told[]): Promise<void> {
  const company = randomUUID();
  await asAdmin('INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, $3, $4)', [
    ...[me.userId, company, 'Contoso', company],
  ]);
  for (const { moves, appliedOn, source = null, role = 'Engineer' } of told) {
    const id = randomUUID();
    const place = placeOf(counting(moves), ZONE);
    if (!place) throw new Error('an application has the event it began with');
    await asAdmin(
      `INSERT INTO applications (user_id, id, company_id, role, source, stage, furthest_stage, ending, applied_on, stage_changed_at,
         created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [
        ...[me.userId, id, company, role, source, place.stage, place.furthestStage, place.ending],
        ...[appliedOn?.toString() ?? null, place.writtenAt.toString(), moves[0]?.at.toString()],
      ],
    );
    for (const { stage, ending, on, at, takenBack } of moves) {
      const event = randomUUID();
      const said = [me.userId, id, stage, ending, on?.toString() ?? null, at.toString(), event];
      await asAdmin(
        `INSERT INTO stage_events (user_id, application_id, stage, ending, happened_on, at, id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        said,
      );
      if (takenBack)
        await asAdmin(
          `INSERT INTO stage_events (user_id, application_id, stage, ending, happened_on, at, corrects, id, said_at, taken_back)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $6, true)`,
          [...said, randomUUID()],
        );
    }
  }
}

const counting = (moves: Told['moves']) => moves.filter(({ takenBack }) => !takenBack);

/** How often each is there, in an order that does not matter. */
const tally = (all: readonly string[]) =>
  [...new Set(all)].map((each) => `${each}: ${all.filter((other) => other === each).length}`).toSorted();

const anyTold: fc.Arbitrary<Told> = fc
  .record({
    moves: fc.array(
      fc.record({
        stage: fc.constantFrom<Stage>(...STAGES),
        ending: fc.constantFrom<Ending | null>(null, null, null, ...ENDINGS),
        // Written down in an order of its own, and meant on any day or none.
        minutes: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 60 * 24 * 20 })),
        on: fc.option(fc.integer({ min: -10, max: 90 })),
        takenBack: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    applied: fc.option(fc.integer({ min: -10, max: 30 })),
  })
  .map(({ moves, applied }) => {
    let at = START;
    const day = START.toZonedDateTimeISO('UTC').toPlainDate();
    return {
      moves: moves.map(({ minutes, on, takenBack, ...move }, place) => {
        at = at.add({ minutes });
        const meant = on === null ? null : day.add({ days: on });
        // The first stays, so that there is one that counts.
        return { ...move, laterLabel: null, at, on: meant, takenBack: takenBack && place > 0 };
      }),
      appliedOn: applied === null ? null : day.add({ days: applied }),
    };
  });

describe('the database counts as the rules do', () => {
  test('stays, answers and what is open, for any moves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTold, { minLength: 1, maxLength: 25 }), async (told) => {
        const me = await person();
        await keep(me, told);
        const counted = await as(me, (tx) => movesTold(tx, ALL));
        const dated = told.map((one) => ({ ...one, dated: movesThatCount(counting(one.moves)) }));
        const stays = dated.flatMap((one) => staysOf(one.dated));
        expect(
          counted.stays.map(({ stage, days, count }) => `${stage} ${days}: ${count}`).toSorted(),
        ).toEqual(tally(stays.map(({ stage, days }) => `${stage} ${days}`)));
        const heard = dated.flatMap((one) => daysToHearBack(one.dated, one.appliedOn) ?? []);
        expect(counted.heard.map(({ days, count }) => `${days}: ${count}`).toSorted()).toEqual(
          tally(heard.map(String)),
        );
        const open = await as(me, countInFlight);
        expect(counted.depth.reduce((sum, { by }) => sum + by, 0)).toBe(open);
        const { insights } = await as(me, insightsOf);
        expect(insights.inFlight).toBe(open);
        expect(insights.depthHistory.at(-1)?.open).toBe(open);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

test('PIPE-1: what was in flight on a day is what the chart says of it, for any moves and any day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTold, { minLength: 1, maxLength: 15 }),
      fc.array(fc.integer({ min: -20, max: 120 }), { minLength: 1, maxLength: 5 }),
      async (told, days) => {
        const me = await person();
        await keep(me, told);
        const { depth } = await as(me, (tx) => movesTold(tx, ALL));
        for (const later of days) {
          const day = START.toZonedDateTimeISO('UTC').toPlainDate().add({ days: later });
          const found = await as(
            me,
            (tx) => tx.db.$queryRaw<{ id: string; since: Date | null }[]>`${inFlightAtEndOf(tx, day)}`,
          );
          const open = depth
            .filter(({ on }) => Temporal.PlainDate.compare(on, day) <= 0)
            .reduce((sum, { by }) => sum + by, 0);
          expect(found).toHaveLength(open);
          for (const { since } of found)
            expect(since && plainDateOf(since).until(day).days).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);

test('PIPE-1: an ending whose day nobody knows counts by the last day that is known, wherever it is counted', async () => {
  const me = await person();
  const silent = one('2026-08-03', ['applied', null, '2026-08-03'], ['phone-screen', null, '2026-08-10']);
  const closed = {
    stage: 'phone-screen',
    ending: 'ghosted',
    laterLabel: null,
    at: at('2026-08-30'),
    on: null,
  } as const;
  await keep(me, [
    { ...silent, moves: [...silent.moves, closed] },
    one('2026-08-03', ['applied', null, '2026-08-03']),
  ]);
  const openOn = async (day: string) =>
    (await as(me, (tx) => tx.db.$queryRaw<unknown[]>`${inFlightAtEndOf(tx, Temporal.PlainDate.from(day))}`))
      .length;
  expect([await openOn('2026-08-02'), await openOn('2026-08-09'), await openOn('2026-08-10')]).toEqual([
    0, 2, 1,
  ]);
});

test('PIPE-1: what was in flight on a day is what an import counts on it', async () => {
  const me = await person();
  const within = one('2026-02-01', ['applied', null, '2026-02-01'], ['applied', 'withdrawn', '2026-02-01']);
  await keep(me, [
    one('2026-01-20', ['applied', null, '2026-01-20']),
    one('2026-01-10', ['applied', null, '2026-01-10'], ['applied', 'rejected', '2026-02-01']),
    { ...within, moves: within.moves.map((move, hours) => ({ ...move, at: move.at.add({ hours }) })) },
    one('2026-01-15', ['saved', null, '2026-01-15']),
  ]);
  const flights = [
    { from: '2026-01-20', to: null },
    { from: '2026-01-10', to: '2026-02-01' },
    { from: '2026-02-01', to: '2026-02-01' },
  ];
  for (const [day, count] of [
    ['2026-01-09', 0],
    ['2026-01-10', 1],
    ['2026-02-01', 3],
    ['2026-02-02', 1],
  ] as const) {
    const of = { day: Temporal.PlainDate.from(day), applicationId: randomUUID() };
    expect([await as(me, (tx) => othersInFlightOn(tx, of)), inFlightAmong(flights)(day)]).toEqual([
      count,
      count,
    ]);
  }
});

const at = (text: string) => Temporal.Instant.from(`${text}T12:00Z`);
const one = (appliedOn: string | null, ...moves: [Stage, Ending | null, string][]): Told => ({
  moves: moves.map(([stage, ending, on]) => ({
    ...{ stage, ending, laterLabel: null, at: at(on) },
    on: Temporal.PlainDate.from(on),
  })),
  appliedOn: appliedOn === null ? null : Temporal.PlainDate.from(appliedOn),
});

describe('PIPE-5: insights', () => {
  test('say of nothing that it is nothing', async () => {
    const { insights, rejectedToday } = await as(await person(), insightsOf);
    expect(rejectedToday).toBe(false);
    expect(insights).toMatchObject({
      ...{ inFlight: 0, depth: 'thin', sent: 0, heardBack: 0, lost: [], sources: [], opening: null },
      answers: { state: 'counting', count: 0, toGo: 5 },
      forecast: { state: 'hidden', why: 'too-few-decided' },
    });
    expect(insights.depthHistory).toHaveLength(1);
  });

  test('are of one’s own applications alone', async () => {
    const [me, other] = [await person(), await person()];
    await keep(other, [one('2026-09-01', ['applied', null, '2026-09-01'], ['offer', null, '2026-09-09'])]);
    expect((await as(me, insightsOf)).insights).toMatchObject({ inFlight: 0, sent: 0 });
    expect((await as(other, insightsOf)).insights).toMatchObject({ inFlight: 1, sent: 1, heardBack: 1 });
  });

  test('PIPE-3: begin no search on the day that is given for a role that is only saved', async () => {
    const me = await person();
    await keep(me, [one('2020-01-01', ['saved', null, '2026-09-01'])]);
    const { addedOn, sentOn } = await as(me, (tx) => standingsTold(tx, ALL));
    expect([String(addedOn), sentOn]).toEqual(['2026-09-01', null]);
  });

  test('follow a date that was corrected', async () => {
    const me = await person();
    const moves: [Stage, Ending | null, string][] = [
      ['applied', null, '2026-09-01'],
      ['phone-screen', null, '2026-09-09'],
    ];
    await keep(
      me,
      Array.from({ length: 5 }, () => one('2026-09-01', ...moves)),
    );
    const median = async () => (await as(me, insightsOf)).insights.timeToHearBack;
    expect(await median()).toMatchObject({ state: 'shown', median: 8 });
    await asAdmin("UPDATE applications SET applied_on = '2026-08-25' WHERE user_id = $1", [me.userId]);
    expect(await median()).toMatchObject({ state: 'shown', median: 15 });
  });

  test('take the spellings of a source for one, and say which are too few', async () => {
    const me = await person();
    const sent = (source: string, stage: Stage = 'applied') => ({
      ...one('2026-09-01', [stage, null, '2026-09-01']),
      source,
    });
    await keep(me, [
      ...[sent('LinkedIn', 'first-interview'), sent('LinkedIn'), sent(' linkedin'), sent('LinkedIn')],
      ...[sent('LINKEDIN'), sent('Job fair'), sent('')],
    ]);
    const { insights } = await as(me, insightsOf);
    expect(insights.sources).toMatchObject([
      { name: 'LinkedIn', sent: 5, answers: { state: 'shown', count: 1, of: 5 }, interviews: 1, offers: 0 },
      { name: 'Job fair', sent: 1, answers: { state: 'counting', count: 1, toGo: 4 }, interviews: null },
    ]);
  });

  test('look back no further than the window, and say how many have no date', async () => {
    const me = await person();
    const now = await as(me, async (tx) => tx.now);
    const day = (daysAgo: number) =>
      now.toZonedDateTimeISO(ZONE).toPlainDate().subtract({ days: daysAgo }).toString();
    await keep(me, [
      one(day(29), ['applied', null, day(29)]),
      one(day(30), ['applied', null, day(30)]),
      one(null, ['applied', null, day(1)]),
    ]);
    const { insights } = await as(me, (tx) => insightsOf(tx, { window: 30 }));
    expect(insights).toMatchObject({ window: 30, sent: 1, undated: 0, inFlight: 3 });
    expect((await as(me, insightsOf)).insights).toMatchObject({ window: null, sent: 3, undated: 1 });
  });

  test('look at one part of the search alone, with what is open of all of it', async () => {
    const me = await person();
    const sent = (role: string, stage: Stage = 'applied') => ({
      ...one('2026-09-01', [stage, null, '2026-09-01']),
      role,
    });
    await keep(me, [
      ...[
        sent('Senior Data Engineer', 'offer'),
        sent('Data Engineer, Payments'),
        sent('data engineer (m/f/d)'),
      ],
      ...[sent('Gardener'), sent('Gardener')],
    ]);
    const { insights: all } = await as(me, insightsOf);
    expect(all).toMatchObject({ part: null, sent: 5, parts: [{ key: 'data engineer', count: 3 }] });
    const { insights } = await as(me, (tx) => insightsOf(tx, { part: 'data engineer' }));
    expect(insights).toMatchObject({
      part: 'data engineer',
      sent: 3,
      heardBack: 1,
      inFlight: 5,
      parts: all.parts,
    });
    const { insights: none } = await as(me, (tx) => insightsOf(tx, { part: 'astronaut' }));
    expect(none).toMatchObject({ sent: 0, inFlight: 5, sources: [] });
  });
});
