import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { isConfirmed, requireConfirmed } from '@/lib/access/step-up';
import { inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { inviteCoach } from '@/lib/features/coaching/mutations';
import { closeAccount } from '@/lib/features/erasure/mutations';
import {
  addPasskey,
  confirmAuthenticator,
  makeRecoveryCodes,
  passkeyToMake,
  removeAuthenticator,
  removeIdentity,
  removePasskey,
  startAuthenticator,
} from '@/lib/features/factors/mutations';
import { keepMailbox, toTry } from '@/lib/features/mailboxes/mutations';
import { NotConfirmed } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { loginAt, mailboxAt } from '@/test/mail-server';

afterEach(() => shiftClock(0));

const browser = (userId: string, confirmedAt: string | null) =>
  mintClientScope(userId, {
    ...{ kind: 'browser', sessionId: randomUUID(), confirmedAt },
    ...{ device: null, network: null },
  });
const token = (userId: string) => mintClientScope(userId, { kind: 'token', device: null, network: null });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const nothing = { id: randomUUID() } as never;

/** Everything that asks for it, as it stands in the transaction: no page is around any of these. */
const ASKED: Record<string, (scope: ClientScope) => Promise<unknown>> = {
  'making a token': (me) => inScope(me, (tx) => makeToken(tx, { name: 'script', scopes: ['read'] })),
  'erasing the account': (me) => inScope(me, (tx) => closeAccount(tx, { when: 'later' })),
  'trying a mailbox before it is kept': (me) => inScope(me, (tx) => toTry(tx, mailboxAt(25) as never)),
  'keeping a mailbox': (me) => inScope(me, (tx) => keepMailbox(tx, { login: loginAt(25), problem: null })),
  'inviting a coach': (me) => inScope(me, (tx) => inviteCoach(tx, { email: 'coach@example.test' })),
  'starting a passkey': (me) => inScope(me, passkeyToMake),
  'adding a passkey': (me) => inScope(me, (tx) => addPasskey(tx, { name: 'X', answer: nothing })),
  'removing a passkey': (me) => inScope(me, (tx) => removePasskey(tx, randomUUID())),
  'starting an app': (me) => inScope(me, startAuthenticator),
  'adding an app': (me) => inScope(me, (tx) => confirmAuthenticator(tx, '000000')),
  'removing an app': (me) => inScope(me, removeAuthenticator),
  'making recovery codes': (me) => inScope(me, makeRecoveryCodes),
  'removing an identity': (me) => inScope(me, (tx) => removeIdentity(tx, 'google')),
};

describe('without having shown lately that it is them, nobody gets to', () => {
  test.each(Object.entries(ASKED))('%s', async (_what, attempt) => {
    const { userId } = await person();
    for (const scope of [browser(userId, minutesAgo(11)), browser(userId, null), token(userId)])
      await expect(attempt(scope)).rejects.toThrow(NotConfirmed);
    const rows = await asAdmin('SELECT 1 FROM security_events WHERE user_id = $1', [userId]);
    expect(rows).toEqual([]);
    const answer = await attempt(browser(userId, minutesAgo(1))).catch((error: unknown) => error);
    expect(answer).not.toBeInstanceOf(NotConfirmed);
  });
});

test.each([
  [0, true],
  [9 * 60 + 59, true],
  [10 * 60, false],
])('a sign-in counts after %i seconds: %s', async (seconds, counts) => {
  const { userId } = await person();
  const scope = browser(userId, '2026-11-29T12:00:00Z');
  await inScope(scope, async (tx) => {
    const now = Temporal.Instant.from('2026-11-29T12:00:00Z').add({ seconds });
    expect(isConfirmed(scope, now)).toBe(counts);
    if (!counts) expect(() => requireConfirmed({ ...tx, now })).toThrow(NotConfirmed);
  });
});
