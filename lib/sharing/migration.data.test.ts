import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { beforeMigration } from '@/test/before-migration';

const DAY = '2026-11-20';

/** A client of two coaches, one of them an ended one whose account is gone, with a share and an opening of each kind. */
async function peopleBefore(admin: pg.Client) {
  const ids = {
    ...{ client: randomUUID(), coach: randomUUID(), running: randomUUID(), ended: randomUUID() },
    ...{ company: randomUUID(), application: randomUUID(), rejection: randomUUID() },
    ...{ entry: randomUUID(), template: randomUUID() },
  };
  const { client, coach, running, ended, entry, template } = ids;
  const put = (sql: string, values: unknown[]) => admin.query(sql, values);
  await put(
    "INSERT INTO users (id, email) VALUES ($1, 'ana.ruiz@example.test'), ($2, 'priya.raman@example.test')",
    [client, coach],
  );
  await put(
    `INSERT INTO coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at)
     VALUES ($1, $2, 'priya.raman@example.test', $3, 'active', '{journal}', $5),
            ($1, $4, 'tom.lind@example.test', NULL, 'revoked', '{journal}', $5)`,
    [client, running, coach, ended, DAY],
  );
  await put("INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, 'Northwind', 'northwind')", [
    client,
    ids.company,
  ]);
  await put(
    `INSERT INTO applications (user_id, id, company_id, role, ending, stage_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'Analyst', 'rejected', $4, $4, $4)`,
    [client, ids.application, ids.company, DAY],
  );
  // Rows as they stood, whatever the guards say of how they came about.
  await admin.query("SET session_replication_role = 'replica'");
  await put(
    `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
       hold_until, hold_code, in_flight_before, logged_at, updated_at)
     VALUES ($1, $2, $3, $4::timestamptz, 'UTC', $4::timestamptz::date, 'applied', 1, $4, 'HOLD-1', 1, $4, $4)`,
    [client, ids.rejection, ids.application, DAY],
  );
  await admin.query("SET session_replication_role = 'origin'");
  await put(
    `INSERT INTO journal_entries (user_id, id, rejection_id, stage_reached, decided_by, created_at, updated_at)
     VALUES ($1, $2, $3, 'applied', 'unknown', $4, $4)`,
    [client, entry, ids.rejection, DAY],
  );
  await put(
    `INSERT INTO templates (user_id, id, name_sealed, purpose, tone, spelling, created_at, updated_at)
     VALUES ($1, $2, '', 'coffee-chat', 'warm', 'en-GB', $3, $3)`,
    [client, template, DAY],
  );
  for (const coaching of [running, ended]) {
    await put('INSERT INTO entry_shares VALUES ($1, $2, $3, $4)', [client, coaching, entry, DAY]);
    await put('INSERT INTO template_shares VALUES ($1, $2, $3, $4)', [client, coaching, template, DAY]);
  }
  const opened = [
    [running, coach, 'overview', null, null],
    [running, coach, 'entry', entry, null],
    [running, coach, 'template', null, template],
    [ended, null, 'entry', randomUUID(), null],
  ];
  for (const values of opened) {
    await put(
      `INSERT INTO coach_accesses (user_id, id, coaching_id, coach_id, what, entry_id, template_id, at)
       VALUES ($1, gen_random_uuid(), $3, $4, $5, $6, $7, $2)`,
      [client, DAY, ...values],
    );
  }
  return { ids, opened };
}

test('keeps every share and every line of the log that was there before grants', async () => {
  await beforeMigration('grants_and_access_log', async ({ admin, migrate }) => {
    const { ids, opened } = await peopleBefore(admin);
    const { client, coach, running, ended, entry, template } = ids;
    await migrate();
    const { rows: grants } = await admin.query(
      `SELECT user_id, coaching_id, grantee_id, subject_kind, subject_id, entry_id, template_id, permission, revoked_at,
              granted_at = $1 AS since
       FROM grants ORDER BY coaching_id = $2, subject_kind`,
      [DAY, ended],
    );
    const granted = (coaching: string, grantee: string | null) => [
      {
        ...{ user_id: client, coaching_id: coaching, grantee_id: grantee, revoked_at: null, since: true },
        ...{ subject_kind: 'journal-entry', subject_id: entry, permission: 'comment' },
        ...{ entry_id: entry, template_id: null },
      },
      {
        ...{ user_id: client, coaching_id: coaching, grantee_id: grantee, revoked_at: null, since: true },
        ...{ subject_kind: 'template', subject_id: template, permission: 'read' },
        ...{ entry_id: null, template_id: template },
      },
    ];
    expect(grants).toEqual([...granted(running, coach), ...granted(ended, null)]);
    const { rows: log } = await admin.query(
      `SELECT coaching_id, reader_id, subject_kind, subject_id FROM access_log WHERE user_id = $1 AND at = $2
       ORDER BY coaching_id = $3, subject_kind <> 'overview', subject_kind`,
      [client, DAY, ended],
    );
    const kindNow = (what: unknown) => (what === 'entry' ? 'journal-entry' : what);
    expect(log).toEqual(
      opened.map(([coaching_id, reader_id, what, entryId, templateId]) => ({
        ...{ coaching_id, reader_id, subject_kind: kindNow(what), subject_id: entryId ?? templateId },
      })),
    );
  });
});
