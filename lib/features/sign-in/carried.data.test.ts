import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { mintClientScope } from '@/lib/access/mint';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import type { WholeAnswers } from '@/lib/features/answers';
import { addApplication } from '@/lib/features/applications/mutations';
import { MAIL_MINUTES } from '@/lib/features/sign-in/limits';
import {
  answersOf,
  forgetExpired,
  requestSignIn,
  signInKeeping,
  takeCode,
  takeLink,
} from '@/lib/features/sign-in/mutations';
import { ANSWERS } from '@/test/access/answered';
import { asAdmin, shiftClock } from '@/test/database';
import { signInMailOf } from '@/test/sign-in-mail';

// What somebody answered before they had an account arrives in it, once, by the code or by the link.

afterEach(() => shiftClock(0));

const asIdentity = <T>(work: (tx: SystemTx) => Promise<T>) => inScope(identityScope(), work);
const somebody = () => `${randomUUID()}@example.test`;
const answered = (over: Partial<WholeAnswers> = {}): WholeAnswers => ({
  ...ANSWERS,
  newId: randomUUID(),
  receivedAt: Temporal.Now.instant().subtract({ hours: 3 }).round('millisecond').toString(),
  company: 'Kitewright',
  role: 'Platform Engineer',
  ...over,
});

/** Asks for a mail that carries `answers`; its id, link and code. */
async function mailTo(email: string, answers: WholeAnswers | null = answered()) {
  const asked = await asIdentity((tx) => requestSignIn(tx, { email, network: null, answers }));
  if (!('id' in asked)) throw new Error('the mail was refused');
  return { id: asked.id, ...(await signInMailOf(asked.id, email)) };
}

type Mail = Awaited<ReturnType<typeof mailTo>>;

const arriving = (tx: SystemTx, email: string, answers: WholeAnswers | null) =>
  signInKeeping(tx, { email, locale: 'en-GB', device: null, timeZone: 'Asia/Tokyo' }, answers);

const byCode = ({ id, code }: Mail) =>
  asIdentity(async (tx) => {
    const answers = await answersOf(tx, { id });
    const answer = await takeCode(tx, { id, code });
    return answer.state === 'right' ? arriving(tx, answer.email, answers) : null;
  });
const byLink = ({ link }: Mail) =>
  asIdentity(async (tx) => {
    const answers = await answersOf(tx, { token: link });
    const email = await takeLink(tx, link);
    return email ? arriving(tx, email, answers) : null;
  });

const rejectionsOf = (email: string) =>
  asAdmin(
    `SELECT r.*, a.role, c.name AS company, a.applied_on, p.state AS plan, u.time_zone AS zone
     FROM rejections r JOIN users u ON u.id = r.user_id JOIN applications a ON a.id = r.application_id
     JOIN companies c ON c.id = a.company_id LEFT JOIN plans p ON p.rejection_id = r.id WHERE u.email = $1`,
    [email],
  );
const carried = (id: string) => asAdmin('SELECT answers_sealed FROM sign_in_tokens WHERE id = $1', [id]);

describe.each([
  ['code', byCode],
  ['link', byLink],
])('answers that arrive by the %s', (_, arrive) => {
  test('make account, application, rejection at its real time, and plan', async () => {
    const email = somebody();
    const answers = answered();
    const mail = await mailTo(email, answers);
    const { rejectionId } = (await arrive(mail)) ?? {};
    const [row, ...more] = await rejectionsOf(email);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      ...{ id: rejectionId, company: 'Kitewright', role: 'Platform Engineer', applied_on: null },
      ...{ furthest_stage: 'final-round', emotional: true, tier: 3, plan: 'running' },
      // Of the browser in which they answered, not of the one that opened the link.
      zone: 'Europe/Lisbon',
    });
    expect(row?.received_at.toISOString()).toBe(new Date(answers.receivedAt).toISOString());
    // TRUST-1: what leaves in our name waits from when it was logged, not from when it was heard.
    const [{ now } = { now: null }] = await asAdmin('SELECT rebound.now() AS now');
    expect(now.getTime() - row?.logged_at.getTime()).toBeLessThan(60_000);
    expect((await carried(mail.id))[0]?.answers_sealed).toBeNull();
  });

  test('start no plan where the rules start none (72H)', async () => {
    const email = somebody();
    await arrive(await mailTo(email, answered({ furthestStage: 'applied' })));
    expect(await rejectionsOf(email)).toMatchObject([{ tier: 1, plan: null }]);
  });

  test('go to the account that is there, and to the application that it has open', async () => {
    const email = somebody();
    await byLink(await mailTo(email, null));
    const [person] = await asAdmin('SELECT id FROM users WHERE email = $1', [email]);
    const me = mintClientScope(person?.id);
    const { id } = await inScope(me, (tx) =>
      addApplication(tx, { company: 'kitewright', role: 'Platform Engineer', stage: 'phone-screen' }),
    );
    await arrive(await mailTo(email));
    expect(await rejectionsOf(email)).toMatchObject([{ application_id: id, furthest_stage: 'final-round' }]);
  });
});

test('answers that are refused keep nobody from signing in, and wait for their form', async () => {
  const email = somebody();
  const receivedAt = '1926-11-20T12:00:00Z';
  const arrived = await byCode(await mailTo(email, answered({ receivedAt })));
  expect(arrived).toMatchObject({ rejectionId: null, awaitsFactor: false });
  const [person] = await asAdmin('SELECT id FROM users WHERE email = $1', [email]);
  expect(await asAdmin('SELECT 1 FROM applications WHERE user_id = $1', [person?.id])).toEqual([]);
});

test('answers make one rejection when code and link are used at once, and when they are sent twice', async () => {
  const email = somebody();
  const answers = answered();
  const [first, second] = [await mailTo(email, answers), await mailTo(email, answers)];
  const uses = await Promise.all([byCode(first), byLink(first), byCode(second), byLink(second)]);
  expect(uses.filter((use) => use !== null)).toHaveLength(1);
  await byCode(await mailTo(email, answers));
  expect(await rejectionsOf(email)).toHaveLength(1);
});

test('answers stand sealed in the row of the mail, and nowhere else', async () => {
  const email = somebody();
  const { id } = await mailTo(email);
  const [dump] = await asAdmin(
    'SELECT t::text || string_agg(o::text, chr(10)) AS text FROM sign_in_tokens t, outbox o WHERE t.id = $1 GROUP BY t.*',
    [id],
  );
  expect(dump?.text).not.toMatch(/kitewright/i);
  expect((await carried(id))[0]?.answers_sealed).not.toBeNull();
});

test('answers end with the mail: unused they are emptied, and another mail of the address takes none along', async () => {
  const email = somebody();
  const [planted, own] = [await mailTo(email), await mailTo(email, null)];
  await byCode(own);
  expect(await rejectionsOf(email)).toEqual([]);
  expect((await carried(planted.id))[0]?.answers_sealed).toBeNull();
  const unused = await mailTo(somebody());
  await shiftClock(MAIL_MINUTES * 60 + 5);
  await asIdentity((tx) => forgetExpired(tx));
  expect((await carried(unused.id))[0]?.answers_sealed).toBeNull();
});

test('answers wait where a factor is to be shown first', async () => {
  const email = somebody();
  await byLink(await mailTo(email, null));
  await asAdmin(
    `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
     SELECT id, $2, $3, '', 'Phone', rebound.now() FROM users WHERE email = $1`,
    [email, randomUUID(), randomUUID()],
  );
  expect(await byCode(await mailTo(email))).toMatchObject({ awaitsFactor: true, rejectionId: null });
  expect(await rejectionsOf(email)).toEqual([]);
});
