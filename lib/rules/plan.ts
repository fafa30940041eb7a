import type { Temporal } from 'temporal-polyfill';
import { PLAN_STEPS, type PlanStep, type PlanStepKey } from './plan-steps';
import { PLAN_LAST_DAY } from './policy';
import type { Tier } from './tier';
import { daysBetween } from './time';

export * from './plan-steps';

/** What a plan can be in. A pause is kept beside it, as a paused plan is still running. */
export const PLAN_STATES = ['running', 'done', 'declined'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Where in its three days a plan is. */
export const PLAN_PHASES = ['day-0', 'day-1', 'day-2', 'day-3', 'over'] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

/** 72H: a plan starts by itself for Tier 3; for any other rejection the person starts it, or not. */
export function planStartsByItself(tier: Tier): boolean {
  return tier === 3;
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

/** 72H-0 to 72H-3: the steps of one day, in order; none once the plan is over. */
export function stepsFor(day: number): readonly PlanStep[] {
  return PLAN_STEPS.filter((step) => step.day === day);
}

/**
 * The one step to show first: the first of today's that is not ticked, evening steps last. Null when today's are all
 * ticked or the plan is over. Steps of earlier days are left where they are: nothing piles up.
 */
export function nextStep(plan: { day: number; ticked: readonly PlanStepKey[] }): PlanStep | null {
  return stepsFor(plan.day).find(({ key }) => !plan.ticked.includes(key)) ?? null;
}

/** 72H-4: what the plan says at its end. */
export const PLAN_END = {
  title: 'That’s the three days done.',
  detail:
    'Back to normal, as far as that goes. If this one still takes up most of your week, that happens: it mattered. ' +
    'When you have the strength, two things can help: a few more applications open beside it, or a talk with somebody ' +
    'about how the search goes.',
} as const;
