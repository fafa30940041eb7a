import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { guardedWrite } from '@/lib/access/guarded-write';
import { identityScope } from '@/lib/access/identity';
import { mintClientScope } from '@/lib/access/mint';
import { coachScopeOf, resolveSession } from '@/lib/access/resolve';
import { scopeFromToken } from '@/lib/access/token';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { makeToken, revokeSession, revokeToken } from '@/lib/features/account/mutations';
import { endSession, signIn } from '@/lib/features/sign-in/mutations';
import { dateOf } from '@/lib/platform/clock';
import { hashOf } from '@/lib/platform/crypto/secret';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { ok } from '@/lib/platform/result';
import { withFactor } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';

const DAY = 24 * 3600;
afterEach(() => shiftClock(0));

async function arrive(zone = 'UTC') {
  const email = `${randomUUID()}@example.test`;
  const { token, userId } = await inScope(identityScope(), (tx) =>
    signIn(tx, { email, timeZone: zone, locale: 'en-GB', device: null }),
  );
  const signedIn = await resolveSession(token);
  if (!signedIn) throw new Error('not signed in');
  return { email, token, userId, scope: signedIn.scope, sessionId: signedIn.sessionId };
}

describe('a session', () => {
  test('belongs to who signed in; an unknown token belongs to nobody', async () => {
    const me = await arrive();
    expect(me.scope).toMatchObject({
      ...{ kind: 'client', userId: me.userId },
      through: { kind: 'browser', sessionId: me.sessionId, confirmedAt: expect.any(String) },
    });
    expect((await resolveSession(me.token))?.viewer).toMatchObject({
      id: me.userId,
      email: me.email,
      zone: 'UTC',
    });
    expect(await resolveSession('A'.repeat(43))).toBeNull();
  });

  test('is kept as the hash of 32 random bytes', async () => {
    const me = await arrive();
    expect(Buffer.from(me.token, 'base64url')).toHaveLength(32);
    const [row] = await asAdmin('SELECT s.*, s::text AS text FROM sessions s WHERE user_id = $1', [
      me.userId,
    ]);
    expect(row.token_hash.equals(Buffer.from(hashOf(me.token)))).toBe(true);
    expect(row.text).not.toContain(me.token);
  });

  test('is refused at once when it is revoked or signed out', async () => {
    const [revoked, left] = [await arrive(), await arrive()];
    await inScope(revoked.scope, (tx) => revokeSession(tx, revoked.sessionId));
    await inScope(identityScope(), (tx) => endSession(tx, left.token));
    expect(await resolveSession(revoked.token)).toBeNull();
    expect(await resolveSession(left.token)).toBeNull();
  });

  test.each([
    { days: 29, lives: true },
    { days: 31, lives: false },
  ])('lives after $days days without a visit: $lives', async ({ days, lives }) => {
    const me = await arrive();
    await shiftClock(days * DAY);
    expect((await resolveSession(me.token)) !== null).toBe(lives);
  });

  test('is kept alive by visits, for 180 days and no longer', async () => {
    const me = await arrive();
    for (const day of [29, 58, 87, 116, 145, 174]) {
      await shiftClock(day * DAY);
      expect(await resolveSession(me.token)).not.toBeNull();
    }
    await shiftClock(181 * DAY);
    expect(await resolveSession(me.token)).toBeNull();
  });

  test('notes a visit at most every five minutes', async () => {
    const me = await arrive();
    const seen = async () =>
      (
        await asAdmin('SELECT last_seen_at FROM sessions WHERE user_id = $1', [me.userId])
      )[0].last_seen_at.getTime();
    const first = await seen();
    await shiftClock(290);
    await resolveSession(me.token);
    expect(await seen()).toBe(first);
    await shiftClock(310);
    await resolveSession(me.token);
    expect(await seen()).toBeGreaterThan(first);
  });
});

describe('an API token', () => {
  test('opens its owner with its scopes, kept as a hash', async () => {
    const me = await arrive();
    const { token } = await inScope(me.scope, (tx) => makeToken(tx, { name: 'script', scopes: ['read'] }));
    expect(token).toMatch(/^rbd_[\w-]{43}$/);
    expect(await scopeFromToken(`Bearer ${token}`)).toEqual({
      scope: { kind: 'client', userId: me.userId, through: { kind: 'token', device: null, network: null } },
      tokenScopes: ['read'],
    });
    const [row] = await asAdmin('SELECT t.*, t::text AS text FROM api_tokens t WHERE user_id = $1', [
      me.userId,
    ]);
    expect(row.text).not.toContain(token);
    expect(row).toMatchObject({ tail: token.slice(-4) });
    expect(row.last_used_at).not.toBeNull();
  });

  test('is refused at once when it is revoked', async () => {
    const me = await arrive();
    const { id, token } = await inScope(me.scope, (tx) =>
      makeToken(tx, { name: 'script', scopes: ['read'] }),
    );
    await inScope(me.scope, (tx) => revokeToken(tx, id));
    expect(await scopeFromToken(`Bearer ${token}`)).toBeNull();
    await expect(inScope(me.scope, (tx) => revokeToken(tx, id))).rejects.toThrow(NotFound);
  });

  test.each([
    null,
    '',
    'Bearer ',
    'Bearer rbd_short',
    `Basic rbd_${'A'.repeat(43)}`,
    `Bearer rbd_${'A'.repeat(43)}`,
  ])('is not found in %j', async (header) => {
    expect(await scopeFromToken(header)).toBeNull();
  });

  test('is not a session, and a session is not a token', async () => {
    const me = await arrive();
    const { token } = await inScope(me.scope, (tx) => makeToken(tx, { name: 'script', scopes: ['read'] }));
    expect(await resolveSession(token)).toBeNull();
    expect(await scopeFromToken(`Bearer ${me.token}`)).toBeNull();
  });
});

describe('acting as a coach (COACH-1)', () => {
  /** What a request of this person begins with. */
  async function visitOf({ token }: { token: string }) {
    const signedIn = await resolveSession(token);
    if (!signedIn) throw new Error('not signed in');
    return signedIn;
  }

  async function coaching(state: string) {
    const [client, coach] = [await arrive('Europe/Lisbon'), await arrive('Asia/Tokyo')];
    const id = randomUUID();
    await asAdmin(
      `INSERT INTO coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at)
       VALUES ($1, $2, $3, $4, $5, '{journal}', now())`,
      [client.userId, id, coach.email, coach.userId, state],
    );
    await withFactor(coach.scope);
    return { client, coach, id };
  }

  test('is possible while the coaching runs, and refused from the next request on when it is taken back', async () => {
    const { client, coach, id } = await coaching('active');
    const visit = await visitOf(coach);
    const scope = coachScopeOf(visit, id);
    expect(scope).toEqual({ kind: 'coach', coachId: coach.userId, userId: client.userId, coachingId: id });
    expect(await inScope(scope, async (tx) => tx.viewer.id)).toBe(coach.userId);
    await asAdmin("UPDATE coachings SET state = 'revoked' WHERE id = $1", [id]);
    await expect(visitOf(coach).then((next) => coachScopeOf(next, id))).rejects.toThrow(NotFound);
    // A request that was under way when it was taken back gets no further either.
    await expect(inScope(coachScopeOf(visit, id), async () => 'open')).rejects.toThrow(NotFound);
  });

  test.each(['invited', 'declined', 'revoked'])('is refused while the coaching is %s', async (state) => {
    const { client, coach, id } = await coaching(state);
    const visit = await visitOf(coach);
    expect(() => coachScopeOf(visit, id)).toThrow(NotFound);
    const forged = { ...visit, frame: { coachings: [{ id, clientId: client.userId }], secured: true } };
    await expect(inScope(coachScopeOf(forged, id), async () => 'open')).rejects.toThrow(NotFound);
  });

  test('is refused to the client, to a stranger and for an id that is none', async () => {
    const { client, coach, id } = await coaching('active');
    const stranger = await arrive();
    for (const [person, named] of [
      [client, id],
      [stranger, id],
      [coach, randomUUID()],
      [coach, "' OR 1=1"],
    ] as const) {
      const visit = await visitOf(person);
      expect(() => coachScopeOf(visit, named)).toThrow(NotFound);
    }
    const forged = {
      scope: stranger.scope,
      frame: { coachings: [{ id, clientId: client.userId }], secured: true },
    };
    await expect(inScope(coachScopeOf(forged, id), async () => 'open')).rejects.toThrow(NotFound);
  });

  test('reads moments in the coach’s own zone', async () => {
    const { coach, id } = await coaching('active');
    const scope = coachScopeOf(await visitOf(coach), id);
    expect(await inScope(scope, async (tx) => tx.viewer)).toMatchObject({
      id: coach.userId,
      zone: 'Asia/Tokyo',
      locale: 'en-GB',
    });
  });
});

test.each([
  ['a row to change', (tx: ClientTx) => tx.db.notice.update({ where: keyOf(tx), data: {} })],
  [
    'a row that another hangs on',
    (tx: ClientTx) =>
      tx.db.application.create({
        data: { ...{ userId: tx.scope.userId, companyId: randomUUID(), role: 'Engineer' }, ...ages(tx) },
      }),
  ],
])('%s that another request deleted meanwhile is not found', async (_what, write) => {
  const { userId } = await arrive();
  const writing = guardedWrite(mintClientScope(userId), async (tx) => ok(await write(tx)));
  await expect(writing).rejects.toThrow(NotFound);
});

const ages = ({ now }: ClientTx) => ({
  stageChangedAt: dateOf(now),
  createdAt: dateOf(now),
  updatedAt: dateOf(now),
});
const keyOf = ({ scope: { userId } }: ClientTx) => ({ userId_id: { userId, id: randomUUID() } });

test.each([1, 2])(
  'a write that the database ended for another’s sake begins again: %i times',
  async (ended) => {
    const { userId } = await arrive();
    let tries = 0;
    const settled = await guardedWrite(mintClientScope(userId), async () => {
      tries += 1;
      if (tries <= ended) throw deadlock;
      return ok(tries);
    });
    expect(settled).toEqual({ ok: true, value: ended + 1 });
  },
);

test('a write that the database ends every time fails', async () => {
  const { userId } = await arrive();
  const writing = guardedWrite(mintClientScope(userId), () => Promise.reject(deadlock));
  await expect(writing).rejects.toThrow(deadlock);
});

const deadlock = new Prisma.PrismaClientKnownRequestError('deadlock', { code: 'P2034', clientVersion: '7' });

const PRIVATE = [
  'user_keys',
  'companies',
  'applications',
  'stage_events',
  'rejections',
  'floors',
  'vents',
  'replies',
  'journal_entries',
  'plans',
  'plan_steps',
  'plan_roles',
  'nudges',
  'coachings',
  'grants',
  'comments',
  'access_log',
  'outbox',
  'local_mails',
  'notices',
];

test.each(PRIVATE)('the identity scope sees nothing of %s', async (table) => {
  const me = await arrive();
  await inScope(mintClientScope(me.userId), async (tx) => {
    await tx.db.company.create({ data: { userId: me.userId, name: 'Acme', nameKey: 'acme' } });
  });
  const rows = await inScope(identityScope(), (tx) => tx.db.$queryRawUnsafe(`SELECT 1 FROM ${table}`));
  expect(rows).toEqual([]);
});
