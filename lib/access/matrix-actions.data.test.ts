import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIONS, type ActionSample, holderOf } from '@/test/access/actions';
import { type Action, type Answer, post } from '@/test/access/browser';
import { CROSSED } from '@/test/access/crossed';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { findActions, hiddenActionFiles } from '@/test/access/found-actions';
import { keepRows } from '@/test/access/kept';
import { member } from '@/test/access/person';

// Every server action, posted by everybody about the owner's rows.

const NOT_SHARED = '/clients?closed';
const NOT_HERE = 'This no longer exists. It may have been deleted in another tab.';
const NOT_OPEN = 'You don’t have access to this, or no longer do.';
const ELSEWHERE = [null, 'null', 'https://elsewhere.example', 'http://localhost:3000.elsewhere.example'];

let fixtures: Fixtures;
let actions: Record<string, Action>;
let putBack: () => Promise<void>;
beforeAll(async () => {
  actions = await findActions();
  fixtures = await matrixFixtures();
  putBack = await keepRows();
});

const samples = Object.entries(ACTIONS);
const those = (...by: ActionSample['by'][]) => samples.filter(([, sample]) => by.includes(sample.by));
const about = ['owner', 'coach', 'guest'] as const;

function actionOf(name: string): Action {
  const action = actions[name];
  if (!action) throw new Error(`There is no action ${name}: take it out of test/access/actions.ts.`);
  return action;
}

/** The owner's rows as they were looked at last: nothing between two attempts changes them, or it is put back. */
let lookedAt: Awaited<ReturnType<typeof fingerprintsOf>> | undefined;

/** Runs `attempts` and holds the owner's rows against what they were. */
async function changingNothing(attempts: () => Promise<void>) {
  const before = lookedAt ?? (await fingerprintsOf(fixtures.owner.me));
  await attempts();
  lookedAt = await fingerprintsOf(fixtures.owner.me);
  expect(lookedAt).toEqual(before);
}

const wentThrough = (answer: Answer) =>
  answer.status === 'done' ||
  (answer.status === 'redirected' && !answer.to.startsWith('/sign-in') && answer.to !== NOT_SHARED);

describe('the access matrix of actions', () => {
  test('names every action and no other', () => {
    const hint = 'Add a new server action to ACTIONS in test/access/actions.ts, and drop what is gone.';
    expect(Object.keys(ACTIONS).sort(), hint).toEqual(Object.keys(actions).sort());
  });

  test('finds every action, as none is written inside something else', () => {
    expect(hiddenActionFiles(), "Move it to an actions.ts that begins with 'use server'.").toEqual([]);
  });
});

/** COACH-1: a coach whose access ended is led away from the page; everyone else is told in place. */
const LEADS_AWAY = [
  'coaching.addComment',
  'coaching.changeCoachComment',
  'coaching.markReviewed',
  'templates.giveTemplateAction',
  'templates.takeBackTemplateAction',
  'templates.copyShownAction',
];
const notHere = (action: string) =>
  LEADS_AWAY.includes(action)
    ? { status: 'redirected', to: NOT_SHARED }
    : expect.objectContaining({ status: 'invalid', message: NOT_HERE });

describe('an action', () => {
  test.each(those(...about, 'anyone', 'holder'))(
    '%s goes through for whom it is meant',
    async (name, sample) => {
      const { session } = holderOf(sample, fixtures);
      const answer = await post(actionOf(name), sample.form(fixtures), { session });
      await putBack();
      expect(answer, JSON.stringify(answer)).toSatisfy(wentThrough);
    },
  );

  test.each(those(...about))('%s finds nothing of the owner’s for anybody else', async (name, sample) => {
    const { owner, stranger, coach, revoked } = fixtures;
    const holder = holderOf(sample, fixtures);
    const others = { owner, stranger, coach, revoked, guest: owner.guest };
    await changingNothing(async () => {
      for (const [who, { session }] of Object.entries(others)) {
        if (session === holder.session) continue;
        const answer = await post(actionOf(name), sample.form(fixtures), { session });
        expect(answer, who).toEqual(notHere(name));
      }
    });
  });

  test.each(those('anyone', 'holder', 'public'))(
    '%s is about the person who posts it',
    async (name, sample) => {
      const { session } = await member('Somebody else');
      await changingNothing(async () => {
        const answer = await post(actionOf(name), sample.form(fixtures), { session });
        if (sample.by === 'anyone') expect(answer).toSatisfy(wentThrough);
      });
    },
  );

  test.each(those(...about, 'anyone', 'holder'))(
    '%s leads to the sign-in page without a session',
    async (name, sample) => {
      await changingNothing(async () => {
        for (const session of [undefined, 'A'.repeat(43)]) {
          const answer = await post(actionOf(name), sample.form(fixtures), { session });
          expect(answer).toEqual({ status: 'redirected', to: '/sign-in' });
        }
      });
    },
  );

  test.each(those('operator'))('%s is not there for anybody of the matrix', async (name, sample) => {
    const { owner, stranger, coach } = fixtures;
    await changingNothing(async () => {
      for (const session of [owner.session, stranger.session, coach.session, undefined, 'A'.repeat(43)]) {
        const answer = await post(actionOf(name), sample.form(fixtures), { session });
        expect(answer).toMatchObject({ status: 'invalid', message: NOT_HERE });
      }
    });
  });

  test.each(samples)('%s is refused without an origin and from another site', async (name, sample) => {
    const { session } = holderOf(sample, fixtures);
    await changingNothing(async () => {
      for (const origin of ELSEWHERE) {
        const answer = await post(actionOf(name), sample.form(fixtures), { session, origin });
        expect(answer, String(origin)).toMatchObject({ status: 'invalid', message: NOT_OPEN });
      }
    });
  });
});

test.each(CROSSED)('%s is refused', async (_what, { by, action, form }) => {
  const strangers = await fingerprintsOf(fixtures.stranger.me);
  await changingNothing(async () => {
    const answer = await post(actionOf(action), form(fixtures), { session: fixtures[by].session });
    expect(answer).toEqual(notHere(action));
  });
  expect(await fingerprintsOf(fixtures.stranger.me)).toEqual(strangers);
});
