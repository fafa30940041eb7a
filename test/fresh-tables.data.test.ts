import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillSearch } from '@/bin/bench/pages/search';
import { mintClientScope } from '@/lib/access/mint';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { asAdmin, letGo, planAsServed } from '@/test/database';
import { grantingSql } from '@/test/sharing';
import { addressOf, pages, shown, visitorOf } from '@/test/visited-pages';

// Right after an import or a restore, and in a new instance, Postgres knows nothing of whoever has just come, and plans by
// what it takes for true. Rows are counted as Postgres counts them, those of functions and policies and those that were
// thrown away as well: a heading that is looked for in three tables crosswise reads a hundred million here.

const SEARCH = { applications: 600, live: 100, rejections: 400 };
const SHOWN = 100;

let touched = 0;
const before = new WeakMap<pg.Client, number>();
const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<pg.QueryResult>;
pg.Client.prototype.query = async function counted(this: pg.Client, ...args: unknown[]) {
  // What is in hand of earlier transactions is in the figure as well, so each takes what has come since it began.
  const inHand = async () => Number((await query.call(this, ROWS_IN_HAND)).rows[0].rows);
  const [asked] = args as [string | { text?: string }];
  const text = typeof asked === 'string' ? asked : (asked?.text ?? '');
  if (/^COMMIT/i.test(text)) touched += (await inHand()) - (before.get(this) ?? 0);
  const answer = await query.apply(this, args);
  if (/^BEGIN/i.test(text)) before.set(this, await inHand());
  return answer;
} as typeof pg.Client.prototype.query;
const ROWS_IN_HAND =
  'SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_xact_user_tables';

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
  await planAsServed();
  const { owner, coach, coachings } = fixtures;
  const { entryIds } = await fillSearch(mintClientScope(owner.me.userId), SEARCH);
  const as = { userId: owner.me.userId, coachId: coach.me.userId, coachingId: coachings.coach };
  for (const id of entryIds.slice(0, SHOWN)) await asAdmin(grantingSql(as, { id }));
}, 120_000);

const privateTables = async (): Promise<string[]> =>
  (
    await asAdmin(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'user_id'",
    )
  ).map(({ name }) => name);

/** The fixtures have no such row, so there is nothing to commit. */
const NOT_THERE = ['/clients/[coachingId]/months/[id]', '/coach/preview/months/[id]'];
const OWN = pages.filter(
  ({ file, route }) => /^app\/\((client|coach)\)/.test(file) && !NOT_THERE.includes(route),
);

/** As if nobody had ever looked at the tables. */
async function neverLookedAt() {
  for (const table of await privateTables())
    await asAdmin(`ALTER TABLE ${table} SET (autovacuum_enabled = off);
      SELECT pg_clear_relation_stats('public', '${table}'), pg_clear_attribute_stats('public', '${table}', a.attname, false)
      FROM pg_attribute a WHERE a.attrelid = '${table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped`);
}

/** As if all rows had been those of twenty others when somebody last looked. */
async function lookedAtBefore() {
  await asAdmin('ANALYZE');
  const others = Array.from(
    { length: 20 },
    (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  );
  for (const table of await privateTables())
    await asAdmin(`ALTER TABLE ${table} SET (autovacuum_enabled = off);
      SELECT pg_restore_attribute_stats('schemaname', 'public', 'relname', '${table}', 'attname', 'user_id',
        'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', 20::real,
        'most_common_vals', '{${others.join()}}', 'most_common_freqs', '{${others.map(() => 0.05).join()}}'::real[])`);
}

/** Some pages read a whole search, several times over. */
const OF_A_SEARCH = 40_000;
/** Until a table was looked at for the first time, one of them may be read whole for each row of another. */
const OF_TWO_TABLES = 1_000_000;

describe.each([
  { tables: 'that nobody has looked at', prepare: neverLookedAt, most: OF_TWO_TABLES },
  { tables: 'looked at before the person came', prepare: lookedAtBefore, most: OF_A_SEARCH },
])('in tables $tables', ({ prepare, most }) => {
  beforeAll(async () => {
    await prepare();
    await letGo();
  });
  test.each(OWN)('$file reads no more rows than it needs', async (page) => {
    touched = 0;
    await visiting(visitorOf(page.route, fixtures), async () => {
      await shown(page, addressOf(page.route, fixtures));
    });
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThanOrEqual(most);
  });
});
