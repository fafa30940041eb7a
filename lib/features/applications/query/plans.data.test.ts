import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { columnSql, latestSql } from '@/lib/features/applications/data/board';
import {
  type ApplicationsQuery,
  applicationsQuerySchema,
  SORT_TEXTS,
  viewSql,
} from '@/lib/features/applications/query';
import { comeBackSql } from '@/lib/features/calendar/come-back';
import { Prisma } from '@/lib/platform/db/generated/client';
import { columnsOf, INTERVIEWS, ownStages } from '@/lib/rules/own-stages';
import { asAdmin, planAsServed } from '@/test/database';

// What a page of a view reads among 200,000 applications of many people, by Postgres's own account: an index in the order
// of the page, as far as the page goes.

const PEOPLE = 40;
const EACH = 5_000;
const ROUNDS = 50;
const SHOWN = 50;
/** What may be read for a page: half of the applications are closed, and each has its company looked up. */
const READ_AT_MOST = SHOWN * 6;

const me = mintClientScope(randomUUID());

beforeAll(async () => {
  await planAsServed();
  const people = [me.userId, ...Array.from({ length: PEOPLE - 1 }, () => randomUUID())];
  // Triggers and keys have nothing to say about what is only there to be counted.
  await inBulk(`SET session_replication_role = replica;
    INSERT INTO users (id, email) SELECT id, id || '@example.test' FROM unnest('{${people.join()}}'::uuid[]) AS id;
    INSERT INTO companies (user_id, id, name, name_key)
    SELECT id, md5(id || 'c' || n)::uuid, 'Company ' || n, 'company' || lpad((n * 7919 % 1000)::text, 4, '0')
    FROM unnest('{${people.join()}}'::uuid[]) AS id, generate_series(0, 999) AS n;
    INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, applied_on, stage_changed_at,
      moved_on, ended_on, created_at, updated_at)
    SELECT id, md5(id || 'a' || n)::uuid, md5(id || 'c' || n % 1000)::uuid, 'Role ' || n * 7919 % ${EACH}, s, s,
      CASE WHEN n % 2 = 0 THEN 'ghosted' END, CASE WHEN n % 3 > 0 THEN date '2026-01-01' + n % 300 END,
      now() - n * interval '1 minute', current_date - n / 10, CASE WHEN n % 2 = 0 THEN current_date - n / 10 END,
      now() - n * interval '1 hour', now()
    FROM unnest('{${people.join()}}'::uuid[]) AS id, generate_series(1, ${EACH}) AS n,
      LATERAL (SELECT (ARRAY['saved','applied','phone-screen','first-interview','later-interview','final-round','offer'])
        [1 + n / 2 % 7] AS s) AS stages;
    INSERT INTO stages (user_id, id, stage, is_round, name, position, created_at, updated_at)
    SELECT id, md5(id || 'r' || n)::uuid, 'applied', true, 'Round ' || n, n, now(), now()
    FROM unnest('{${people.join()}}'::uuid[]) AS id, generate_series(0, ${ROUNDS - 1}) AS n;
    INSERT INTO stage_events (user_id, id, application_id, stage, round_id, happened_on, at)
    SELECT id, md5(id || 'e' || n)::uuid, md5(id || 'a' || n)::uuid, 'applied', md5(id || 'r' || n % ${ROUNDS})::uuid,
      current_date, now()
    FROM unnest('{${people.join()}}'::uuid[]) AS id, generate_series(1, ${EACH}) AS n;
    SET session_replication_role = DEFAULT;`);
  await asAdmin('ANALYZE users; ANALYZE companies; ANALYZE stages');
  await asAdmin('VACUUM ANALYZE applications');
  await asAdmin('VACUUM ANALYZE stage_events');
}, 120_000);

/** Fills tables whose indexes are made once everything is in them: row by row they take most of the time. */
async function inBulk(load: string): Promise<void> {
  const indexes =
    await asAdmin(`SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index
    WHERE indrelid IN ('companies'::regclass, 'applications'::regclass, 'stage_events'::regclass)
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`);
  const [dropped, made] = [
    indexes.map(({ name }) => `DROP INDEX ${name};`),
    indexes.map((one) => `${one.made};`),
  ];
  await asAdmin([...dropped, load, ...made].join('\n'));
}

type Node = {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
};

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const isScan = (node: Node) => /Scan/.test(node['Node Type']) && !node.Plans?.length;
const read = (node: Node) =>
  node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));

async function planOf(asked: Prisma.Sql): Promise<Node[]> {
  const [row] = await inScope(me, (tx) =>
    tx.db.$queryRaw<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(
      Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) ${asked}`,
    ),
  );
  if (!row) throw new Error('no plan');
  return nodesOf(row['QUERY PLAN'][0].Plan);
}

/** A page far down, reached by its cursor. */
async function deep(sort: (typeof SORT_TEXTS)[number]): Promise<ApplicationsQuery> {
  const { listApplications } = await import('@/lib/features/applications/data');
  const far = applicationsQuerySchema.parse({ sort, ending: 'open', limit: 100 });
  let after = far.after;
  for (let page = 0; page < 4; page++) {
    const { nextCursor } = await inScope(me, (tx) => listApplications(tx, { ...far, after }));
    after = applicationsQuerySchema.parse({ sort, cursor: nextCursor }).after;
  }
  return { ...far, limit: SHOWN, after };
}

const asked = (query: object) => applicationsQuerySchema.parse({ limit: SHOWN, ...query });

function isBounded(plan: Node[], most = READ_AT_MOST) {
  const scans = plan.filter(isScan);
  expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan');
  const rows = scans.reduce((sum, node) => sum + read(node), 0);
  expect(rows, JSON.stringify(plan, null, 1)).toBeLessThanOrEqual(most);
}

test.each(SORT_TEXTS)('a page sorted by %s reads what it shows, the first and one far down', async (sort) => {
  isBounded(await planOf(viewSql(me.userId, asked({ sort }))));
  isBounded(await planOf(viewSql(me.userId, asked({ sort, ending: 'open' }))));
  isBounded(await planOf(viewSql(me.userId, await deep(sort))));
});

test.each(['-moved', 'company'])('a page of one round sorted by %s reads what was there', async (sort) => {
  const round = createHash('md5').update(`${me.userId}r7`).digest('hex');
  const ofRound = { ...asked({ sort }), rounds: [round] };
  // A hundred were there: the event of each, where it stands and its company.
  isBounded(await planOf(viewSql(me.userId, ofRound)), (EACH / ROUNDS) * 4);
});

test('the board reads what its columns show, and an entry for each that it counts', async () => {
  const plan = await planOf(latestSql(me.userId, columnsOf(ownStages({}))));
  // Of half of five thousand the count reads an entry each; of cards no more than each column's page, stage by stage.
  isBounded(plan, EACH / 2 + 7 * 25 * 4);
});

test('a page further down a column reads what it shows', async () => {
  const at = new Date(Date.now() - 3_000 * 60_000);
  const on = new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10);
  const after = { on, at, id: me.userId };
  const interviews = columnsOf(ownStages({})).find(({ key }) => key === INTERVIEWS);
  if (!interviews) throw new Error('both interviews share a column');
  isBounded(await planOf(columnSql(me.userId, interviews, after)), 2 * 25 * 3);
});

test('the days of coming back read what ended within half a year, however long the search is', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const plan = await planOf(comeBackSql(me.userId, { first: today, last: today, atMost: 300 }));
  const scans = plan.filter(isScan).map((node) => node['Index Name']);
  expect(scans).toContain('applications_ended');
  expect(scans).toContain('companies_waiting');
});
