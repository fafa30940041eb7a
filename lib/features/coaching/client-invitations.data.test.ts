import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { coachesOnly, isCoach } from '@/lib/access/viewer';
import {
  askingCoaches,
  clientInvitationsOf,
  clientsOf,
  coachingsOf,
  invitationsFor,
  placeOfOwnInvitation,
} from '@/lib/features/coaching/data';
import {
  acceptInvitation,
  answerClientInvitation,
  endEveryCoaching,
  inviteClient,
  inviteCoach,
  openClient,
  resendClientInvitation,
  revokeCoaching,
  withdrawClientInvitation,
} from '@/lib/features/coaching/mutations';
import { erasePerson } from '@/lib/features/erasure/mutations';
import { today } from '@/lib/features/today/data';
import { NotFound } from '@/lib/platform/errors';
import {
  coached,
  frameOf,
  invited,
  invitedByCoach,
  type Person,
  person,
  turnedDown,
  withFactor,
} from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, byHand } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

// COACH-1: "A client invites a coach, or accepts a coach's invitation."

const mailsOf = (userId: string) =>
  asAdmin("SELECT * FROM outbox WHERE user_id = $1 AND kind = 'client-invitation'", [userId]);
const answer = (who: Person, id: string, accepts: boolean) =>
  inScope(who, (tx) => answerClientInvitation(tx, { id, accepts }));
const both = async () => [await person('Ana Ruiz'), await person('Priya Raman')] as const;

describe('a coach’s invitation', () => {
  test('is one row and one mail, however often the same address is invited', async () => {
    const [client, coach] = await both();
    const invite = () => inScope(coach, (tx) => inviteClient(tx, { email: client.email }));
    const answers = await Promise.all([invite(), invite()]);
    expect(answers.map((one) => one.ok && one.value.sent).sort()).toEqual([false, true]);
    expect(await mailsOf(coach.userId)).toHaveLength(1);
    expect(await inScope(coach, clientInvitationsOf)).toMatchObject([
      { email: client.email, state: 'invited', answeredAt: null },
    ]);
  });

  test('is not for oneself, and five a day are all there are, of both kinds together', async () => {
    const coach = await person('Priya Raman');
    const invite = (email: string) => inScope(coach, (tx) => inviteClient(tx, { email }));
    const anybody = () => `${randomUUID()}@example.test`;
    await expect(invite(coach.email)).rejects.toThrow('your own address');
    for (let count = 0; count < 3; count += 1) await invite(anybody());
    for (let count = 0; count < 2; count += 1)
      await inScope(coach, (tx) => inviteCoach(tx, { email: anybody() }));
    await expect(invite(anybody())).rejects.toThrow('five invitations');
    await expect(inScope(coach, (tx) => inviteCoach(tx, { email: anybody() }))).rejects.toThrow(
      'five invitations',
    );
    expect(await mailsOf(coach.userId)).toHaveLength(3);
  });

  test('is sent again once in 24 hours, and not once it is answered', async () => {
    const [client, coach] = await both();
    const id = await invitedByCoach(coach, client);
    const resend = async () => allowed(await inScope(coach, (tx) => resendClientInvitation(tx, id)));
    expect(await resend()).toEqual({ sent: false });
    try {
      await shiftClock(86_400);
      expect(await resend()).toEqual({ sent: true });
    } finally {
      await shiftClock(0);
    }
    await answer(client, id, false);
    await expect(resend()).rejects.toThrow(NotFound);
  });

  test('is read and answered by its address alone, and tells the coach nothing of it before', async () => {
    const [client, coach] = await both();
    const stranger = await person();
    const id = await invitedByCoach(coach, client);
    expect(await inScope(client, askingCoaches)).toMatchObject([{ id, coach: 'Priya Raman' }]);
    expect((await inScope(client, today)).duties).toMatchObject({ asked: 1 });
    expect(await frameOf(client)).toMatchObject({ asked: true, invited: false, asks: false });
    for (const other of [stranger, coach]) {
      expect(await inScope(other, askingCoaches)).toEqual([]);
      await expect(answer(other, id, true)).rejects.toThrow(NotFound);
      await expect(answer(other, id, false)).rejects.toThrow(NotFound);
    }
    expect(await inScope(coach, clientsOf)).toEqual([]);
    expect((await byHand(coach, `SELECT * FROM rebound.person('${client.userId}')`)).rows).toEqual([]);
    expect((await byHand(stranger, 'SELECT 1 FROM client_invitations')).rows).toEqual([]);
  });

  test('makes whoever sends it somebody who coaches, for whom the coach’s pages are in reach', async () => {
    const [client, coach] = await both();
    expect(isCoach(await frameOf(coach))).toBe(false);
    await invitedByCoach(coach, client);
    expect(isCoach(await frameOf(coach))).toBe(true);
    expect(coachesOnly(await frameOf(coach))).toBe(true);
    expect(isCoach(await frameOf(client))).toBe(false);
  });
});

describe('a yes', () => {
  test('is a coaching under which nothing is shared, and news for the coach until they open it', async () => {
    const [client, coach] = await both();
    await turnedDown(client, 'Northwind');
    await withFactor(coach);
    const id = await invitedByCoach(coach, client);
    const { coachingId } = allowed(await answer(client, id, true));
    expect(await inScope(client, coachingsOf)).toMatchObject([
      {
        ...{ id: coachingId, state: 'active', coach: { name: 'Priya Raman', email: coach.email } },
        ...{ scopes: ['journal'], shared: 0, kept: 1, templates: 0, patterns: false, searchState: false },
        ...{ months: [], thoughts: 0 },
      },
    ]);
    expect(await asAdmin('SELECT 1 FROM grants WHERE user_id = $1', [client.userId])).toEqual([]);
    expect(await inScope(coach, clientsOf)).toMatchObject([
      { name: 'Ana Ruiz', shared: 0, kept: 1, unopened: true, signs: null },
    ]);
    expect((await inScope(coach, today)).duties).toMatchObject({ unopened: 1, waiting: 0 });
    const scope = await coached(await person(), coach);
    await inScope(scope, openClient);
    expect((await inScope(coach, today)).duties).toMatchObject({ unopened: 1 });
    expect(await inScope(coach, clientInvitationsOf)).toMatchObject([{ state: 'accepted' }]);
    expect(await inScope(client, askingCoaches)).toEqual([]);
  });

  test('at once is once, and stays answered', async () => {
    const [client, coach] = await both();
    const id = await invitedByCoach(coach, client);
    const answers = await Promise.allSettled([answer(client, id, true), answer(client, id, true)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await inScope(client, coachingsOf)).toHaveLength(1);
    await expect(answer(client, id, false)).rejects.toThrow(NotFound);
    await expect(inScope(coach, (tx) => withdrawClientInvitation(tx, id))).rejects.toThrow(NotFound);
  });

  test('to whom one coaches with already is the coaching that runs', async () => {
    const [client, coach] = await both();
    const id = await invitedByCoach(coach, client);
    const { coachingId } = await coached(client, coach);
    expect(allowed(await answer(client, id, true))).toEqual({ coachingId });
    expect(await inScope(client, coachingsOf)).toHaveLength(1);
  });

  test('answers one’s own invitation to the same coach, whose link leads nowhere then', async () => {
    const [client, coach] = await both();
    await withFactor(coach);
    const own = await invited(client, coach);
    const id = await invitedByCoach(coach, client);
    const { coachingId } = allowed(await answer(client, id, true));
    expect(coachingId).not.toBe(own);
    expect(await inScope(coach, invitationsFor)).toEqual([]);
    await expect(inScope(coach, (tx) => acceptInvitation(tx, own))).rejects.toThrow(NotFound);
    expect((await inScope(client, coachingsOf)).map(({ state }) => state)).toEqual(['active', 'revoked']);
  });

  test('is taken back like any other consent', async () => {
    const [client, coach] = await both();
    await withFactor(coach);
    const id = await invitedByCoach(coach, client);
    const { coachingId } = allowed(await answer(client, id, true));
    await inScope(client, (tx) => revokeCoaching(tx, coachingId ?? ''));
    expect(await inScope(coach, clientsOf)).toEqual([]);
  });
});

describe('an invitation that is over', () => {
  test('is withdrawn, and back again within the seconds of an undo', async () => {
    const [client, coach] = await both();
    const id = await invitedByCoach(coach, client);
    const offer = await doneBy(coach, (tx) => withdrawClientInvitation(tx, id));
    await expect(answer(client, id, true)).rejects.toThrow(NotFound);
    expect(await inScope(client, askingCoaches)).toEqual([]);
    allowed(await takeBack(coach, offer));
    expect(await inScope(client, askingCoaches)).toMatchObject([{ id }]);
    allowed(await answer(client, id, true));
  });

  test('leads whoever sent it to where it stands', async () => {
    const [client, coach] = await both();
    const [toCoach, toClient] = [await invited(client, coach), await invitedByCoach(coach, client)];
    expect(await inScope(client, (tx) => placeOfOwnInvitation(tx, toCoach))).toBe('/coach');
    expect(await inScope(coach, (tx) => placeOfOwnInvitation(tx, toClient))).toBe('/clients/invite');
    expect(await inScope(client, (tx) => placeOfOwnInvitation(tx, toClient))).toBeNull();
    expect(await inScope(client, (tx) => placeOfOwnInvitation(tx, 'no id'))).toBeNull();
  });

  test('ends with its coach’s account, and goes with its client’s, mail and all', async () => {
    const [client, coach] = await both();
    const [gone, stays] = [await invitedByCoach(coach, client), await invitedByCoach(coach, await person())];
    await inScope(client, (tx) => erasePerson(tx));
    expect(await inScope(coach, clientInvitationsOf)).toMatchObject([{ id: stays }]);
    const mails = await mailsOf(coach.userId);
    const ofGone = mails.filter(({ idempotency_key: key }) => String(key).includes(gone));
    expect(ofGone).toMatchObject([{ mail_sealed: null, state: 'cancelled' }]);
    await inScope(coach, endEveryCoaching);
    expect(await inScope(coach, clientInvitationsOf)).toMatchObject([{ state: 'withdrawn' }]);
  });
});
