import { beforeAll, expect, test } from 'vitest';
import { ACTIONS } from '@/test/access/actions';
import { type Action, post } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { findActions } from '@/test/access/found-actions';
import { asAdmin } from '@/test/database';

// Every server action, posted by somebody who signed in a while ago.

/** Each action that asks for it; what it was sent comes back, so that nothing is typed twice. */
const ASKING = [
  'account.createToken',
  'erasure.closeAccountAction',
  'exports.requestExportAction',
  'exports.confirmDownloadAction',
  'coaching.inviteCoach',
  'coaching.inviteClient',
  'mailboxes.saveMailboxAction',
  'calendar-feed.makeFeedAction',
  'exports.requestExportAction',
  'exports.confirmDownloadAction',
  'factors.startPasskey',
  'factors.addPasskey',
  'factors.removePasskey',
  'factors.startAuthenticator',
  'factors.confirmAuthenticator',
  'factors.removeAuthenticator',
  'factors.makeRecoveryCodes',
  'factors.removeIdentity',
];

/** These sign the owner out, or confirm them, so that nothing after them would be asked any more. */
const ENDS_IT = ['account.signOutBrowser', 'factors.confirmWithPasskey', 'factors.confirmWithCode'];

let fixtures: Fixtures;
let actions: Record<string, Action>;
beforeAll(async () => {
  fixtures = await matrixFixtures();
  actions = await findActions();
  await asAdmin("UPDATE sessions SET confirmed_at = now() - interval '11 minutes'");
});

const own = Object.entries(ACTIONS).filter(
  ([name, { by }]) => ['owner', 'anyone', 'holder'].includes(by) && !ENDS_IT.includes(name),
);

test.each(own)('%s asks for it, or does not', async (name, sample) => {
  const { session } = sample.ofGuest ? fixtures.owner.guest : fixtures.owner;
  const form = sample.form(fixtures);
  const action = actions[name];
  if (!action) throw new Error(`There is no action ${name}.`);
  const answer = await post(action, form, { session });
  const asked = answer.status === 'refused' && answer.code === 'STEP-UP';
  expect(asked).toBe(ASKING.includes(name));
  if (answer.status !== 'refused' || !asked) return;
  const { password: _, ...kept } = form;
  expect(answer).toMatchObject({ title: 'Please confirm it’s you.', values: kept });
});

test('and all that ask for it are there', () => {
  expect(ASKING.filter((name) => !own.some(([one]) => one === name))).toEqual([]);
});
