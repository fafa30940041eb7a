import { beforeAll, describe, expect, it } from 'vitest';
import { justNow } from '@/bin/known-for-years';
import { seedDemo } from '@/prisma/seed';
import { asAdmin, databaseUrls } from '@/test/database';

// The demo is made in a minute, and nobody in it has been here for longer.
beforeAll(() => justNow(databaseUrls.owner));

const one = async (sql: string) => (await asAdmin(sql))[0];
const MAYA = `(SELECT id FROM users WHERE email = 'demo@rebound.example')`;

describe('the demo data', () => {
  // Ten weeks of a search, as the product itself makes them: more than a test has time for on a busy machine.
  it('is made once, and left alone after that', { timeout: 120_000 }, async () => {
    expect(await seedDemo()).toEqual({ made: true });
    expect(await seedDemo()).toEqual({ made: false });
  });

  it('is a search of ten weeks with seven in flight (PIPE-2)', async () => {
    expect(
      await one(`SELECT count(*)::int AS applications, (now()::date - min(created_at)::date) >= 69 AS weeks,
        count(*) FILTER (WHERE ending IS NULL AND stage <> 'saved')::int AS live,
        count(*) FILTER (WHERE ending = 'rejected')::int AS rejected FROM applications WHERE user_id = ${MAYA}`),
    ).toEqual({ applications: 60, weeks: true, live: 7, rejected: 14 });
    expect(await one(`SELECT count(*)::int AS entries FROM journal_entries WHERE user_id = ${MAYA}`)).toEqual(
      { entries: 13 },
    );
  });

  it('has a list that came in from a file, whole, to be looked at and undone, and what its columns mean', async () => {
    expect(
      await asAdmin(`SELECT i.state, i.rows, i.bad, count(a.*)::int AS there,
        count(a.*) FILTER (WHERE a.ending = 'ghosted')::int AS quiet, f.kept_until > now() AS kept
        FROM imports i JOIN import_files f ON f.user_id = i.user_id AND f.id = i.id
        LEFT JOIN imported_applications m ON m.user_id = i.user_id AND m.import_id = i.id
        LEFT JOIN applications a ON a.user_id = m.user_id AND a.id = m.application_id AND a.version = m.version
        WHERE i.user_id = ${MAYA} GROUP BY i.state, i.rows, i.bad, f.kept_until`),
    ).toEqual([{ state: 'done', rows: 6, bad: 0, there: 6, quiet: 6, kept: true }]);
    expect(
      await one(`SELECT count(*)::int AS mappings FROM import_mappings WHERE user_id = ${MAYA}`),
    ).toEqual({ mappings: 1 });
  });

  it('has one plan on its first day, of the rejection that came yesterday (72H)', async () => {
    expect(
      await asAdmin(`SELECT (now() AT TIME ZONE r.time_zone)::date - p.day0 AS day, r.in_flight_before AS before, r.tier
        FROM plans p JOIN rejections r ON r.id = p.rejection_id WHERE p.user_id = ${MAYA} AND p.state = 'running'`),
    ).toEqual([{ day: 1, before: 8, tier: 3 }]);
  });

  it('has replies that left after their hold, one on its way and one unfinished (HOLD-6)', async () => {
    expect(
      await asAdmin(`SELECT p.state, count(*)::int AS count, bool_and(coalesce(p.leave_at >= r.hold_until, true)) AS held
        FROM replies p JOIN rejections r ON r.id = p.rejection_id WHERE p.user_id = ${MAYA} GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      { state: 'draft', count: 1, held: true },
      { state: 'scheduled', count: 1, held: true },
      { state: 'sent', count: 6, held: true },
    ]);
    expect(await one(`SELECT leave_at > now() AS ahead FROM replies WHERE state = 'scheduled'`)).toEqual({
      ahead: true,
    });
  });

  it('has a coach of four, with two of thirteen entries shown, and no vent left', async () => {
    expect(await one(`SELECT count(*)::int AS clients FROM coachings WHERE state = 'active'`)).toEqual({
      clients: 4,
    });
    expect(
      await one(
        `SELECT count(*)::int AS shown FROM grants WHERE subject_kind = 'journal-entry' AND user_id = ${MAYA}`,
      ),
    ).toEqual({
      shown: 2,
    });
    expect(await one(`SELECT count(*)::int AS comments FROM comments WHERE user_id = ${MAYA}`)).toEqual({
      comments: 1,
    });
    expect(await one('SELECT count(*)::int AS vents FROM vents')).toEqual({ vents: 0 });
  });

  it('has two templates, one of them shown to the coach, and one from the coach (COACH-4)', async () => {
    expect(
      await one(`SELECT count(*)::int AS own, (SELECT count(*)::int FROM grants WHERE subject_kind = 'template' AND user_id = ${MAYA}) AS shown,
        (SELECT count(*)::int FROM coach_templates WHERE user_id = ${MAYA}) AS given FROM templates WHERE user_id = ${MAYA}`),
    ).toEqual({ own: 2, shown: 1, given: 1 });
  });

  it('is made afresh where it was interrupted before its end', async () => {
    await asAdmin(`UPDATE users SET demo = false WHERE email = 'demo@rebound.example'`);
    expect(await seedDemo()).toEqual({ made: true });
    expect(await one('SELECT count(*)::int AS people FROM users')).toEqual({ people: 5 });
    expect(await one('SELECT count(*)::int AS clients FROM coachings')).toEqual({ clients: 4 });
  });
});
