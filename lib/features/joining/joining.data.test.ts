import { afterEach, describe, expect, test, vi } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { inviteToSite, openInvitations, revokeInvitation } from '@/lib/features/joining';
import { adapterFor } from '@/lib/features/sign-in/adapter';
import { demoPerson, forgetExpired, requestSignIn, signIn } from '@/lib/features/sign-in/mutations';
import { houseSender, recipientHash } from '@/lib/mail/marks';
import { claim } from '@/lib/outbox/claim';
import { preflight } from '@/lib/outbox/preflight';
import { NotOffered } from '@/lib/platform/errors';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin, shiftClock } from '@/test/database';
import { mailOfAsking } from '@/test/sign-in-mail';
import { statementsIn } from '@/test/statements';

// Before anything reads the environment: here not everybody may sign up.
vi.hoisted(() => {
  process.env.REBOUND_SIGN_UP = 'domains:uni.example';
  process.env.REBOUND_COACHES_SIGN_UP = '';
});

const DAY = 24 * 3600;
let people = 0;
const somebody = (host = 'example.test') => `joining-${++people}@${host}`;
const asIdentity = <T>(work: (tx: SystemTx) => Promise<T>) => inScope(identityScope(), work);
const invite = (email: string) => asIdentity((tx) => inviteToSite(tx, email));
const arrive = (email: string) =>
  asIdentity((tx) => signIn(tx, { email, locale: 'en-GB', device: 'Firefox on Linux' }));
const accounts = async (email: string) =>
  (await asAdmin('SELECT 1 FROM users WHERE email = $1', [email])).length;
const ask = (email: string) => asIdentity((tx) => requestSignIn(tx, { email, network: `net-${email}` }));

async function mailFor(email: string) {
  const asked = await ask(email);
  if (!('id' in asked)) throw new Error('refused');
  return mailOfAsking(asked.id);
}

afterEach(() => shiftClock(0));

describe('whoever proves an address', () => {
  test('makes no account without an invitation, and is told why', async () => {
    const email = somebody();
    await expect(arrive(email)).rejects.toThrow(/by invitation/);
    await expect(arrive(email)).rejects.toBeInstanceOf(NotOffered);
    expect(await accounts(email)).toBe(0);
  });

  test('makes one at a domain that is named', async () => {
    const email = somebody('uni.example');
    await arrive(email);
    expect(await accounts(email)).toBe(1);
  });

  test.each(['cs.uni.example', 'notuni.example', 'uni.example.evil.test'])(
    'makes none at %s',
    async (host) => {
      await expect(arrive(somebody(host))).rejects.toMatchObject({ code: 'by-invitation' });
    },
  );

  test('makes one with an invitation, which is used up by that and forgets the address', async () => {
    const email = somebody();
    await invite(email);
    await arrive(email);
    expect(await accounts(email)).toBe(1);
    expect(await asAdmin('SELECT 1 FROM site_invitations WHERE email = $1', [email])).toEqual([]);
    // An erased account does not come back by the same invitation.
    await asAdmin('DELETE FROM users WHERE email = $1', [email]);
    await expect(arrive(email)).rejects.toMatchObject({ code: 'by-invitation' });
  });

  test('keeps an account that is there, whatever is said about new ones', async () => {
    const email = somebody();
    await invite(email);
    const { userId } = await arrive(email);
    expect((await arrive(email)).userId).toBe(userId);
  });

  test.each([
    [14 * DAY - 60, true],
    [14 * DAY + 60, false],
  ])('makes one %i seconds after the invitation: %s', async (seconds, may) => {
    const email = somebody();
    await invite(email);
    await shiftClock(seconds);
    if (may) await arrive(email);
    else await expect(arrive(email)).rejects.toMatchObject({ code: 'by-invitation' });
  });

  test('makes none after the invitation was taken back', async () => {
    const email = somebody();
    await invite(email);
    expect(await asIdentity((tx) => revokeInvitation(tx, { email }))).not.toBeNull();
    expect(await asIdentity((tx) => revokeInvitation(tx, { email }))).toBeNull();
    await expect(arrive(email)).rejects.toMatchObject({ code: 'by-invitation' });
  });

  test('gets one account from ten arrivals at once', async () => {
    const email = somebody();
    await invite(email);
    const arrived = await Promise.all(Array.from({ length: 10 }, () => arrive(email)));
    expect(new Set(arrived.map(({ userId }) => userId)).size).toBe(1);
    expect(await accounts(email)).toBe(1);
  });

  test('makes none by Google or LinkedIn either', async () => {
    const { createUser } = adapterFor({ locale: 'en-GB', device: null, provider: 'google' });
    const email = somebody();
    await expect(async () => createUser?.({ id: '', email, emailVerified: null })).rejects.toMatchObject({
      code: 'by-invitation',
    });
    expect(await accounts(email)).toBe(0);
  });

  test('makes none because a member invited them as their coach', async () => {
    const member = await arrive(somebody('uni.example'));
    const email = somebody();
    await asAdmin(
      `INSERT INTO coachings (user_id, id, coach_email, scopes, invited_at)
       VALUES ($1, gen_random_uuid(), $2, '{journal}', now())`,
      [member.userId, email],
    );
    await expect(arrive(email)).rejects.toMatchObject({ code: 'by-invitation' });
  });
});

test('a demo account is made all the same: it is this computer’s own', async () => {
  expect((await asIdentity((tx) => demoPerson(tx, 'client', 'en-GB'))).demo).toBe(true);
});

describe('a sign-in mail', () => {
  test('says to somebody who may not come in who may, and carries no way in', async () => {
    const { text, subject } = await mailFor(somebody());
    expect(text).toContain('There’s no account under this address.');
    expect(text).toContain('for people with an address at uni.example, and for people who were invited');
    expect(text).not.toMatch(/sign-in\/confirm|token=/);
    expect(subject).toBe('Sign in to Rebound');
  });

  test.each(['invited', 'named', 'known'])('carries one for an address that is %s', async (who) => {
    const email = somebody(who === 'invited' ? 'example.test' : 'uni.example');
    if (who === 'invited') await invite(email);
    if (who === 'known') await arrive(email);
    expect((await mailFor(email)).text).toMatch(/sign-in\/confirm/);
  });

  test('takes as many statements and answers the same, whoever asks', async () => {
    const [stranger, invited, member] = [somebody(), somebody(), somebody('uni.example')];
    await invite(invited);
    await arrive(member);
    const seen = [];
    for (const email of [stranger, invited, member]) {
      const asked = { answer: {} as object };
      const { length } = await statementsIn(async () => {
        asked.answer = await ask(email);
      });
      seen.push({ length, answer: Object.keys(asked.answer) });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe('an invitation', () => {
  const mailsTo = (email: string) =>
    asAdmin(
      "SELECT id, state FROM outbox WHERE kind = 'site-invitation' AND recipient_hash = $1 ORDER BY created_at",
      [Buffer.from(recipientHash(email))],
    );
  const atTheDoor = async (id: string) => {
    const row = await inScope(workerScope(), (tx) => claim(tx, { id, workerId: crypto.randomUUID() }));
    if (!row) throw new Error('not to be had');
    return inScope(workerScope(), (tx) =>
      preflight(tx, row, { handlers, transport: 'local', honoursKeys: true }),
    );
  };

  test('is told by one mail a day, and lasts from the latest', async () => {
    const email = somebody();
    expect(await invite(email)).toMatchObject({ ok: true, value: { state: 'invited', sent: true } });
    await shiftClock(DAY - 60);
    expect(await invite(email)).toMatchObject({ ok: true, value: { sent: false } });
    await shiftClock(DAY + 60);
    expect(await invite(email)).toMatchObject({ ok: true, value: { sent: true } });
    expect(await mailsTo(email)).toHaveLength(2);
    const listed = (await asIdentity(openInvitations)).filter((one) => one.email === email);
    expect(listed).toHaveLength(1);
  });

  test('is not sent to whoever stopped such mail, before or at the door', async () => {
    const [before, later] = [somebody(), somebody()];
    const stop = (email: string) =>
      asAdmin('INSERT INTO mail_stops (recipient_hash, sender_hash, at) VALUES ($1, $2, now())', [
        Buffer.from(recipientHash(email)),
        Buffer.from(houseSender()),
      ]);
    await stop(before);
    expect(await invite(before)).toMatchObject({ ok: false, refusal: { code: 'TRUST-3' } });
    await invite(later);
    await stop(later);
    const [row] = await mailsTo(later);
    expect(await atTheDoor(row.id)).toEqual({ state: 'failed', reason: 'TRUST-3' });
  });

  test('leaves where nothing speaks against it, with the page that stops it', async () => {
    const email = somebody();
    await invite(email);
    const [row] = await mailsTo(email);
    expect(await atTheDoor(row.id)).toMatchObject({
      mail: { to: email, headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } },
    });
  });

  test('is refused where the address has had its mails of the day from everybody', async () => {
    const email = somebody();
    for (let sent = 0; sent < 10; sent++)
      await asAdmin(
        `INSERT INTO mails_to_others (id, sender_hash, recipient_hash, about, leaves_at)
         VALUES (gen_random_uuid(), $1, $2, 'a reply', now())`,
        [Buffer.from(`somebody ${sent}`), Buffer.from(recipientHash(email))],
      );
    expect(await invite(email)).toMatchObject({ ok: false, refusal: { code: 'TRUST-2' } });
  });

  test.each(['used', 'taken back', 'forgotten'])(
    'leaves no word of its mail behind once it is %s',
    async (how) => {
      const email = somebody();
      await invite(email);
      if (how === 'used') await arrive(email);
      if (how === 'taken back') await asIdentity((tx) => revokeInvitation(tx, { email }));
      if (how === 'forgotten') {
        await shiftClock(14 * DAY + 60);
        await asIdentity(forgetExpired);
      }
      const [row] = await asAdmin('SELECT state, mail_sealed FROM outbox WHERE recipient_hash = $1', [
        Buffer.from(recipientHash(email)),
      ]);
      expect(row).toEqual({ state: 'cancelled', mail_sealed: null });
    },
  );

  test('is not needed by a member', async () => {
    const email = somebody('uni.example');
    await arrive(email);
    expect(await invite(email)).toMatchObject({ ok: true, value: { state: 'member' } });
    expect(await mailsTo(email)).toEqual([]);
  });

  test('is forgotten once its time is over', async () => {
    const email = somebody();
    await invite(email);
    await shiftClock(14 * DAY + 60);
    await asIdentity(forgetExpired);
    expect(await asAdmin('SELECT 1 FROM site_invitations WHERE email = $1', [email])).toEqual([]);
  });
});
