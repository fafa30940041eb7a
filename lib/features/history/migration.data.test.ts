import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { beforeMigration } from '@/test/before-migration';

// DATES: what the migration made of histories that had no days of their own (docs/decisions/0046). Everybody lives in New York,
// where 02:00 in UTC is still the day before.

type Then = {
  /** Stage, ending and moment of each event, as it was written. */
  events: readonly (readonly [stage: string, ending: string | null, at: string])[];
  appliedOn?: string;
  /** The local day on which a rejection was received, where there is one. */
  receivedOn?: string;
};
type Now = {
  /** What counts, in the order of writing, with its day. */
  live: readonly (readonly [what: string, on: string | null])[];
  furthest: string;
  movedOn: string;
  endedOn: string | null;
};

const A_MOVE_BACK = (minutes: string): Then['events'] => [
  ['applied', null, '2026-11-01T15:00:00Z'],
  ['offer', null, '2026-11-05T15:00:00Z'],
  ['applied', null, `2026-11-05T15:${minutes}:00Z`],
];

const CASES: Record<string, Then & Now> = {
  'a move that was taken back after ten minutes was not made': {
    events: A_MOVE_BACK('10'),
    appliedOn: '2026-11-01',
    live: [
      ['applied', '2026-11-01'],
      ['applied', '2026-11-05'],
    ],
    ...{ furthest: 'applied', movedOn: '2026-11-01', endedOn: null },
  },
  'a move that was taken back after eleven was made': {
    events: A_MOVE_BACK('11'),
    appliedOn: '2026-11-01',
    live: [
      ['applied', '2026-11-01'],
      ['offer', '2026-11-05'],
      ['applied', '2026-11-05'],
    ],
    ...{ furthest: 'offer', movedOn: '2026-11-01', endedOn: null },
  },
  'a rejection that was undone did not happen': {
    events: [
      ['phone-screen', null, '2026-11-01T15:00:00Z'],
      ['phone-screen', 'rejected', '2026-11-03T15:00:00Z'],
      ['phone-screen', null, '2026-11-04T15:00:00Z'],
    ],
    live: [
      ['phone-screen', null],
      ['phone-screen', '2026-11-04'],
    ],
    ...{ furthest: 'phone-screen', movedOn: '2026-11-04', endedOn: null },
  },
  'a rejection has the day of its receipt, and so has the end': {
    events: [
      ['phone-screen', null, '2026-11-01T15:00:00Z'],
      ['phone-screen', 'rejected', '2026-11-09T15:00:00Z'],
    ],
    receivedOn: '2026-11-06',
    live: [
      ['phone-screen', null],
      ['phone-screen, rejected', '2026-11-06'],
    ],
    ...{ furthest: 'phone-screen', movedOn: '2026-11-06', endedOn: '2026-11-06' },
  },
  'what was written at night has the day of its person': {
    events: [
      ['saved', null, '2026-11-05T02:00:00Z'],
      ['applied', null, '2026-11-06T02:00:00Z'],
      ['applied', 'ghosted', '2026-11-20T02:00:00Z'],
    ],
    live: [
      ['saved', '2026-11-04'],
      ['applied', '2026-11-05'],
      ['applied, ghosted', '2026-11-19'],
    ],
    ...{ furthest: 'applied', movedOn: '2026-11-19', endedOn: '2026-11-19' },
  },
  'a move and an ending that were given as one are two events of one day': {
    events: [
      ['applied', null, '2026-11-01T15:00:00Z'],
      ['offer', 'accepted', '2026-11-07T15:00:00Z'],
    ],
    appliedOn: '2026-11-01',
    live: [
      ['applied', '2026-11-01'],
      ['offer', '2026-11-07'],
      ['offer, accepted', '2026-11-07'],
    ],
    ...{ furthest: 'offer', movedOn: '2026-11-07', endedOn: '2026-11-07' },
  },
  'what was added late was applied for on its own day': {
    events: [['applied', null, '2026-11-10T15:00:00Z']],
    appliedOn: '2024-01-10',
    live: [['applied', '2024-01-10']],
    ...{ furthest: 'applied', movedOn: '2024-01-10', endedOn: null },
  },
};

const STAGES = [
  'saved',
  'applied',
  'phone-screen',
  'first-interview',
  'later-interview',
  'final-round',
  'offer',
];

async function put(admin: pg.Client, user: string, id: string, { events, appliedOn, receivedOn }: Then) {
  const [stage, ending, at] = events.at(-1) ?? [];
  const furthest = STAGES[Math.max(...events.map(([one]) => STAGES.indexOf(one)))];
  await admin.query(
    `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, applied_on, stage_changed_at, created_at, updated_at)
     SELECT $1, $2, c.id, 'Analyst', $3, $4, $5, $6, $7, $7, $7 FROM companies c WHERE c.user_id = $1`,
    [user, id, stage, furthest, ending, appliedOn ?? null, at],
  );
  for (const [was, how, when] of events)
    await admin.query(
      'INSERT INTO stage_events (user_id, id, application_id, stage, ending, at) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5)',
      [user, id, was, how, when],
    );
  if (receivedOn)
    await admin.query(
      `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
         hold_until, hold_code, in_flight_before, logged_at, updated_at)
       VALUES ($1, gen_random_uuid(), $2, $3::date, 'America/New_York', $3::date, $4, 1, $5, 'HOLD-1', 1, $5, $5)`,
      [user, id, receivedOn, furthest, at],
    );
}

const found = new Map<string, Now & { id: string }>();
let version = 0;

beforeAll(async () => {
  await beforeMigration('true_history', async ({ admin, migrate }) => {
    const user = randomUUID();
    await admin.query(
      "INSERT INTO users (id, email, time_zone) VALUES ($1, 'ana@example.test', 'America/New_York')",
      [user],
    );
    await admin.query(
      "INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, gen_random_uuid(), 'Acme', 'acme')",
      [user],
    );
    // Rows as they stood, whatever the guards say of how they came about.
    await admin.query("SET session_replication_role = 'replica'");
    const ids = new Map(Object.keys(CASES).map((name) => [name, randomUUID()]));
    for (const [name, then] of Object.entries(CASES)) await put(admin, user, ids.get(name) ?? '', then);
    await admin.query("SET session_replication_role = 'origin'");
    await migrate();
    for (const [name, id] of ids) {
      const { rows: live } = await admin.query(
        `SELECT concat_ws(', ', stage, ending) AS what, happened_on::text AS on FROM stage_events
         WHERE application_id = $1 AND live ORDER BY at`,
        [id],
      );
      const { rows } = await admin.query(
        `SELECT furthest_stage AS furthest, moved_on::text AS "movedOn", ended_on::text AS "endedOn", version
         FROM applications WHERE id = $1`,
        [id],
      );
      version = Math.max(version, rows[0].version);
      found.set(name, { id, ...rows[0], live: live.map(({ what, on }) => [what, on]) });
    }
  });
});

describe('a history that was written before events had days', () => {
  test.each(Object.entries(CASES))('%s', (name, { live, furthest, movedOn, endedOn }) => {
    expect(found.get(name)).toMatchObject({ live, furthest, movedOn, endedOn });
  });

  test('is edited by nobody: no version goes up', () => expect(version).toBe(1));
});
