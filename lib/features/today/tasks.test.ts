import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PlanView } from '@/lib/features/recovery/types';
import { PLAN_STEPS, type PlanStepKey, planPhase, planSteps, stepsFor } from '@/lib/rules/plan';
import { headlineOf } from './headline';
import { STEP_WORDS } from './step-words';
import { FIRST_APPLICATION, inOrder, taskOfJournal, tasksOfPlan } from './tasks';
import type { PlanReply, Task } from './types';

const ZONE = 'Europe/Paris';
const paris = (local: string) => Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).toInstant();

function planOn(
  day: number,
  ticked: readonly PlanStepKey[] = [],
  state: PlanView['state'] = 'running',
  late = false,
): PlanView {
  const steps = planSteps({ late }).map((step) => ({
    key: step.key,
    day: step.day,
    title: step.title,
    detail: step.detail,
    evening: 'evening' in step,
    done: ticked.includes(step.key),
    doneAt: null,
  }));
  return {
    id: 'plan',
    rejectionId: 'rejection',
    company: 'Northwind',
    role: 'Platform Engineer',
    state,
    day0: '2026-11-24',
    day,
    phase: planPhase(day),
    late,
    canBeginAnew: false,
    steps,
    nextStep: null,
    nudges: [],
    roles: [],
  };
}

const HOLD = '2026-11-26T15:20:00Z';
const unwritten: PlanReply = {
  ...{ standing: 'unwritten', opensAt: HOLD, leaveAt: null },
  theirWords: true,
};
const stepsOf = (things: readonly Task[]) => things.map(({ plan }) => plan?.step);
const at = (local: string) => ({ now: paris(local), zone: ZONE });

describe('72H: what a plan has for today', () => {
  it('lists the day’s steps in order, what is ticked left out', () => {
    const things = tasksOfPlan(planOn(1, ['reread', 'sit-with-it']), unwritten, at('2026-11-25T10:00'));
    expect(stepsOf(things)).toEqual(['journal', 'draft-reply', 'name-roles']);
  });

  it.each([
    { title: 'before six it opens at six', local: '2026-11-25T17:59', opensAt: '2026-11-25T17:00:00Z' },
    { title: 'from six on it is open', local: '2026-11-25T18:00', opensAt: null },
  ])('keeps an evening step for the evening: $title', ({ local, opensAt }) => {
    const naming = tasksOfPlan(planOn(1), unwritten, at(local)).find(({ evening }) => evening);
    expect(naming?.opensAt).toBe(opensAt);
  });

  it.each([
    { standing: 'not-needed', left: ['apply-two', 'usual-day'] },
    { standing: 'sent', left: ['apply-two', 'usual-day'] },
    { standing: 'set-aside', left: ['apply-two', 'usual-day'] },
    { standing: 'unwritten', left: ['send-reply', 'apply-two', 'usual-day'] },
    { standing: 'draft', left: ['send-reply', 'apply-two', 'usual-day'] },
    { standing: 'scheduled', left: ['send-reply', 'apply-two', 'usual-day'] },
    { standing: 'failed', left: ['send-reply', 'apply-two', 'usual-day'] },
    { standing: 'unknown', left: ['send-reply', 'apply-two', 'usual-day'] },
  ] as const)('asks to send a reply only where there is one to send: $standing', ({ standing, left }) => {
    const things = tasksOfPlan(planOn(2), { ...unwritten, standing }, at('2026-11-26T18:00'));
    expect(stepsOf(things)).toEqual(left);
  });

  it.each([
    { title: 'a minute before, it waits', local: '2026-11-26T16:19', first: 'apply-two', opensAt: HOLD },
    { title: 'at its end, it is first', local: '2026-11-26T16:20', first: 'send-reply', opensAt: null },
  ])('does not put a held reply first (HOLD-2): $title', ({ local, first, opensAt }) => {
    const things = tasksOfPlan(planOn(2), unwritten, at(local));
    expect(inOrder(things).next?.plan?.step).toBe(first);
    expect(things.find(({ plan }) => plan?.step === 'send-reply')?.opensAt).toBe(opensAt);
  });

  it('asks nobody to leave a reply alone that may be sent, where a plan began late', () => {
    const late = tasksOfPlan(planOn(0, [], 'running', true), unwritten, at('2026-12-30T10:00'));
    expect(stepsOf(late)).toEqual(['read-once', 'move', 'cook', 'sleep-early']);
    const inTime = tasksOfPlan(planOn(0), unwritten, at('2026-11-24T10:00'));
    expect(stepsOf(inTime)).toContain('leave-the-reply');
  });

  // A button leads to the thing that it names, never to a form in which that would have to be filled in first.
  it.each([
    { step: 'read-once', there: 'Read it', missing: null },
    { step: 'reread', there: 'Read it again', missing: null },
    { step: 'draft-reply', there: 'Write the reply', missing: 'Write the reply' },
    { step: 'send-reply', there: 'Open the reply', missing: 'Write the reply' },
    { step: 'apply-two', there: 'Open your list', missing: 'Name a few roles' },
    { step: 'apply-rest', there: 'Open your list', missing: 'Name a few roles' },
  ] as const)('leads from $step to what is there: $there, or $missing', ({ step, there, missing }) => {
    const day = PLAN_STEPS.find(({ key }) => key === step)?.day ?? 0;
    const role = {
      applicationId: 'a',
      company: 'Contoso',
      role: 'Clerk',
      stage: 'saved',
      applied: false,
    } as const;
    const actionOf = (plan: PlanView, reply: PlanReply) =>
      tasksOfPlan(plan, reply, at('2026-11-27T20:00')).find((task) => task.plan?.step === step)?.action;
    const standing = step === 'send-reply' ? 'draft' : 'unwritten';
    expect(actionOf({ ...planOn(day), roles: [role] }, { ...unwritten, standing })).toBe(there);
    expect(actionOf(planOn(day), { ...unwritten, theirWords: false })).toBe(missing);
  });

  it('asks nothing while it is paused, nor after its days', () => {
    expect(tasksOfPlan(planOn(1, [], 'paused'), unwritten, at('2026-11-25T10:00'))).toEqual([]);
    expect(tasksOfPlan(planOn(4), unwritten, at('2026-11-28T10:00'))).toEqual([]);
  });
});

describe('one thing next', () => {
  it('is what is open now, and then what opens first', () => {
    const evening = tasksOfPlan(
      planOn(0, ['read-once', 'leave-the-reply', 'move', 'cook']),
      unwritten,
      at('2026-11-24T17:00'),
    );
    const journal = taskOfJournal({ rejectionId: 'other', company: 'Contoso', role: 'Clerk' });
    const { next, later } = inOrder([...evening, journal]);
    expect(next).toBe(journal);
    expect(stepsOf(later)).toEqual(['sleep-early']);
  });

  it('is none where there is nothing', () => {
    expect(inOrder([])).toEqual({ next: null, later: [] });
  });
});

describe('the headline', () => {
  const quiet = {
    ...{ next: null, plans: [], justOver: [], isNew: false },
    ...{ accepted: null, rejectedToday: null, pause: null, back: false },
    duties: { waiting: 0, invitations: 0, unopened: 0, asked: 0 },
  };

  it.each(PLAN_STEPS.map(({ key, day }) => ({ key, day })))('has its own words for $key', ({ key, day }) => {
    const ticked = stepsFor(day)
      .map((step) => step.key)
      .filter((other) => other !== key);
    const plan = planOn(day, ticked);
    const { next } = inOrder(tasksOfPlan(plan, unwritten, at('2026-11-27T20:00')));
    expect(headlineOf({ ...quiet, next, plans: [plan] })).toBe(STEP_WORDS[key].headline);
  });

  it.each([
    { title: 'nothing is there', today: quiet, words: 'Nothing needs you today.' },
    {
      title: 'entries wait in a coach’s queue',
      today: { ...quiet, duties: { ...quiet.duties, waiting: 2, invitations: 1 } },
      words: 'Your clients have something for you.',
    },
    {
      title: 'somebody asks for a coach',
      today: { ...quiet, duties: { ...quiet.duties, invitations: 1 } },
      words: 'Someone would like you as their coach.',
    },
    {
      title: 'the day’s part is done',
      today: { ...quiet, plans: [planOn(1)] },
      words: 'The heavy part is behind you.',
    },
    {
      title: 'a plan is over',
      today: { ...quiet, justOver: [planOn(4)] },
      words: 'Back to normal.',
    },
    {
      title: 'someone is new',
      today: { ...quiet, next: FIRST_APPLICATION, isNew: true },
      words: 'A quiet place to start.',
    },
    {
      title: 'a rejection came today',
      today: { ...quiet, rejectedToday: { rejectionId: 'r', company: 'Contoso' } },
      words: 'That was enough for one day.',
    },
    {
      title: 'everything is paused (NUDGE-3)',
      today: { ...quiet, pause: { since: '2026-11-24T08:00:00Z', until: null } },
      words: 'Nothing is asked of you.',
    },
    { title: 'a break is over', today: { ...quiet, back: true }, words: 'Good to have you back.' },
    {
      title: 'an offer was accepted (NUDGE-3)',
      today: { ...quiet, accepted: { applicationId: 'a', company: 'Contoso' } },
      words: 'You said yes to Contoso.',
    },
  ])('speaks for the day when $title', ({ today, words }) => {
    expect(headlineOf(today)).toBe(words);
  });

  it('never shouts', () => {
    for (const { headline } of Object.values(STEP_WORDS)) expect(headline).not.toMatch(/!/);
  });
});
