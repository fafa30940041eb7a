import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  nextStep,
  PLAN_END,
  PLAN_PHASES,
  PLAN_STATES,
  PLAN_STEPS,
  planBeganLate,
  planCanBeginAnew,
  planDay,
  planDay0,
  planHasEnded,
  planPhase,
  planStartsByItself,
  planSteps,
  stepsFor,
} from './plan';

const day = (date: string) => Temporal.PlainDate.from(date);

describe('72H: starting', () => {
  it.each([
    { tier: 1, today: '2026-10-31', starts: false },
    { tier: 2, today: '2026-10-31', starts: false },
    { tier: 3, today: '2026-10-31', starts: true },
    { tier: 3, today: '2026-11-03', starts: true },
    // Written down on the fourth day: nobody is led through days that are over.
    { tier: 3, today: '2026-11-04', starts: false },
    { tier: 3, today: '2026-12-05', starts: false },
  ] as const)('starts by itself for tier $tier on $today: $starts', ({ tier, today, starts }) => {
    expect(planStartsByItself({ tier, receivedOn: day('2026-10-31'), today: day(today) })).toBe(starts);
  });

  it.each([
    { today: '2026-10-31', day0: '2026-10-31', late: false },
    { today: '2026-11-03', day0: '2026-10-31', late: false },
    { today: '2026-11-04', day0: '2026-11-04', late: true },
    { today: '2026-12-05', day0: '2026-12-05', late: true },
    // After a flight west, the local date can be before the one of receipt.
    { today: '2026-10-30', day0: '2026-10-31', late: false },
  ])(
    'counts from the rejection while its days last, and from the day it is started on after that: $today',
    (at) => {
      const receivedOn = day('2026-10-31');
      const day0 = planDay0({ receivedOn, today: day(at.today) });
      expect(day0.toString()).toBe(at.day0);
      expect(planBeganLate({ day0, receivedOn })).toBe(at.late);
    },
  );

  it.each([
    { number: 3, ticked: 0, can: false },
    { number: 4, ticked: 0, can: true },
    { number: 4, ticked: 1, can: false },
    { number: 40, ticked: 0, can: true },
  ])('begins anew on day $number with $ticked ticked: $can', ({ number, ticked, can }) => {
    expect(planCanBeginAnew({ day: number, ticked })).toBe(can);
  });
});

describe('72H-0 to 72H-4: days', () => {
  it.each([
    {
      title: 'is Day 0 on the date of receipt',
      today: '2026-10-31',
      number: 0,
      phase: 'day-0',
      ended: false,
    },
    {
      title: 'is Day 1 after a night with an hour more',
      today: '2026-11-01',
      number: 1,
      phase: 'day-1',
      ended: false,
    },
    { title: 'is Day 2 two dates later', today: '2026-11-02', number: 2, phase: 'day-2', ended: false },
    { title: 'is still running on Day 3', today: '2026-11-03', number: 3, phase: 'day-3', ended: false },
    { title: 'is over on Day 4', today: '2026-11-04', number: 4, phase: 'over', ended: true },
    { title: 'stays over', today: '2026-12-24', number: 54, phase: 'over', ended: true },
    {
      title: 'is Day 0 on a date before it, after a flight west',
      today: '2026-10-30',
      number: 0,
      phase: 'day-0',
      ended: false,
    },
  ])('$title', ({ today, number, phase, ended }) => {
    expect(planDay({ day0: day('2026-10-31'), today: day(today) })).toBe(number);
    expect(planPhase(number)).toBe(phase);
    expect(PLAN_PHASES).toContain(phase);
    expect(planHasEnded(number)).toBe(ended);
  });
});

describe('72H-0 to 72H-3: steps', () => {
  it.each([
    { number: 0, rule: '72H-0', keys: ['read-once', 'leave-the-reply', 'move', 'cook', 'sleep-early'] },
    { number: 1, rule: '72H-1', keys: ['reread', 'sit-with-it', 'journal', 'draft-reply', 'name-roles'] },
    { number: 2, rule: '72H-2', keys: ['send-reply', 'apply-two', 'usual-day'] },
    { number: 3, rule: '72H-3', keys: ['apply-rest', 'coffee-chat', 'look-for-a-pattern'] },
  ])('lists the steps of $rule', ({ number, rule, keys }) => {
    expect(stepsFor(number).map((step) => step.key)).toEqual(keys);
    expect(new Set(stepsFor(number).map((step) => step.rule))).toEqual(new Set([rule]));
  });

  it('leaves out the step that asks to wait with the reply, and no other, where a plan began late', () => {
    const all = PLAN_STEPS.map(({ key }) => key);
    expect(planSteps({ late: true }).map(({ key }) => key)).toEqual(
      all.filter((key) => key !== 'leave-the-reply'),
    );
    expect(planSteps({ late: false })).toEqual(PLAN_STEPS);
    expect(nextStep({ day: 0, ticked: ['read-once'], late: true })?.key).toBe('move');
  });

  it('has no step twice and none after Day 3', () => {
    expect(new Set(PLAN_STEPS.map((step) => step.key)).size).toBe(PLAN_STEPS.length);
    expect(stepsFor(4)).toEqual([]);
  });

  it('puts evening steps last in their day', () => {
    for (const number of [0, 1, 2, 3]) {
      const evenings = stepsFor(number).map((step) => step.evening === true);
      expect(evenings).toEqual([...evenings].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('the next step', () => {
  it('is the first of the day that is not ticked', () => {
    expect(nextStep({ day: 1, ticked: [] })?.key).toBe('reread');
    expect(nextStep({ day: 1, ticked: ['reread', 'journal'] })?.key).toBe('sit-with-it');
  });

  it('does not bring up what was left undone on an earlier day', () => {
    expect(nextStep({ day: 2, ticked: [] })?.key).toBe('send-reply');
  });

  it('is none when the day is done, and none when the plan is over', () => {
    expect(nextStep({ day: 2, ticked: ['send-reply', 'apply-two', 'usual-day'] })).toBeNull();
    expect(nextStep({ day: 4, ticked: [] })).toBeNull();
  });
});

describe('72H-4: the end', () => {
  it('names both signals, and says that it is the end', () => {
    expect(PLAN_END.title).toMatch(/done/);
    expect(PLAN_END.detail).toMatch(/applications open beside it.*how the search goes/);
    expect(PLAN_STATES).toEqual(['running', 'done', 'declined']);
  });
});
