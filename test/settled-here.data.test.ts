import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { resolveSession } from '@/lib/access/resolve';
import { inScope } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { startSession } from '@/lib/features/sign-in/mutations';
import { heldMails } from '@/lib/outbox/restored';
import { sweep } from '@/lib/outbox/sweep';
import { beginHere } from '@/lib/platform/backup/here';
import { finishRestore } from '@/lib/platform/backup/restore';
import { requireRuntimeRole } from '@/lib/platform/db/preflight';
import { makeBackupRole, migrated, settledHere } from '@/test/backups';
import { type Person, person } from '@/test/coaching';
import { asAdmin, databaseUrls, letGo } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, watched } from '@/test/queued';

// A database that came back by a snapshot of the provider's: it remembers as waiting what left since, and is settled where it is
// (docs/decisions/0066). The snapshot is the database of this file as it stands before it is settled.

const NAME = new URL(databaseUrls.owner).pathname.slice(1);

let me: Person;
let session = '';
let replyId = '';
const mails: Record<string, string> = {};

beforeAll(async () => {
  await makeBackupRole();
  await migrated();
  me = await person('Ana');
  const over = await heldReply(me, 0);
  replyId = over.replyId;
  mails.over = await queuedReply(me, over);
  mails.held = await queuedReply(me, await heldReply(me, 24));
  mails.note = await queued(me);
  mails.inHand = await queued(me);
  await asAdmin(
    "UPDATE outbox SET state = 'claimed', attempts = 1, claimed_by = gen_random_uuid(), claimed_until = now() WHERE id = $1",
    [mails.inHand],
  );
  const device = 'Firefox on Linux';
  session = (await inScope(identityScope(), (tx) => startSession(tx, { userId: me.userId, device }))).token;
  await asAdmin("INSERT INTO heartbeats (worker, at) VALUES (gen_random_uuid(), now() - interval '9 hours')");
}, 240_000);

test('is left as it is where another is named, and where somebody is connected', async () => {
  await expect(beginHere(databaseUrls.owner, 'another')).rejects.toThrow(
    `--here has to name the database, which is ${NAME}`,
  );
  await letGo();
  const client = new pg.Client({ connectionString: databaseUrls.app });
  await client.connect();
  await expect(beginHere(databaseUrls.owner, NAME)).rejects.toThrow('stop web and worker first');
  await client.end();
  await requireRuntimeRole(databaseUrls.app);
  expect(await resolveSession(session)).not.toBeNull();
});

test('sends nothing that may have left, says so of a reply, and lists what is held', async () => {
  const { held, people, asOf } = await settledHere();
  expect([held, people]).toEqual([3, 1]);
  expect(Math.round((Date.now() - asOf.getTime()) / 3_600_000)).toBe(9);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  for (const name of ['over', 'note', 'inHand'])
    expect(await rowOf(mails[name] ?? '')).toMatchObject({ state: 'unknown', reason: 'restored' });
  expect((await inScope(me, (tx) => getReply(tx, replyId))).state).toBe('unknown');
  expect((await heldMails()).map(({ id }) => id).toSorted()).toEqual(
    [mails.over, mails.note, mails.inHand].toSorted(),
  );
  expect(await rowOf(mails.held ?? '')).toMatchObject({ state: 'due' });
});

test('lets nobody in by a session of then, and is served', async () => {
  expect(await resolveSession(session)).toBeNull();
  await requireRuntimeRole(databaseUrls.app);
});

test('is not served while it is not settled, and is marked once however often it is begun', async () => {
  await letGo();
  await beginHere(databaseUrls.owner, NAME);
  await beginHere(databaseUrls.owner, NAME);
  await expect(requireRuntimeRole(databaseUrls.app)).rejects.toThrow('or with --here');
  expect(await asAdmin('SELECT 1 FROM restores WHERE finished_at IS NULL')).toHaveLength(1);
  await finishRestore(databaseUrls.owner);
  await requireRuntimeRole(databaseUrls.app);
});
