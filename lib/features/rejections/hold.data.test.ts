import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { runShift } from '@/bin/moved-clock';
import { inScope } from '@/lib/access/transaction';
import { logRejection } from '@/lib/features/rejections/mutations';
import { holdFor } from '@/lib/rules/hold';
import { STAGES } from '@/lib/rules/stages';
import { tierOf } from '@/lib/rules/tier';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, byHand, person } from '@/test/rejected';

/** As if on another day fewer: what they are about stays the same, and three such days are part of every run. */
const HOLDS = runShift() === 0 ? 300 : 60;

test('a rejection with a hold shorter than its rule is not written by hand (HOLD-6)', async () => {
  await shiftClock(0);
  const me = await person();
  const application = await applied(me, 'final-round');
  const insert = (until: string) =>
    byHand(
      me,
      `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
         hold_until, hold_code, in_flight_before, logged_at, updated_at)
       VALUES ($1, $2, $3, rebound.now() - interval '1 second', 'Asia/Tokyo', rebound.now()::date, 'final-round', 3,
         rebound.now() + $4::interval, 'HOLD-2', 1, rebound.now() - interval '1 second', rebound.now())`,
      [me.userId, randomUUID(), application, until],
    );
  await expect(insert('47 hours 59 minutes 58 seconds')).rejects.toThrow('HOLD-6');
  await insert('48 hours');
});

test('the rules and the database agree about every hold, in every zone, over every clock change', async () => {
  await shiftClock(0);
  const zones = [
    'UTC',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'Europe/London',
    'Europe/Dublin',
    'Asia/Kathmandu',
    'Asia/Beirut',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Chatham',
    'America/Havana',
  ];
  const people = new Map<string, Awaited<ReturnType<typeof person>>>();
  for (const zone of zones) people.set(zone, await person(zone));
  const nowMinutes = Math.floor(Date.now() / 60_000);
  const facts = fc.record({
    zone: fc.constantFrom(...zones),
    furthestStage: fc.constantFrom(...STAGES),
    emotional: fc.boolean(),
    presented: fc.boolean(),
    hoursInvested: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    // Half of them in the hour after a clock changed or a day began, where holds go wrong.
    minute: fc.integer({ min: nowMinutes - 3 * 365 * 24 * 60, max: nowMinutes - 1 }),
  });
  for (const { zone, minute, ...said } of fc.sample(facts, { numRuns: HOLDS, seed: 48 })) {
    const me = people.get(zone);
    if (!me) throw new Error(zone);
    const receivedAt = nearChange(minute, zone);
    const verdict = await inScope(me, async (tx) =>
      allowed(await logRejection(tx, { applicationId: await newApplication(me), receivedAt, ...said })),
    );
    const tier = tierOf(said);
    const expected = holdFor({ tier, emotional: said.emotional, receivedAt, timeZone: zone });
    expect(verdict).toMatchObject({ tier, holdCode: expected.code });
    expect(verdict.holdUntil.toString()).toBe(expected.until.toString());
    // One second less is refused by the database, where the rules set the hold to the second.
    if (expected.code !== 'HOLD-4') {
      await expect(
        asAdmin("UPDATE rejections SET hold_until = hold_until - interval '1 second' WHERE id = $1", [
          verdict.id,
        ]),
      ).rejects.toThrow('HOLD-');
    }
  }
}, 120_000);

/** Every other moment is moved into the day on which clocks change next, if they do. */
function nearChange(minute: number, zone: string): Temporal.Instant {
  const moment = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
  if (minute % 2) return moment;
  const change = moment.toZonedDateTimeISO(zone).getTimeZoneTransition('previous');
  if (!change || change.year < 2020) return moment;
  const near = change.toInstant().add({ minutes: (minute % 2880) - 1440 });
  return near.epochMilliseconds < Date.now() - 60_000 ? near : moment;
}

async function newApplication(me: Awaited<ReturnType<typeof person>>): Promise<string> {
  const [company, application] = [randomUUID(), randomUUID()];
  await asAdmin(
    `WITH c AS (INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, 'Northwind', $4)),
       e AS (INSERT INTO stage_events (user_id, id, application_id, stage, at) VALUES ($1, $5, $3, 'applied', now()))
     INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, stage_changed_at, created_at, updated_at)
     VALUES ($1, $3, $2, 'Engineer', 'applied', 'applied', now(), now(), now())`,
    [me.userId, company, application, company, randomUUID()],
  );
  return application;
}
