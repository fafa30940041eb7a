import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { databaseProblemOf } from '@/lib/platform/db/problem';
import { asAdmin, databaseUrls } from '@/test/database';

const clients: PrismaClient[] = [];
afterAll(() => Promise.all(clients.map((client) => client.$disconnect())));

function clientOf(connectionString: string, max = 1): PrismaClient {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max }) });
  clients.push(client);
  return client;
}
/** What is read out of whatever `work` throws. */
const problemOf = async (work: () => Promise<unknown>) =>
  databaseProblemOf(
    await work().then(
      () => null,
      (error: unknown) => error,
    ),
  );

describe.each([
  ['53100', 'disk-full'],
  ['53200', 'out-of-memory'],
  ['53300', 'too-many-connections'],
  ['25006', 'read-only'],
  ['40P01', 'deadlock'],
  ['40001', 'serialization'],
  ['57014', 'cancelled'],
  ['42501', 'no-permission'],
])('where Postgres says %s', (code, name) => {
  test(`it is ${name}, out of a statement by hand and out of one of the client's`, async () => {
    await asAdmin(
      `CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'seven green herons' USING ERRCODE = '${code}'; END $$`,
    );
    await asAdmin(
      'CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON heartbeats FOR EACH ROW EXECUTE FUNCTION fail()',
    );
    const worker = '0190a000-0000-7000-8000-000000000000';
    const found = [
      await problemOf(() => prisma().$executeRaw`INSERT INTO heartbeats VALUES (${worker}::uuid, now())`),
      await problemOf(() => prisma().heartbeat.create({ data: { worker, at: new Date() } })),
      await problemOf(() => asAdmin('INSERT INTO heartbeats VALUES ($1, now())', [worker])),
    ];
    for (const one of found) expect(one).toEqual({ name, code, todo: expect.any(String) });
    expect(JSON.stringify(found)).not.toContain('herons');
    await asAdmin('DROP TRIGGER fail ON heartbeats');
  });
});

const closed = databaseUrls.app.replace(/:\d+\//, ':1/');

test.each([
  ['unreachable', 'P1001', () => clientOf(closed).heartbeat.findFirst()],
  ['unreachable', 'P1001', () => clientOf(closed).$queryRaw`SELECT 1`],
  ['unreachable', 'P1001', () => clientOf(closed).$transaction((tx) => tx.heartbeat.findFirst())],
  ['unreachable', 'ECONNREFUSED', () => new pg.Client({ connectionString: closed }).connect()],
  [
    'wrong-password',
    '28P01',
    () => clientOf(databaseUrls.app.replace(':app@', ':wrong@')).heartbeat.findFirst(),
  ],
  ['no-database', '3D000', () => clientOf(`${databaseUrls.app}x`).heartbeat.findFirst()],
  ['not-migrated', '42P01', () => prisma().$queryRaw`SELECT * FROM of_a_later_version`],
])('says of a connection or a statement that it is %s (%s)', async (name, code, work) => {
  expect(await problemOf(work)).toMatchObject({ name, code });
});

test('says that no connection became free in time', async () => {
  const one = clientOf(databaseUrls.app);
  const another = () => one.$transaction((tx) => tx.heartbeat.findFirst(), { maxWait: 50 });
  await one.$transaction(async () => {
    expect(await problemOf(another)).toMatchObject({ name: 'pool-busy', code: 'P2028' });
  });
});

test('says nothing of what has nothing to do with the database', () => {
  for (const error of [
    new Error('53100'),
    null,
    undefined,
    '53100',
    { code: 'P2025' },
    new AggregateError([]),
  ])
    expect(databaseProblemOf(error)).toBeNull();
});
