import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { clientsOf, sharedEntries } from '@/lib/features/coaching/data';
import {
  acceptInvitation,
  addComment,
  openEntry,
  revokeCoaching,
  shareEntry,
  unshareEntry,
} from '@/lib/features/coaching/mutations';
import { erasePerson } from '@/lib/features/erasure/mutations';
import { templatesShown } from '@/lib/features/templates/data';
import { NotFound } from '@/lib/platform/errors';
import { audienceOf } from '@/lib/sharing/data';
import { grant, recordOpening, revoke } from '@/lib/sharing/mutations';
import { OPENED_KINDS, PERMISSIONS, SUBJECT_KINDS } from '@/lib/sharing/types';
import { coached, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { byHand } from '@/test/rejected';
import { grantingSql } from '@/test/sharing';
import { ownTemplate } from '@/test/templates';

// Past inScope, which opens nothing for a coach whose coaching has ended.
const change = async (who: ClientScope | CoachScope, sql: string) => (await byHand(who, sql)).rowCount;
const mayRead = async (who: ClientScope | CoachScope, owner: string, kind: string, id: string) => {
  const { rows } = await byHand(who, 'SELECT rebound.may_read($1, $2, $3) AS may', [owner, kind, id]);
  return rows[0]?.may;
};
const grantsOf = (userId: string) =>
  asAdmin('SELECT * FROM grants WHERE user_id = $1 ORDER BY granted_at, id', [userId]);

async function aClientAndTheirCoach() {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const [shown, kept] = [await turnedDown(client, 'Northwind'), await turnedDown(client, 'Contoso')];
  const scope = await coached(client, coach, [shown]);
  return { client, coach, scope, shown, kept, coachingId: scope.coachingId };
}

describe('may_read', () => {
  test('answers yes to the grantee, about the granted thing, under its own kind', async () => {
    const { client, coach, scope, shown, kept } = await aClientAndTheirCoach();
    const other = await person();
    const claimed = mintCoachScope({ ...scope, coachId: other.userId });
    const asked = [
      [scope, 'journal-entry', shown, true],
      [coach, 'journal-entry', shown, true],
      [scope, 'journal-entry', kept, false],
      [scope, 'template', shown, false],
      [scope, 'vent', shown, false],
      [client, 'journal-entry', shown, false],
      [other, 'journal-entry', shown, false],
      [claimed, 'journal-entry', shown, false],
    ] as const;
    for (const [who, kind, id, may] of asked)
      expect(await mayRead(who, client.userId, kind, id), `${kind} ${id}`).toBe(may);
  });

  test('answers no from the very next request on: unshared, out of the consent, or ended', async () => {
    const { client, scope, shown, coachingId } = await aClientAndTheirCoach();
    const may = () => mayRead(scope, client.userId, 'journal-entry', shown);
    const sharing = { entryId: shown, coachingId };
    await inScope(client, (tx) => unshareEntry(tx, sharing));
    expect(await may()).toBe(false);
    await inScope(client, (tx) => shareEntry(tx, sharing));
    expect(await may()).toBe(true);
    await change(client, `UPDATE coachings SET scopes = '{replies}' WHERE id = '${coachingId}'`);
    expect(await may()).toBe(false);
    await change(client, `UPDATE coachings SET scopes = '{journal}' WHERE id = '${coachingId}'`);
    expect(await may()).toBe(true);
    await inScope(client, (tx) => revokeCoaching(tx, coachingId));
    expect(await may()).toBe(false);
  });

  test('a grant of everything of a kind covers each thing of that kind and nothing else', async () => {
    const { client, coach, scope, kept, coachingId } = await aClientAndTheirCoach();
    const later = await turnedDown(client, 'Fabrikam');
    const template = await ownTemplate(client);
    await change(client, grantingSql(scope, { id: null }, 'comment'));
    for (const id of [kept, later])
      expect(await mayRead(scope, client.userId, 'journal-entry', id)).toBe(true);
    expect(await mayRead(scope, client.userId, 'template', template)).toBe(false);
    expect(await inScope(scope, sharedEntries)).toMatchObject({ entries: { length: 3 }, kept: 0 });
    expect(await inScope(coach, clientsOf)).toMatchObject([{ shared: 3, kept: 0 }]);
    expect(await inScope(scope, (tx) => openEntry(tx, later))).toMatchObject({ company: 'Fabrikam' });
    await inScope(scope, (tx) => addComment(tx, { entryId: later, body: 'Well told' }));
    const subject = { kind: 'journal-entry', id: kept } as const;
    expect(await inScope(client, (tx) => audienceOf(tx, subject))).toMatchObject([{ shared: true }]);
    await change(client, grantingSql(scope, { kind: 'template', id: null }));
    expect(await inScope(scope, templatesShown)).toMatchObject([{ id: template }]);
    await change(client, `UPDATE grants SET revoked_at = now() WHERE coaching_id = '${coachingId}'`);
    expect((await inScope(scope, sharedEntries)).entries).toEqual([]);
    expect(await inScope(scope, templatesShown)).toEqual([]);
  });
});

describe('a grant', () => {
  test('is one row however often it is given, and another one when it is given anew', async () => {
    const { client, shown, coachingId } = await aClientAndTheirCoach();
    const sharing = { entryId: shown, coachingId };
    await inScope(client, (tx) => shareEntry(tx, sharing));
    expect(await grantsOf(client.userId)).toMatchObject([{ revoked_at: null, permission: 'comment' }]);
    await inScope(client, (tx) => unshareEntry(tx, sharing));
    await inScope(client, (tx) => unshareEntry(tx, sharing));
    await inScope(client, (tx) => shareEntry(tx, sharing));
    expect(await grantsOf(client.userId)).toMatchObject([
      { revoked_at: expect.any(Date) },
      { revoked_at: null },
    ]);
  });

  test('to read lets nobody comment', async () => {
    const { client, scope, kept, coachingId } = await aClientAndTheirCoach();
    const subject = { kind: 'journal-entry', id: kept } as const;
    await inScope(client, (tx) => grant(tx, { coachingId, subject, permission: 'read' }));
    await inScope(scope, (tx) => openEntry(tx, kept));
    await expect(inScope(scope, (tx) => addComment(tx, { entryId: kept, body: 'Hm' }))).rejects.toThrow(
      NotFound,
    );
    const comment = `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
      VALUES ('${client.userId}', '${randomUUID()}', '${coachingId}', '${kept}', '${scope.coachId}', '\\x02'::bytea, now())`;
    await expect(change(scope, comment)).rejects.toThrow(
      'new row violates row-level security policy for table "comments"',
    );
  });

  test('needs a coaching that runs, and ends with it; a new coaching begins with none', async () => {
    const { client, coach, scope, shown, kept, coachingId } = await aClientAndTheirCoach();
    const subject = { kind: 'journal-entry', id: kept } as const;
    const open = await invited(client, await person());
    const giving = (id: string) =>
      inScope(client, (tx) => grant(tx, { coachingId: id, subject, permission: 'read' }));
    await expect(giving(open)).rejects.toThrow(NotFound);
    await inScope(client, (tx) => revokeCoaching(tx, coachingId));
    await expect(giving(coachingId)).rejects.toThrow(NotFound);
    // Taken back all the same: whoever ended it may undo that. Of what is not the owner's there is nothing to take back.
    await inScope(client, (tx) => revoke(tx, { coachingId, subject }));
    await expect(inScope(coach, (tx) => revoke(tx, { coachingId, subject }))).rejects.toThrow(NotFound);
    const again = await invited(client, coach);
    await inScope(coach, (tx) => acceptInvitation(tx, again));
    expect(await mayRead(coach, client.userId, 'journal-entry', shown)).toBe(false);
    const renewed = mintCoachScope({ ...scope, coachingId: again });
    await expect(
      inScope(renewed, (tx) => recordOpening(tx, { kind: 'journal-entry', id: shown })),
    ).rejects.toThrow(NotFound);
  });

  test('goes with its subject, and stays with its owner when the coach erases their account', async () => {
    const { client, coach, kept, coachingId } = await aClientAndTheirCoach();
    await inScope(client, (tx) => shareEntry(tx, { entryId: kept, coachingId }));
    await change(client, `DELETE FROM journal_entries WHERE id = '${kept}'`);
    expect(await grantsOf(client.userId)).toHaveLength(1);
    await inScope(coach, (tx) => erasePerson(tx));
    expect(await grantsOf(client.userId)).toMatchObject([{ grantee_id: null, coaching_id: coachingId }]);
  });
});

test('the database knows the same kinds and permissions', async () => {
  const words = async (constraint: string) => {
    const [row] = await asAdmin(
      'SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    return [...row.sql.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word);
  };
  expect(await words('grants_subject_kind')).toEqual([...SUBJECT_KINDS]);
  expect(await words('grants_permission')).toEqual([...PERMISSIONS]);
  expect(await words('access_log_subject_kind')).toEqual([...OPENED_KINDS]);
});
