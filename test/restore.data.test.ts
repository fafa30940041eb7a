import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { resolveSession } from '@/lib/access/resolve';
import { verifyChains } from '@/lib/access/security-chain';
import { inScope } from '@/lib/access/transaction';
import { eraseDue } from '@/lib/features/erasure/jobs';
import { closeAccount } from '@/lib/features/erasure/mutations';
import { unseen } from '@/lib/features/notices/data';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import { getRejection } from '@/lib/features/rejections';
import { getReply } from '@/lib/features/replies/data';
import { requestSignIn, signIn, startSession, takeLink } from '@/lib/features/sign-in/mutations';
import { sweep } from '@/lib/outbox/sweep';
import type { Manifest } from '@/lib/platform/backup/manifest';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { requireRuntimeRole } from '@/lib/platform/db/preflight';
import { seedDemo } from '@/prisma/seed';
import { makeBackupRole, migrated, putBack, taken } from '@/test/backups';
import { type Person, person } from '@/test/coaching';
import { asAdmin, databaseUrls, startEmpty } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, watched } from '@/test/queued';
import { rejected } from '@/test/rejected';
import { signInMailOf } from '@/test/sign-in-mail';

// Last night's backup of a database with the demo data is put back, and what happened since is looked for: nobody who was
// erased is there, no mail leaves that left, and everybody else signs in and reads what they wrote.

const DEMO = 'demo@rebound.example';
const WORDS = 'They wanted somebody who has led a team.';

let folder = '';
let before: Map<string, string>;
let people: Record<'me' | 'leaver', Person>;
let rejectionId = '';
let session = '';
const mails: Record<string, string> = {};
const replies: Record<string, string> = {};

/** Of every table, a hash of all its rows but those of the one who leaves. */
async function fingerprints(): Promise<Map<string, string>> {
  const tables = await asAdmin(
    `SELECT relname AS name, coalesce((SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attname = 'user_id'),
       CASE relname WHEN 'users' THEN 'id' END) AS owner
     FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  const found = new Map<string, string>();
  for (const { name, owner } of tables) {
    const [row] = await asAdmin(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM public.${name} t
       WHERE ${owner ? `${owner} IS DISTINCT FROM $1` : '$1::uuid IS NOT NULL'}`,
      [people.leaver.userId],
    );
    found.set(name, row?.hash ?? '');
  }
  return found;
}

/** Puts the backup into an empty database, in a copy of its folder that `change` may change first. */
async function refused(
  change: (folder: string, manifest: Manifest) => Manifest,
  over: Parameters<typeof putBack>[1] = {},
) {
  const copy = `${folder}-changed`;
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(copy, JSON.parse(readFileSync(file, 'utf8')))));
  return putBack(copy, over).finally(() => rmSync(copy, { recursive: true }));
}
const asItIs = (_: string, it: Manifest) => it;
const tablesThere = () =>
  asAdmin("SELECT 1 FROM pg_tables WHERE schemaname IN ('public', 'rebound', 'pgboss')");

/** A note of this morning for the demo person: it is due, and not written yet. */
const aMorning = () =>
  asAdmin(
    `WITH person AS (UPDATE users SET nudge_hour = 0 WHERE email = $1 RETURNING id, time_zone),
          chosen AS (SELECT n.user_id, n.plan_id, n.day FROM nudges n JOIN plans p ON p.user_id = n.user_id AND p.id = n.plan_id
                     JOIN person ON person.id = n.user_id WHERE p.state = 'running' AND n.state = 'pending' LIMIT 1)
     UPDATE nudges n SET due_at = rebound.now(), local_date = (rebound.now() AT TIME ZONE (SELECT time_zone FROM person))::date
     FROM chosen c WHERE n.user_id = c.user_id AND n.plan_id = c.plan_id AND n.day = c.day RETURNING n.day`,
    [DEMO],
  );
const nudges = () => asAdmin("SELECT state, reason FROM outbox WHERE kind = 'nudge'");

beforeAll(async () => {
  await makeBackupRole();
  await migrated();
  await seedDemo();
  people = { me: await person('Ana'), leaver: await person('Sam') };
  const { me, leaver } = people;
  rejectionId = (await rejected(me, 'first-interview', { feedback: WORDS })).id;
  await rejected(leaver, 'first-interview', { feedback: WORDS });
  // Waiting when the backup is taken: a reply that may leave, one that may not for another day, and two notes.
  for (const [name, hours] of [
    ['over', 0],
    ['held', 24],
  ] as const) {
    const reply = await heldReply(me, hours);
    replies[name] = reply.replyId;
    mails[name] = await queuedReply(me, reply);
  }
  mails.note = await queued(me);
  mails.tomorrow = await queued(me, (tx) => ({ dueAt: tx.now.add({ hours: 24 }) }));
  const device = 'Firefox on Linux';
  session = (await inScope(identityScope(), (tx) => startSession(tx, { userId: me.userId, device }))).token;
  expect(await aMorning()).toHaveLength(1);
  // The fixtures call companies by keys of their own: those are made anew now, and not only when they are put back.
  await asAdmin('COMMENT ON COLUMN companies.name_key IS NULL');
  await migrated();
  ({ folder } = await taken());
  before = await fingerprints();

  // Since then: all that could leave has left, and somebody is gone.
  const way = watched();
  expect(await queueDueNudges()).toBe(1);
  await sweep(sender(way.adapter));
  expect(way.sent.length).toBeGreaterThanOrEqual(3);
  expect(await nudges()).toMatchObject([{ state: 'sent' }]);
  await inScope(leaver, (tx) => closeAccount(tx, { when: 'now' }));
  await eraseDue();
  await startEmpty();
}, 240_000);

describe('a backup that does not fit', () => {
  const untouched = async () => expect(await tablesThere()).toEqual([]);

  test('is refused where it is from a newer Rebound, by its version', async () => {
    const newer = refused((_, it) => ({
      ...it,
      version: '9.0.0',
      migrations: [...it.migrations, '20990101000000_later'],
    }));
    await expect(newer).rejects.toThrow(/from a newer Rebound \(9\.0\.0.*20990101000000_later/);
    await untouched();
  });

  test('is refused where the master key is another', async () => {
    const secrets = parseMasterSecrets(`1:${Buffer.alloc(32, 9).toString('base64')}`);
    await expect(refused(asItIs, { secrets })).rejects.toThrow(
      /REBOUND_MASTER_KEYS (has another key|lacks version)/,
    );
    await untouched();
  });

  test('is refused where the file of erasures is another', async () => {
    const more = refused((_, it) => ({ ...it, erasures: 3 }), { erasures: 2 });
    await expect(more).rejects.toThrow('names 2 people, and named 3');
    await untouched();
  });

  test('is refused where a file was cut off', async () => {
    const cut = refused((copy, it) => {
      writeFileSync(path.join(copy, 'users.copy.gz'), 'nothing');
      return it;
    });
    await expect(cut).rejects.toThrow('is not as it was written');
    await untouched();
  });

  test('leaves the database empty where it turns out to be damaged half-way', async () => {
    const fewer = refused((_, it) => ({
      ...it,
      tables: it.tables.map((table) => (table.name === 'vents' ? { ...table, rows: table.rows + 1 } : table)),
    }));
    await expect(fewer).rejects.toThrow('vents has');
    await untouched();
  });
});

describe('a database that is put back', () => {
  let settled: { erased: number; held: number };
  beforeAll(async () => {
    const client = new pg.Client({ connectionString: databaseUrls.app });
    await client.connect();
    await expect(putBack(folder)).rejects.toThrow('rebound_app, 1 connection): stop web and worker first');
    await client.end();
    settled = await putBack(folder, { erasures: 1 });
  }, 120_000);

  test('has every row of the backup, and has changed nothing but what it says', async () => {
    const now = await fingerprints();
    const changed = [...before].filter(([table, hash]) => now.get(table) !== hash).map(([table]) => table);
    const SAID = [
      '_prisma_migrations',
      'heartbeats',
      'notices',
      'nudges',
      'outbox',
      'plans',
      'rejections',
      'replies',
      'restores',
    ];
    const ALSO = ['security_events', 'security_heads', 'sessions', 'sign_in_tokens', 'users'];
    expect(changed.filter((table) => ![...SAID, ...ALSO].includes(table))).toEqual([]);
    expect(before.size).toBeGreaterThan(60);
  });

  test('is served', () => requireRuntimeRole(databaseUrls.app));

  test('has nobody who was erased since', async () => {
    expect(settled.erased).toBe(1);
    expect(await asAdmin('SELECT 1 FROM users WHERE id = $1', [people.leaver.userId])).toEqual([]);
    expect((await inScope(people.me, (tx) => getRejection(tx, rejectionId))).feedback).toBe(WORDS);
  });

  test('sends nothing that may have left, and says so of a reply', async () => {
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent.filter(({ mail }) => mail.to === 'them@example.test')).toEqual([]);
    expect(await rowOf(mails.over ?? '')).toMatchObject({ state: 'unknown', reason: 'restored' });
    expect(await rowOf(mails.note ?? '')).toMatchObject({ state: 'unknown', reason: 'restored' });
    expect(way.sent).toEqual([]);
    const { me } = people;
    expect((await inScope(me, (tx) => getReply(tx, replies.over ?? ''))).state).toBe('unknown');
    expect((await inScope(me, unseen)).map(({ kind }) => kind)).toContain('reply-unknown');
  });

  test('still sends what cannot have left', async () => {
    expect(await rowOf(mails.held ?? '')).toMatchObject({ state: 'due' });
    expect(await rowOf(mails.tomorrow ?? '')).toMatchObject({ state: 'due' });
  });

  test('writes no note a second time that the worker wrote this morning', async () => {
    expect(await nudges()).toMatchObject([{ state: 'unknown', reason: 'restored' }]);
    expect(await queueDueNudges()).toBe(0);
  });

  test('lets nobody in by a session of then, and everybody by a link of now', async () => {
    expect(await resolveSession(session)).toBeNull();
    const asked = await inScope(identityScope(), (tx) =>
      requestSignIn(tx, { email: DEMO, network: 'net-1' }),
    );
    if (!('id' in asked)) throw new Error('refused');
    const { link } = await signInMailOf(asked.id, DEMO);
    expect(await inScope(identityScope(), (tx) => takeLink(tx, link))).not.toBeNull();
    const { token } = await inScope(identityScope(), (tx) =>
      signIn(tx, { email: DEMO, locale: 'en-GB', device: 'Firefox on Linux' }),
    );
    expect((await resolveSession(token))?.frame).toBeTruthy();
  });

  test('has a security log that is as it was written', async () => {
    expect((await verifyChains()).breaks).toEqual([]);
  });

  test('is not served while it is not finished', async () => {
    await asAdmin('UPDATE restores SET finished_at = NULL');
    await expect(requireRuntimeRole(databaseUrls.app)).rejects.toThrow('A backup is being put back');
    await asAdmin('UPDATE restores SET finished_at = now()');
  });

  test('is not written over, unless its very name is said', async () => {
    await expect(putBack(folder, { erasures: 1 })).rejects.toThrow('is not empty, and nothing was changed');
    await expect(putBack(folder, { erasures: 1, replace: 'another' })).rejects.toThrow(
      '--replace has to name the database',
    );
    const replace = new URL(databaseUrls.owner).pathname.slice(1);
    // A move to another machine, from one that stood still: what waits is still to be sent.
    expect(await putBack(folder, { erasures: 1, replace, nothingLeft: true })).toMatchObject({ held: 0 });
    expect(await rowOf(mails.over ?? '')).toMatchObject({ state: 'due' });
  });
});
