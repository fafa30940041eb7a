import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { isCoach } from '@/lib/access/viewer';
import {
  accessLog,
  clientsOf,
  coachingsOf,
  commentsOn,
  invitationsFor,
  latestComment,
  sharedEntries,
  unseenComments,
} from '@/lib/features/coaching/data';
import {
  acceptInvitation,
  addComment,
  cancelInvitation,
  declineInvitation,
  inviteCoach,
  leaveCoaching,
  markCommentsSeen,
  openClient,
  openEntry,
  resendInvitation,
  revokeCoaching,
  shareEntry,
  unshareEntry,
} from '@/lib/features/coaching/mutations';
import { erasePerson } from '@/lib/features/erasure/mutations';
import { unseen } from '@/lib/features/notices/data';
import { NotFound } from '@/lib/platform/errors';
import { audienceOf } from '@/lib/sharing/data';
import { coached, frameOf, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';

const mailsOf = (userId: string, kind: string) =>
  asAdmin('SELECT * FROM outbox WHERE user_id = $1 AND kind = $2', [userId, kind]);

describe('COACH-1: an invitation', () => {
  test('is one row and one mail, however often the same address is invited', async () => {
    const [client, coach] = [await person('Ana Ruiz'), await person()];
    const invite = () => inScope(client, (tx) => inviteCoach(tx, { email: coach.email }));
    const answers = await Promise.all([invite(), invite()]);
    expect(answers.map((answer) => answer.ok && answer.value.sent).sort()).toEqual([false, true]);
    expect(await mailsOf(client.userId, 'coach-invitation')).toHaveLength(1);
    expect(await inScope(client, coachingsOf)).toMatchObject([
      {
        coach: { name: null, email: coach.email },
        state: 'invited',
        scopes: ['journal'],
        shared: 0,
        kept: 0,
      },
    ]);
  });

  test('is not for oneself, and stops at five in 24 hours', async () => {
    const client = await person('Ana Ruiz');
    const invite = (email: string) => inScope(client, (tx) => inviteCoach(tx, { email }));
    await expect(invite(client.email)).rejects.toThrow('your own address');
    for (let count = 0; count < 5; count += 1) await invite(`${randomUUID()}@example.test`);
    await expect(invite('one.more@example.test')).rejects.toThrow('five invitations');
    expect(await mailsOf(client.userId, 'coach-invitation')).toHaveLength(5);
  });

  test('is sent again once on the next local day', async () => {
    const [client, coach] = [await person('Ana Ruiz'), await person()];
    const id = await invited(client, coach);
    const resend = async () =>
      (await inScope(client, (tx) => resendInvitation(tx, id))) as { value: unknown };
    expect((await resend()).value).toEqual({ sent: false });
    try {
      await shiftClock(86_400);
      expect((await resend()).value).toEqual({ sent: true });
      expect((await resend()).value).toEqual({ sent: false });
    } finally {
      await shiftClock(0);
    }
    expect(await mailsOf(client.userId, 'coach-invitation')).toHaveLength(2);
  });

  test('is read and answered by the invited address alone', async () => {
    const [client, coach, stranger] = [await person('Ana Ruiz'), await person(), await person()];
    const id = await invited(client, coach);
    expect(await inScope(coach, invitationsFor)).toMatchObject([
      { id, client: 'Ana Ruiz', scopes: ['journal'] },
    ]);
    expect(isCoach(await frameOf(coach))).toBe(true);
    expect(isCoach(await frameOf(stranger))).toBe(false);
    for (const other of [stranger, client]) {
      expect(await inScope(other, invitationsFor)).toEqual([]);
      await expect(inScope(other, (tx) => acceptInvitation(tx, id))).rejects.toThrow(NotFound);
      await expect(inScope(other, (tx) => declineInvitation(tx, id))).rejects.toThrow(NotFound);
    }
    await inScope(coach, (tx) => declineInvitation(tx, id));
    await expect(inScope(coach, (tx) => acceptInvitation(tx, id))).rejects.toThrow(NotFound);
    expect(await inScope(client, coachingsOf)).toMatchObject([{ state: 'declined' }]);
  });

  test('is accepted once when it is accepted twice at once', async () => {
    const [client, coach] = [await person(), await person()];
    const id = await invited(client, coach);
    const accept = () => inScope(coach, (tx) => acceptInvitation(tx, id));
    const answers = await Promise.all([accept(), accept()]);
    expect(answers).toEqual([
      { ok: true, value: { id } },
      { ok: true, value: { id } },
    ]);
    expect(await inScope(client, unseen)).toMatchObject([{ kind: 'coach-accepted', subjectId: id }]);
  });

  test('leads nowhere once it is withdrawn, and cannot be withdrawn once accepted', async () => {
    const [client, coach] = [await person(), await person()];
    const withdrawn = await invited(client, coach);
    await inScope(client, (tx) => cancelInvitation(tx, withdrawn));
    await expect(inScope(coach, (tx) => acceptInvitation(tx, withdrawn))).rejects.toThrow(NotFound);
    const { coachingId } = await coached(client, coach);
    await expect(inScope(client, (tx) => cancelInvitation(tx, coachingId))).rejects.toThrow(NotFound);
    await expect(inScope(client, (tx) => resendInvitation(tx, coachingId))).rejects.toThrow(NotFound);
  });
});

test('COACH-1 to COACH-4: one entry is shown, opened, commented on and read, and the consent taken back', async () => {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const shown = await turnedDown(client, 'Northwind');
  await turnedDown(client, 'Contoso');
  await turnedDown(client, 'Fabrikam');
  const scope = await coached(client, coach, [shown]);

  expect(await inScope(coach, clientsOf)).toMatchObject([
    { coachingId: scope.coachingId, name: 'Ana Ruiz', shared: 1, kept: 2 },
  ]);
  const opened = await inScope(scope, openClient);
  expect(opened).toMatchObject({
    name: 'Ana Ruiz',
    kept: 2,
    entries: [{ id: shown, company: 'Northwind', role: 'Analyst', comments: 0 }],
  });
  expect(await inScope(scope, (tx) => openEntry(tx, shown))).toMatchObject({
    company: 'Northwind',
    stageReached: 'first-interview',
    decidedBy: 'panel',
    feedback: 'Northwind said the case was thin',
    oneThing: 'Name the figure in the first minute',
    gut: 'They had somebody in mind',
    comments: [],
  });
  await inScope(scope, (tx) => addComment(tx, { entryId: shown, body: 'Try the figure on me on Friday' }));

  expect(await inScope(client, (tx) => commentsOn(tx, shown))).toMatchObject([
    { by: 'Priya Raman', mine: false, body: 'Try the figure on me on Friday', seenAt: null },
  ]);
  expect(await inScope(client, latestComment)).toMatchObject({
    entryId: shown,
    company: 'Northwind',
    running: true,
  });
  expect(await inScope(client, unseenComments)).toEqual([{ entryId: shown, count: 1 }]);
  // The acceptance asked for an entry to be chosen, and one was.
  expect(await inScope(client, unseen)).toMatchObject([{ kind: 'coach-comment', subjectId: shown }]);
  await inScope(client, (tx) => markCommentsSeen(tx, shown));
  expect(await inScope(client, unseenComments)).toEqual([]);
  expect((await inScope(scope, (tx) => openEntry(tx, shown))).comments).toMatchObject([
    { by: 'Priya Raman', mine: true, seenAt: expect.any(String) },
  ]);

  const { visits, nextCursor } = await inScope(client, accessLog);
  expect(nextCursor).toBeNull();
  expect(visits).toMatchObject([
    {
      by: 'Priya Raman',
      what: 'entry',
      entry: { id: shown, company: 'Northwind', role: 'Analyst' },
      // Drawn again at once, after the comment: that is an opening as well.
      times: 2,
    },
    { by: 'Priya Raman', what: 'overview', entry: null, times: 1 },
  ]);

  await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
  await expect(inScope(scope, async () => 'open')).rejects.toThrow(NotFound);
  // The names stay in the client's own record after the end.
  expect(await inScope(client, accessLog)).toMatchObject({ visits });
  expect(await inScope(client, coachingsOf)).toMatchObject([
    { state: 'revoked', coach: { name: 'Priya Raman' } },
  ]);
  expect(await inScope(client, (tx) => audienceOf(tx, { kind: 'journal-entry', id: shown }))).toEqual([]);
});

describe('COACH-1: consent taken back', () => {
  test('refuses every function of the coach, also to a scope that was minted before', async () => {
    const [client, coach] = [await person(), await person()];
    const entryId = await turnedDown(client, 'Northwind');
    const scope = await coached(client, coach, [entryId]);
    await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
    await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));

    await expect(inScope(scope, async () => 'open')).rejects.toThrow(NotFound);
    await expect(inScope(scope, openClient)).rejects.toThrow(NotFound);
    await expect(inScope(scope, (tx) => openEntry(tx, entryId))).rejects.toThrow(NotFound);
    await expect(inScope(scope, (tx) => addComment(tx, { entryId, body: 'Late' }))).rejects.toThrow(NotFound);
    await expect(inScope(scope, sharedEntries)).rejects.toThrow(NotFound);
    expect(await inScope(coach, clientsOf)).toEqual([]);
    await expect(inScope(coach, (tx) => leaveCoaching(tx, scope.coachingId))).rejects.toThrow(NotFound);
    await expect(inScope(coach, (tx) => acceptInvitation(tx, scope.coachingId))).rejects.toThrow(NotFound);
  });

  test('can be given anew by a new invitation, which starts with nothing shown', async () => {
    const [client, coach] = [await person(), await person()];
    const entryId = await turnedDown(client, 'Northwind');
    const first = await coached(client, coach, [entryId]);
    await inScope(client, (tx) => revokeCoaching(tx, first.coachingId));
    const second = await coached(client, coach);
    expect(await inScope(second, openClient)).toMatchObject({ entries: [], kept: 1 });
    await expect(inScope(second, (tx) => openEntry(tx, entryId))).rejects.toThrow(NotFound);
  });

  test('is also what a coach does who leaves', async () => {
    const [client, coach] = [await person(), await person()];
    const scope = await coached(client, coach);
    await inScope(coach, (tx) => leaveCoaching(tx, scope.coachingId));
    await expect(inScope(scope, openClient)).rejects.toThrow(NotFound);
    expect(await inScope(client, coachingsOf)).toMatchObject([{ state: 'revoked' }]);
  });
});

describe('COACH-2: what is not shown', () => {
  test('is a number, and an entry opens from the moment it is shared until it is not', async () => {
    const [client, coach] = [await person(), await person()];
    const [one, two] = [await turnedDown(client, 'Northwind'), await turnedDown(client, 'Contoso')];
    const scope = await coached(client, coach, [one]);
    const sharing = { entryId: two, coachingId: scope.coachingId };
    expect(await inScope(scope, sharedEntries)).toMatchObject({ kept: 1 });
    await expect(inScope(scope, (tx) => openEntry(tx, two))).rejects.toThrow(NotFound);
    await expect(inScope(scope, (tx) => addComment(tx, { entryId: two, body: 'Hm' }))).rejects.toThrow(
      NotFound,
    );
    await inScope(client, (tx) => shareEntry(tx, sharing));
    await inScope(client, (tx) => shareEntry(tx, sharing));
    expect(await inScope(client, (tx) => audienceOf(tx, { kind: 'journal-entry', id: two }))).toMatchObject([
      { shared: true, count: 2 },
    ]);
    expect(await inScope(scope, (tx) => openEntry(tx, two))).toMatchObject({ company: 'Contoso' });
    await inScope(client, (tx) => unshareEntry(tx, sharing));
    expect(await inScope(client, (tx) => audienceOf(tx, { kind: 'journal-entry', id: two }))).toMatchObject([
      { shared: false, count: 1 },
    ]);
    await expect(inScope(scope, (tx) => openEntry(tx, two))).rejects.toThrow(NotFound);
    expect((await inScope(scope, sharedEntries)).entries).toMatchObject([{ id: one }]);
  });

  test('is listed a page at a time, the newest shown first, with the count of all of them', async () => {
    const [client, coach] = [await person(), await person()];
    const companies = ['Northwind', 'Contoso', 'Fabrikam'];
    const entries: string[] = [];
    for (const company of companies) entries.push(await turnedDown(client, company));
    const [one, two, three] = entries;
    const scope = await coached(client, coach, entries);
    const page = (cursor?: string) => inScope(scope, (tx) => sharedEntries(tx, { cursor, limit: 2 }));
    const first = await page();
    expect(first).toMatchObject({ entries: [{ id: three }, { id: two }], shown: 3, kept: 0 });
    expect(await page(first.nextCursor ?? '')).toMatchObject({
      ...{ entries: [{ id: one }], nextCursor: null, shown: 3 },
    });
    expect(await page('odd')).toEqual(first);
  });

  test('is not shared by anyone but its owner, nor to an invitation still open', async () => {
    const [client, coach, stranger] = [await person(), await person(), await person()];
    const [entryId, foreign] = [await turnedDown(client, 'Northwind'), await turnedDown(stranger, 'Contoso')];
    const { coachingId } = await coached(client, coach);
    const open = await invited(client, stranger);
    const share = (who: typeof client, sharing: { entryId: string; coachingId: string }) =>
      inScope(who, (tx) => shareEntry(tx, sharing));
    await expect(share(client, { entryId: foreign, coachingId })).rejects.toThrow(NotFound);
    await expect(share(client, { entryId, coachingId: open })).rejects.toThrow(NotFound);
    await expect(share(stranger, { entryId: foreign, coachingId })).rejects.toThrow(NotFound);
    await expect(share(coach, { entryId, coachingId })).rejects.toThrow(NotFound);
    await expect(inScope(stranger, (tx) => revokeCoaching(tx, coachingId))).rejects.toThrow(NotFound);
  });
});

test('COACH-3: pages through the record without missing or doubling a line', async () => {
  const [client, coach] = [await person(), await person()];
  const entries = [];
  for (let count = 0; count < 24; count += 1) entries.push(await turnedDown(client, `Firm ${count}`));
  const scope = await coached(client, coach, entries);
  for (const entryId of entries) await inScope(scope, (tx) => openEntry(tx, entryId));
  const first = await inScope(client, accessLog);
  expect(first.visits).toHaveLength(20);
  const second = await inScope(client, (tx) => accessLog(tx, { cursor: first.nextCursor ?? undefined }));
  const seen = [...first.visits, ...second.visits].map((visit) => visit.entry?.id);
  expect(seen.toSorted()).toEqual(entries.toSorted());
  expect(second.nextCursor).toBeNull();
  expect(await inScope(client, (tx) => accessLog(tx, { cursor: 'not a place' }))).toEqual(first);
});

test('COACH-4: a comment is sealed at rest', async () => {
  const [client, coach] = [await person(), await person()];
  const entryId = await turnedDown(client, 'Northwind');
  const scope = await coached(client, coach, [entryId]);
  const body = 'a sentence nobody else reads';
  await inScope(scope, (tx) => addComment(tx, { entryId, body }));
  const [row] = await asAdmin('SELECT body_sealed FROM comments WHERE entry_id = $1', [entryId]);
  expect(Buffer.from(row.body_sealed).includes(body)).toBe(false);
});

test('COACH-3: what was opened and said stays with the client when the coach erases their account', async () => {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const entryId = await turnedDown(client, 'Northwind');
  const scope = await coached(client, coach, [entryId]);
  await inScope(scope, (tx) => openEntry(tx, entryId));
  await inScope(scope, (tx) => addComment(tx, { entryId, body: 'Keep the second line.' }));
  const before = await inScope(client, (tx) => accessLog(tx, {}));
  await inScope(coach, (tx) => erasePerson(tx));

  const { visits } = await inScope(client, (tx) => accessLog(tx, {}));
  expect(visits.map(({ what, at }) => ({ what, at }))).toEqual(
    before.visits.map(({ what, at }) => ({ what, at })),
  );
  expect(visits[0]).toMatchObject({ by: 'a former coach' });
  expect(await inScope(client, (tx) => commentsOn(tx, entryId))).toMatchObject([
    { body: 'Keep the second line.', by: 'a former coach', mine: false },
  ]);
  expect(await inScope(client, unseenComments)).toEqual([{ entryId, count: 1 }]);
  expect(await inScope(client, coachingsOf)).toMatchObject([{ state: 'revoked' }]);
  await expect(inScope(scope, (tx) => openEntry(tx, entryId))).rejects.toThrow(NotFound);
});
