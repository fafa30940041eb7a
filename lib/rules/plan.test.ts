import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  nextStep,
  PLAN_END,
  PLAN_PHASES,
  PLAN_STATES,
  PLAN_STEPS,
  planDay,
  planHasEnded,
  planPhase,
  planStartsByItself,
  stepsFor,
} from './plan';

const day = (date: string) => Temporal.PlainDate.from(date);

describe('72H: starting', () => {
  it.each([
    { tier: 1, starts: false },
    { tier: 2, starts: false },
    { tier: 3, starts: true },
  ] as const)('starts by itself for tier $tier: $starts', ({ tier, starts }) => {
    expect(planStartsByItself(tier)).toBe(starts);
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
