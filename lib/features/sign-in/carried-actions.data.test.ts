import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Action, Answer } from '@/test/access/browser';
import { heldCookies, post } from '@/test/access/browser';
import { findActions } from '@/test/access/found-actions';
import { asAdmin } from '@/test/database';
import { signInMailOf } from '@/test/sign-in-mail';

// The same forms that a browser posts, one after the other, with what the browser holds meanwhile.

const actions = await findActions();

/** A browser of its own: what an action leaves in it is there for the next one. */
function browser() {
  let cookies: ReturnType<typeof heldCookies> = [];
  return {
    holds: (name: string) => cookies.some(([held]) => held === name),
    value: (name: string) => cookies.find(([held]) => held === name)?.[1] ?? '',
    async post(name: string, form: Record<string, string>): Promise<Answer> {
      const answer = await post(actions[name] as Action, form, { cookies });
      cookies = heldCookies();
      return answer;
    },
  };
}

const QUESTIONS = { furthestStage: 'final-round', when: 'just-now', timeZone: 'Europe/Lisbon' };
const SUBJECT = { company: 'Kitewright', role: 'Engineer' };
const somebody = () => `${randomUUID()}@example.test`;
const rejectionsOf = (email: string) =>
  asAdmin('SELECT r.id FROM rejections r JOIN users u ON u.id = r.user_id WHERE u.email = $1', [email]);

/** Answers, asks to keep, and types the code; answers where that leads. */
async function kept(me: ReturnType<typeof browser>, email: string): Promise<Answer> {
  expect(await me.post('answers.answerQuestions', QUESTIONS)).toMatchObject({ to: '/what-now/answer' });
  expect(await me.post('sign-in.askToKeep', { ...SUBJECT, email })).toMatchObject({ to: '/sign-in/check' });
  const { code } = await signInMailOf(me.value('rebound.sign-in'), email);
  return me.post('sign-in.typeCode', { code });
}

test('answers lead from the questions to the rejection, and the browser forgets them', async () => {
  const [me, email] = [browser(), somebody()];
  const led = await kept(me, email);
  const [row] = await rejectionsOf(email);
  expect(led).toMatchObject({ status: 'redirected', to: `/rejections/${row?.id}` });
  expect(me.holds('rebound.answers')).toBe(false);
  expect(me.holds('next-auth.session-token')).toBe(true);
});

test('answers of somebody with a second factor are kept once it was shown', async () => {
  const [me, email] = [browser(), somebody()];
  await kept(browser(), email);
  await asAdmin(
    `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
     SELECT id, $2, $3, '', 'Phone', rebound.now() FROM users WHERE email = $1`,
    [email, randomUUID(), randomUUID()],
  );
  const led = await kept(me, email);
  expect(led).toMatchObject({ to: '/sign-in/factor?to=%2Fwhat-now%2Fkeep' });
  expect(await rejectionsOf(email)).toHaveLength(1);
  expect(me.holds('rebound.answers')).toBe(true);

  await asAdmin(
    'UPDATE sessions SET awaits_factor = false WHERE user_id = (SELECT id FROM users WHERE email = $1)',
    [email],
  );
  const answer = await me.post('answers.keepAnswersAction', { ...SUBJECT, role: 'Designer' });
  expect(answer).toMatchObject({ status: 'redirected', to: expect.stringMatching(/^\/rejections\//) });
  expect(await rejectionsOf(email)).toHaveLength(2);
  expect(me.holds('rebound.answers')).toBe(false);
});

test('a browser without answers, or with old ones, is asked to answer once more', async () => {
  const me = browser();
  const answer = await me.post('sign-in.askToKeep', { ...SUBJECT, email: somebody() });
  expect(answer).toMatchObject({ status: 'invalid', message: expect.stringContaining('answer once more') });
});
