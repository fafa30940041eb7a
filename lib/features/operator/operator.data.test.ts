import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { inviteCoach } from '@/lib/features/coaching/actions';
import {
  inviteAction,
  liftSuppressionAction,
  reportAction,
  suspendAction,
  switchAction,
  takeBackAction,
} from '@/lib/features/operator/actions';
import { loadOperatorPage } from '@/lib/features/operator/loaders';
import { signIn } from '@/lib/features/sign-in/mutations';
import { recipientHash, senderHash } from '@/lib/mail/marks';
import { addressHash } from '@/lib/mail/suppression';
import { type Action, post, visiting } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { withFactor } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { applied } from '@/test/rejected';
import { listed, statementsIn } from '@/test/statements';

const OPERATOR = 'operator@example.test';
// Before anything reads the environment.
vi.hoisted(() => {
  process.env.REBOUND_OPERATORS = 'somebody.else@example.test,operator@example.test';
});

type Page = Awaited<ReturnType<typeof loadOperatorPage>>;

let session = '';
let userId = '';
let ana: Member;

const arrive = (email: string) =>
  inScope(identityScope(), (tx) => signIn(tx, { email, locale: 'en-GB', device: 'Firefox on Linux' }));

/** What the page answers whoever holds `token`; '404' where it is not there. */
async function opened(token: string | undefined): Promise<Page | string> {
  let page: Page | undefined;
  const led = await visiting({ session: token }, async () => {
    page = await loadOperatorPage();
  });
  return led?.to ?? page ?? 'nothing';
}
const overview = async () => {
  const page = await opened(session);
  if (typeof page === 'string' || page.state !== 'open') throw new Error('not open');
  return page.overview;
};
const act = (action: Action, fields: Record<string, string>) => post(action, fields, { session });
const confirmedAgo = (minutes: number) =>
  asAdmin('UPDATE sessions SET confirmed_at = now() - make_interval(mins => $2) WHERE user_id = $1', [
    userId,
    minutes,
  ]);
const acts = async () =>
  (
    await asAdmin(
      "SELECT detail FROM security_events WHERE user_id = $1 AND kind = 'operator-command' ORDER BY seq",
      [userId],
    )
  ).map(({ detail }) => detail);

beforeAll(async () => {
  ({ token: session, userId } = await arrive(OPERATOR));
  ana = await member('Zaphod Quokka');
  await applied(ana.me, 'applied', 'Wombatworks');
});

beforeEach(async () => {
  await withFactor({ userId } as Parameters<typeof withFactor>[0]);
  await confirmedAgo(0);
  await asAdmin('DELETE FROM site_switches');
});

describe('the operator’s page', () => {
  test('is not there for anybody whom the settings do not name, signed in or not', async () => {
    expect(await opened(undefined)).toBe('404');
    expect(await opened('A'.repeat(43))).toBe('404');
    expect(await opened(ana.session)).toBe('404');
    const { token } = await arrive('xoperator@example.test');
    expect(await opened(token)).toBe('404');
  });

  test('asks an operator without a factor to add one, however fresh their sign-in', async () => {
    await asAdmin('DELETE FROM passkeys WHERE user_id = $1', [userId]);
    expect(await opened(session)).toEqual({ state: 'factor' });
    expect(await act(inviteAction, { email: 'friend@example.test' })).toMatchObject({ code: 'STEP-UP' });
  });

  test.each([
    [9, 'open'],
    [10, 'confirm'],
  ])('%i minutes after the factor was shown is %s', async (minutes, state) => {
    await confirmedAgo(minutes);
    expect(await opened(session)).toMatchObject({ state });
    const answer = await act(inviteAction, { email: `after-${minutes}@example.test` });
    expect(answer).toMatchObject(state === 'open' ? { status: 'done' } : { code: 'STEP-UP' });
  });

  test('reads in no more than six statements, and writes nothing', async () => {
    for (const minutes of [0, 30]) {
      await confirmedAgo(minutes);
      const asked = await statementsIn(() => opened(session));
      expect(asked.length, listed(asked)).toBeLessThanOrEqual(6);
      expect(asked.filter((text) => /^(WITH .*)?(INSERT|UPDATE|DELETE)/i.test(text))).toEqual([]);
    }
  });

  test('says numbers over everybody, and no word, name or address of anybody', async () => {
    const page = await overview();
    expect(page.accounts).toBeGreaterThanOrEqual(2);
    expect(page.days).toHaveLength(30);
    expect(page.days[0]).toMatchObject({ accounts: expect.any(Number), signIns: expect.any(Number) });
    expect(page.days[0]?.signIns).toBeGreaterThan(0);
    expect(JSON.stringify({ ...page, invitations: [] })).not.toMatch(/Zaphod|Quokka|Wombat|@/);
  });
});

describe('what an operator does', () => {
  test('is refused to everybody else as what is not there', async () => {
    const before = await acts();
    const forms: [Action, Record<string, string>][] = [
      [inviteAction, { email: 'friend@example.test' }],
      [takeBackAction, { id: ana.me.userId }],
      [liftSuppressionAction, { email: 'friend@example.test' }],
      [suspendAction, { email: OPERATOR, act: 'suspend' }],
      [reportAction, { id: ana.me.userId, act: 'settle' }],
      [switchAction, { name: 'imports', off: 'yes' }],
    ];
    for (const [action, fields] of forms)
      for (const token of [ana.session, undefined])
        expect(await post(action, fields, { session: token })).toMatchObject({
          status: 'invalid',
          message: 'This no longer exists. It may have been deleted in another tab.',
        });
    expect(await asAdmin('SELECT 1 FROM site_switches')).toEqual([]);
    expect(await acts()).toEqual(before);
  });

  test('invites and takes back, and stands in their security log', async () => {
    expect(await act(inviteAction, { email: 'Guest@Example.test' })).toMatchObject({ status: 'done' });
    const [invitation] = (await overview()).invitations.filter(({ email }) => email === 'guest@example.test');
    expect(await act(takeBackAction, { id: invitation?.id ?? '' })).toMatchObject({ status: 'done' });
    expect((await overview()).invitations.map(({ email }) => email)).not.toContain('guest@example.test');
    expect((await acts()).slice(-2)).toEqual(['invite', 'uninvite']);
    expect(await act(inviteAction, { email: OPERATOR })).toMatchObject({ message: /has an account already/ });
  });

  test('takes one address off the list of those that get no mail', async () => {
    await asAdmin("INSERT INTO suppressions (email_hash, reason, at) VALUES ($1, 'bounced', now())", [
      Buffer.from(addressHash('back@example.test')),
    ]);
    expect(await act(liftSuppressionAction, { email: 'other@example.test' })).toMatchObject({
      status: 'invalid',
    });
    expect(await act(liftSuppressionAction, { email: 'back@example.test' })).toMatchObject({
      status: 'done',
    });
    expect(await asAdmin('SELECT 1 FROM suppressions')).toEqual([]);
  });

  test('suspends an account and opens it again', async () => {
    const { token } = await arrive('loud@example.test');
    const said = { email: 'loud@example.test', act: 'suspend' };
    expect(await act(suspendAction, said)).toMatchObject({ status: 'done' });
    expect(await opened(token)).toBe('404');
    await expect(arrive('loud@example.test')).rejects.toMatchObject({ code: 'suspended' });
    expect(await act(suspendAction, said)).toMatchObject({
      status: 'invalid',
      message: /Nothing was changed/,
    });
    expect((await overview()).suspended).toBe(1);
    expect(await act(suspendAction, { ...said, act: 'resume' })).toMatchObject({ status: 'done' });
    await arrive('loud@example.test');
    expect(await act(suspendAction, { ...said, email: 'nobody@example.test' })).toMatchObject({
      status: 'invalid',
    });
    expect((await acts()).slice(-2)).toEqual(['suspend', 'resume']);
  });

  test('suspends nobody who runs the site, themselves neither', async () => {
    const before = await acts();
    const stays = { status: 'invalid', message: /helps to run the site/ };
    await arrive('somebody.else@example.test');
    for (const email of [OPERATOR, OPERATOR.toUpperCase(), 'somebody.else@example.test'])
      expect(await act(suspendAction, { email, act: 'suspend' })).toMatchObject(stays);
    const [report] = await asAdmin(
      `INSERT INTO mail_reports (id, recipient_hash, sender_hash, stopped, at)
       VALUES (gen_random_uuid(), $1, $2, 'sender', now()) RETURNING id`,
      [Buffer.from(recipientHash('reader@example.test')), Buffer.from(senderHash(OPERATOR))],
    );
    expect(await act(reportAction, { id: report?.id as string, act: 'suspend' })).toMatchObject(stays);
    expect(await acts()).toEqual(before);
    expect((await overview()).suspended).toBe(0);
    expect(await act(reportAction, { id: report?.id as string, act: 'settle' })).toMatchObject({
      status: 'done',
    });
  });

  test('acts on a report by its id, without learning whose it is', async () => {
    await arrive('spammer@example.test');
    const report = async () => {
      const [row] = await asAdmin(
        `INSERT INTO mail_reports (id, recipient_hash, sender_hash, stopped, at)
         VALUES (gen_random_uuid(), $1, $2, 'sender', now()) RETURNING id`,
        [
          Buffer.from(recipientHash(`${Math.random()}@example.test`)),
          Buffer.from(senderHash('spammer@example.test')),
        ],
      );
      return row?.id as string;
    };
    const [first, second] = [await report(), await report()];
    expect((await overview()).reports.find(({ id }) => id === first)).toMatchObject({ ofSender: 2 });
    expect(await act(reportAction, { id: first, act: 'settle' })).toMatchObject({ status: 'done' });
    expect((await overview()).reports.map(({ id }) => id)).toEqual([second]);
    expect(await act(reportAction, { id: first, act: 'settle' })).toMatchObject({
      message: /settled already/,
    });
    // An act that cannot be done whole leaves nothing behind, the line about it neither.
    await act(suspendAction, { email: 'spammer@example.test', act: 'suspend' });
    const before = await acts();
    expect(await act(reportAction, { id: second, act: 'suspend' })).toMatchObject({
      message: /suspended already/,
    });
    expect(await acts()).toEqual(before);
    expect((await overview()).reports.map(({ id }) => id)).toEqual([second]);
    expect(await asAdmin("SELECT 1 FROM mail_stops WHERE recipient_hash = ''")).toEqual([]);
    await act(suspendAction, { email: 'spammer@example.test', act: 'resume' });
    expect(await act(reportAction, { id: second, act: 'suspend' })).toMatchObject({ status: 'done' });
    expect((await acts()).slice(-2)).toEqual(['report-suspend', 'suspend']);
    expect((await overview()).reports).toEqual([]);
    expect(await asAdmin("SELECT 1 FROM mail_stops WHERE recipient_hash = ''")).toHaveLength(1);
    await expect(arrive('spammer@example.test')).rejects.toMatchObject({ code: 'suspended' });
  });
});

describe('a switch', () => {
  const capture = async () => {
    const answer = await dispatch(
      new Request('http://localhost/api/v1/captures', {
        method: 'POST',
        headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Gardener at Northwind, Lisbon. Apply by 3 March 2027.' }),
      }),
      ['captures'],
    );
    return { status: answer.status, body: await answer.json() };
  };

  test('holds for programs at once, and lets go again', async () => {
    expect((await capture()).status).toBe(201);
    expect(await act(switchAction, { name: 'captures', off: 'yes' })).toMatchObject({ status: 'done' });
    expect((await overview()).switches).toEqual(['captures']);
    expect(await capture()).toMatchObject({
      status: 403,
      body: { code: 'switched-off', detail: /switched off on this site/ },
    });
    await act(switchAction, { name: 'captures', off: 'no' });
    expect((await capture()).status).toBe(201);
    expect((await acts()).slice(-2)).toEqual(['captures-off', 'captures-on']);
  });

  test('holds for a form, which says so and keeps what was typed', async () => {
    await act(switchAction, { name: 'coach-invitations', off: 'yes' });
    const answer = await post(inviteCoach, { email: 'coach@example.test', way: 'link' }, ana);
    expect(answer).toMatchObject({
      status: 'invalid',
      message: /switched off on this site/,
      values: { email: 'coach@example.test' },
    });
  });

  test('closes the door to new accounts, and to no account that is there', async () => {
    await act(switchAction, { name: 'new-accounts', off: 'yes' });
    await expect(arrive('late@example.test')).rejects.toMatchObject({ code: 'by-invitation' });
    await arrive(OPERATOR);
    await act(inviteAction, { email: 'late@example.test' });
    await arrive('late@example.test');
  });
});
