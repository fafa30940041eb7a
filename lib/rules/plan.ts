import type { Temporal } from 'temporal-polyfill';
import { PLAN_STEPS, type PlanStep, type PlanStepKey } from './plan-steps';
import { PLAN_LAST_DAY } from './policy';
import type { Tier } from './tier';
import { daysBetween, isEarlier } from './time';

export * from './plan-steps';

/** What a plan can be in. A pause is kept beside it, as a paused plan is still running. */
export const PLAN_STATES = ['running', 'done', 'declined'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Where in its three days a plan is. */
export const PLAN_PHASES = ['day-0', 'day-1', 'day-2', 'day-3', 'over'] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

type Days = { receivedOn: Temporal.PlainDate; today: Temporal.PlainDate };

/**
 * 72H: a plan starts by itself for Tier 3 while its three days last; for any other rejection, and for one that is
 * written down later, the person starts it, or not.
 */
export function planStartsByItself({ tier, ...days }: { tier: Tier } & Days): boolean {
  return tier === 3 && !isTooLate(days);
}

/**
 * 72H: Day 0 of a plan that is started on `today`: the local date of the rejection while its three days last, and
 * `today` after that, as nobody is led through days that are over.
 */
export function planDay0(days: Days): Temporal.PlainDate {
  return isTooLate(days) ? days.today : days.receivedOn;
}

const isTooLate = ({ receivedOn, today }: Days) => planHasEnded(planDay({ day0: receivedOn, today }));

/** 72H: whether a plan counts from the day it was started on, as that was after the rejection's own three days. */
export function planBeganLate({
  day0,
  receivedOn,
}: {
  day0: Temporal.PlainDate;
  receivedOn: Temporal.PlainDate;
}): boolean {
  return isEarlier(receivedOn, day0);
}

/**
 * 72H: a plan of which nothing was done (`ticked` steps) when its days were over can begin again, on the day that somebody
 * starts it.
 */
export function planCanBeginAnew({ day, ticked }: { day: number; ticked: number }): boolean {
  return planHasEnded(day) && ticked === 0;
}

/**
 * The day number of a plan on the person's local date: 0 on the date of receipt. Never below 0, as a flight west can
 * put today a date earlier than the one the plan began on.
 */
export function planDay(plan: { day0: Temporal.PlainDate; today: Temporal.PlainDate }): number {
  return Math.max(0, daysBetween(plan.day0, plan.today));
}

/** 72H-0 to 72H-4: the phase a day number belongs to. */
export function planPhase(day: number): PlanPhase {
  return PLAN_PHASES[Math.max(0, Math.min(day, PLAN_LAST_DAY + 1))] ?? 'over';
}

/** 72H-4: from Day 4 on the plan is over, whatever was ticked. */
export function planHasEnded(day: number): boolean {
  return day > PLAN_LAST_DAY;
}

/**
 * 72H-0 to 72H-3: the steps of one day, in order; none once the plan is over. Whoever begins late has waited long
 * enough to write: nothing asks them to leave the reply alone.
 */
export function stepsFor(day: number, { late = false } = {}): readonly PlanStep[] {
  return planSteps({ late }).filter((step) => step.day === day);
}

/** The steps of all days of a plan, in order. */
export function planSteps({ late }: { late: boolean }): readonly PlanStep[] {
  return late ? PLAN_STEPS.filter(({ key }) => key !== 'leave-the-reply') : PLAN_STEPS;
}

/**
 * The one step to show first: the first of today's that is not ticked, evening steps last. Null when today's are all
 * ticked or the plan is over. Steps of earlier days are left where they are: nothing piles up.
 */
export function nextStep(plan: {
  day: number;
  ticked: readonly PlanStepKey[];
  late?: boolean;
}): PlanStep | null {
  return stepsFor(plan.day, plan).find(({ key }) => !plan.ticked.includes(key)) ?? null;
}

/** 72H-4: what the plan says at its end. */
export const PLAN_END = {
  title: 'That’s the three days done.',
  detail:
    'Back to normal, as far as that goes. If this one still takes up most of your week, that happens: it mattered. ' +
    'When you have the strength, two things can help: a few more applications open beside it, or a talk with somebody ' +
    'about how the search goes.',
} as const;
