import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { systemVault } from '@/lib/access/vault';
import { makeToken } from '@/lib/features/account/mutations';
import { acceptInvitation, addComment } from '@/lib/features/coaching/mutations';
import { erasePerson } from '@/lib/features/erasure/mutations';
import { writeEntry } from '@/lib/features/journal/mutations';
import { saveVent } from '@/lib/features/rejections/mutations';
import { sendReply } from '@/lib/features/replies/mutations';
import { forgetExpired, makePerson, requestSignIn } from '@/lib/features/sign-in/mutations';
import { createTemplate } from '@/lib/features/templates/mutations';
import { newTemplateSchema } from '@/lib/features/templates/schema';
import { localAdapter } from '@/lib/mail/local';
import { emptySettledMails } from '@/lib/outbox/empty';
import { sweep } from '@/lib/outbox/sweep';
import { coached, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { foundEverywhere } from '@/test/everywhere';
import { logLines } from '@/test/log-lines';
import { queued, sender } from '@/test/queued';
import { act, allowed, applied, drafted, logged, pastUndo } from '@/test/rejected';

// Somebody whose every text carries a word of its own, as a client, as a coach and as whoever asks for sign-in mails.

const WORD = `zq${randomUUID().replaceAll('-', '')}`;
const ADDRESS = `${WORD}@example.test`;
const text = (what: string) => `${what} ${WORD}`;

let lines: string[];
beforeAll(() => {
  ({ lines } = logLines());
});
afterAll(() => vi.restoreAllMocks());

const DAY = 24 * 3600;
let me: ClientScope;
let client: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  await shiftClock(0);
  const made = await inScope(identityScope(), (tx) => makePerson(tx, { email: ADDRESS, name: text('Ana') }));
  me = scopeForJob(made.id);
  // Sign-in mails: one that left, and one that waits.
  await asked();
  await sweep(sender(localAdapter()));
  const { id: rejectionId, applicationId } = await logged(
    me,
    await applied(me, 'phone-screen', text('Northwind')),
    { feedback: text('Too quiet.') },
  );
  await act(me, (tx) => saveVent(tx, { rejectionId, body: text('Said here only.') }));
  await act(me, (tx) => writeEntry(tx, rejectionId, { oneThing: text('Slower.'), gut: text('Luck.') }));
  await act(me, (tx) =>
    createTemplate(
      tx,
      newTemplateSchema.parse({
        ...{ name: text('Mine'), purpose: 'one-line-thanks', subject: text('Thanks') },
        blocks: [{ element: 'thanks', text: text('Thank you.') }],
      }),
    ),
  );
  await act(me, (tx) => makeToken(tx, { name: text('script'), scopes: ['read'] }));
  expect(applicationId).toBeTruthy();
  await shiftClock(3 * DAY);
  const reply = await drafted(me, { id: rejectionId } as Parameters<typeof drafted>[1], {
    to: `them-${ADDRESS}`,
    subject: text('Platform Engineer'),
    body: text('Thank you.'),
  });
  await act(me, async (tx) => allowed(await sendReply(tx, reply.id)));
  await pastUndo();
  await sweep(sender(localAdapter()));
  // As a coach: one coaching that runs, one invitation that was not answered.
  client = await person('Sam Okafor');
  const entryId = await turnedDown(client, 'Contoso');
  const scope = await coached(client, Object.assign({ email: ADDRESS }, me), [entryId]);
  await inScope(scope, (tx) => addComment(tx, { entryId, body: 'Name the figure first.' }));
  await invited(await person('Mira Holt'), Object.assign({ email: ADDRESS }, me));
  await asked();
  await asAdmin(
    `INSERT INTO site_invitations (id, email, created_at, expires_at)
     VALUES (gen_random_uuid(), $1, now(), now() + interval '30 days')`,
    [ADDRESS],
  );
});

const asked = () =>
  inScope(identityScope(), (tx) => requestSignIn(tx, { email: ADDRESS, network: randomUUID() }));

/** Every text that is sealed for nobody, opened. */
async function systemTexts(): Promise<string[]> {
  const mails = await asAdmin(
    'SELECT id, mail_sealed FROM outbox WHERE user_id IS NULL AND mail_sealed IS NOT NULL',
  );
  const local = await asAdmin('SELECT id, mail_sealed FROM local_mails');
  const vault = systemVault();
  return [
    ...mails.map(
      ({ id, mail_sealed: mailSealed }) => vault.at('Outbox', { id, mailSealed }).open('mailSealed') ?? '',
    ),
    ...local.map(({ id, mail_sealed: mailSealed }) =>
      vault.at('LocalMail', { id, mailSealed }).open('mailSealed'),
    ),
  ].filter((words) => words.includes(WORD));
}

describe('before', () => {
  test('the word stands in plain columns of their own rows and of others, and in sealed mails', async () => {
    const found = await foundEverywhere([WORD]);
    for (const place of [
      'users.email',
      'companies.name',
      'coachings.coach_email',
      'sign_in_tokens.email',
      'site_invitations.email',
      'local_mails.to',
    ])
      expect(found).toContain(`public.${place}: ${WORD}`);
    expect((await systemTexts()).length).toBeGreaterThan(3);
  });

  test('what is sealed shows nothing of it', async () => {
    expect((await foundEverywhere([WORD])).filter((place) => place.includes('_sealed'))).toEqual([]);
  });
});

describe('after the account is erased', () => {
  beforeAll(() => inScope(me, erasePerson));

  test('no column of any table has a word of it or an address', async () => {
    expect(await foundEverywhere([WORD])).toEqual([]);
  });

  test('the id, which says nothing any more, stands in the security log alone', async () => {
    expect(
      (await foundEverywhere([me.userId])).filter((place) => !place.startsWith('public.security_')),
    ).toEqual([]);
  });

  test('no mail that belongs to nobody has, opened', async () => {
    expect(await systemTexts()).toEqual([]);
  });

  test('nothing that waited leaves for their address', async () => {
    await sweep(sender(localAdapter()));
    expect(await asAdmin('SELECT "to" FROM local_mails WHERE "to" = $1', [ADDRESS])).toEqual([]);
    expect(await systemTexts()).toEqual([]);
    expect(await asAdmin("SELECT state FROM outbox WHERE user_id IS NULL AND state = 'due'")).toEqual([]);
  });

  test('what they wrote to others stays with those, from nobody', async () => {
    const rows = await asAdmin(
      `SELECT c.state, c.coach_email = 'a former coach' AS nameless, m.author_id
       FROM coachings c LEFT JOIN comments m ON m.user_id = c.user_id AND m.coaching_id = c.id
       WHERE c.coach_email = 'a former coach' ORDER BY c.state`,
    );
    expect(rows).toEqual([
      { state: 'declined', nameless: true, author_id: null },
      { state: 'revoked', nameless: true, author_id: null },
    ]);
  });

  test('no line of the log says a word or an address', () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.includes(WORD) || line.includes('@'))).toEqual([]);
  });
});

describe('settled mails are emptied', () => {
  const full = () =>
    asAdmin('SELECT id FROM outbox WHERE mail_sealed IS NOT NULL AND user_id = $1', [client.userId]);
  const settled = () =>
    asAdmin(
      "UPDATE outbox SET state = 'sent', settled_at = rebound.now() WHERE user_id = $1 AND state = 'due'",
      [client.userId],
    );

  test('after thirty days, and not before', async () => {
    for (const _ of [1, 2]) await queued(client);
    await settled();
    const before = await full();
    expect(before.length).toBeGreaterThan(0);
    const [{ seconds }] = await asAdmin('SELECT seconds::int FROM time_shift');
    await shiftClock(seconds + 30 * DAY - 60);
    await emptySettledMails();
    expect(await full()).toEqual(before);
    await shiftClock(seconds + 30 * DAY + 60);
    expect(await emptySettledMails()).toBeGreaterThanOrEqual(before.length);
    expect(await full()).toEqual([]);
  });

  test('but not one that waits', async () => {
    await inScope(identityScope(), (tx) => requestSignIn(tx, { email: client.email, network: randomUUID() }));
    expect(await emptySettledMails()).toBe(0);
  });

  test('a sign-in mail with the row it belongs to, two days after its end', async () => {
    const [{ seconds }] = await asAdmin('SELECT seconds::int FROM time_shift');
    await shiftClock(seconds + 3 * DAY);
    await inScope(identityScope(), forgetExpired);
    expect(await asAdmin('SELECT 1 FROM outbox WHERE user_id IS NULL AND mail_sealed IS NOT NULL')).toEqual(
      [],
    );
  });
});

test('an invitation is not accepted for somebody who is gone', async () => {
  const [{ id }] = await asAdmin("SELECT id FROM coachings WHERE coach_email = 'a former coach' LIMIT 1");
  await expect(inScope(await person(), (tx) => acceptInvitation(tx, id))).rejects.toThrow('invitation');
});
