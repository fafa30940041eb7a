import { beforeEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { scopeForOperator } from '@/lib/access/job';
import { noteOperatorCommand } from '@/lib/access/operator-log';
import { verifyChains } from '@/lib/access/security-chain';
import { HOUSE_CHAIN, networkMark, noteSecurity, noteSecurityAbout } from '@/lib/access/security-log';
import { inScope } from '@/lib/access/transaction';
import { type Person, person } from '@/test/coaching';
import { asAdmin, asRuntimeRole } from '@/test/database';

let me: Person;
beforeEach(async () => {
  me = await person();
});

const note = (about: Person = me) =>
  inScope(about, (tx) => noteSecurity(tx, { kind: 'token-created', detail: 'read' }));
const lines = (of: Person = me) =>
  asAdmin('SELECT * FROM security_events WHERE user_id = $1 ORDER BY seq', [of.userId]);

/** Past the guards, as somebody who owns the whole machine. */
const tampered = (sql: string) =>
  asAdmin(
    `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${sql.replaceAll('$me', `'${me.userId}'`)}; END $$`,
  );

const brokenAt = async () =>
  (await verifyChains()).breaks
    .filter(({ chain }) => chain === me.userId)
    .map(({ seq, because }) => [Number(seq), because]);

describe('the security log', () => {
  test('links each line of an account to the one before it', async () => {
    await note();
    await note();
    const [first, second] = await lines();
    expect(second.previous).toEqual(first.hash);
    expect([first.seq, second.seq]).toEqual(['1', '2']);
    expect(await brokenAt()).toEqual([]);
  });

  test('gives every line its own place where twenty are written at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => note()));
    expect((await lines()).map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(await brokenAt()).toEqual([]);
  });

  test('leaves no line behind of what did not happen', async () => {
    const failing = inScope(me, async (tx) => {
      await noteSecurity(tx, { kind: 'token-created' });
      throw new Error('not after all');
    });
    await expect(failing).rejects.toThrow('not after all');
    expect(await lines()).toEqual([]);
  });

  test('says whether an account saw a network before, and nothing about the network', async () => {
    const other = await person();
    expect(networkMark(me.userId, '203.0.113.7')).toEqual(networkMark(me.userId, '203.0.113.99'));
    expect(networkMark(me.userId, '203.0.113.7')).not.toEqual(networkMark(me.userId, '203.0.114.7'));
    expect(networkMark(me.userId, '203.0.113.7')).not.toEqual(networkMark(other.userId, '203.0.113.7'));
    expect(networkMark(me.userId, '2001:db8:1:2::/64')).toEqual(networkMark(me.userId, '2001:db8:1:3::/64'));
  });

  test('takes fixed words alone', async () => {
    const wrong = (detail: string) => inScope(me, (tx) => noteSecurity(tx, { kind: 'signed-in', detail }));
    for (const detail of ['ana@example.org', 'A sentence about somebody', 'two\nlines'])
      await expect(wrong(detail), detail).rejects.toThrow(/security_events_words/);
  });

  test('outlives the account, with nothing that says whose it was', async () => {
    await note();
    await asAdmin('DELETE FROM users WHERE id = $1', [me.userId]);
    expect(await lines()).toHaveLength(1);
    expect(JSON.stringify(await lines())).not.toContain(me.email);
    expect(await brokenAt()).toEqual([]);
  });

  test('is read by the person it is about', async () => {
    await note();
    const other = await person();
    const seen = (by: Person) =>
      inScope(by, (tx) => tx.db.securityEvent.count({ where: { userId: me.userId } }));
    expect(await seen(me)).toBe(1);
    expect(await seen(other)).toBe(0);
  });

  test('is added to by an operator, in the chain of nobody', async () => {
    await noteOperatorCommand('mail-retry');
    await inScope(scopeForOperator(me.userId), (tx) => noteSecurity(tx, { kind: 'token-created' }));
    await inScope(identityScope(), (tx) => noteSecurityAbout(tx, me.userId, { kind: 'wrong-code' }));
    expect(await lines()).toMatchObject([
      { kind: 'token-created', actor: 'operator' },
      { kind: 'wrong-code', actor: 'person' },
    ]);
    const ofNobody = await asAdmin('SELECT kind, actor, detail FROM security_events WHERE user_id = $1', [
      HOUSE_CHAIN,
    ]);
    expect(ofNobody).toEqual([{ kind: 'operator-command', actor: 'operator', detail: 'mail-retry' }]);
  });
});

describe('verifying it finds', () => {
  beforeEach(async () => {
    for (let line = 0; line < 4; line++) await note();
    expect(await brokenAt()).toEqual([]);
  });

  test.each([
    [
      'a changed line',
      "UPDATE security_events SET detail = 'write' WHERE user_id = $me AND seq = 2",
      2,
      'this line was changed',
    ],
    [
      'a changed moment',
      "UPDATE security_events SET at = at - interval '1 ms' WHERE user_id = $me AND seq = 3",
      3,
      'this line was changed',
    ],
    ['a removed line', 'DELETE FROM security_events WHERE user_id = $me AND seq = 2', 3, 'line 2 is missing'],
    [
      'a removed first line',
      'DELETE FROM security_events WHERE user_id = $me AND seq = 1',
      2,
      'line 1 is missing',
    ],
    [
      'a removed last line',
      'DELETE FROM security_events WHERE user_id = $me AND seq = 4',
      4,
      'line 4 is missing',
    ],
    ['a removed chain', 'DELETE FROM security_events WHERE user_id = $me', 1, 'line 1 is missing'],
    [
      'a line linked to another one',
      `UPDATE security_events SET previous = (SELECT previous FROM security_events WHERE user_id = $me AND seq = 2)
       WHERE user_id = $me AND seq = 3`,
      3,
      'it does not follow the line before it',
    ],
    [
      'a line added at the end, hashed as it should be',
      `INSERT INTO security_events
       SELECT user_id, 5, at, kind, actor, detail, about, device, network, hash,
              rebound.security_hash(ROW(user_id, 5, at, kind, actor, detail, about, device, network, hash, hash)::security_events)
       FROM security_events WHERE user_id = $me AND seq = 4`,
      5,
      'this line was added past the log',
    ],
    [
      'a line changed and hashed anew',
      `UPDATE security_events e SET detail = 'write',
         hash = rebound.security_hash(ROW(user_id, seq, at, kind, actor, 'write', about, device, network, previous, hash)::security_events)
       WHERE user_id = $me AND seq = 2`,
      3,
      'it does not follow the line before it',
    ],
  ])('%s', async (_what, sql, seq, because) => {
    await tampered(sql);
    expect(await brokenAt()).toEqual([[seq, because]]);
  });
});

test('is changed and emptied by nobody, not even the owner of its table', async () => {
  await note();
  for (const sql of [
    "UPDATE security_events SET kind = 'signed-in'",
    'DELETE FROM security_events',
    'TRUNCATE security_events',
  ]) {
    await expect(asAdmin(sql), sql).rejects.toThrow('the security log is only added to');
    await expect(asRuntimeRole(sql), sql).rejects.toThrow('permission denied for table security_events');
  }
});
