import { z } from 'zod';
import { plainApplicationSchema } from '@/lib/features/applications';
import { localDay, utcInstant } from '@/lib/platform/view';
import { PLAN_STEPS, type PlanStepKey } from '@/lib/rules/plan';
import { STAGES } from '@/lib/rules/stages';

const STEP_KEYS = PLAN_STEPS.map(({ key }) => key) as [PlanStepKey, ...PlanStepKey[]];

/** 72H-1: `aim` names are what the evening asks for; fewer are kept as well, and the step stays open. */
export const ROLES_TO_NAME = { from: 1, aim: 3, to: 5 } as const;

export const planSchema = z.object({ planId: z.uuid('This plan no longer exists.') });

export const planOfRejectionSchema = z.object({ rejectionId: z.uuid('This rejection no longer exists.') });

export const stepSchema = planSchema.extend({
  step: z.enum(STEP_KEYS, 'Name a step of the plan.'),
});

const namedRole = plainApplicationSchema.pick({ company: true, role: true, url: true });
export type NamedRole = z.output<typeof namedRole>;

/** 72H-1: what the API takes. */
export const nameRolesSchema = planSchema.extend({
  roles: z
    .array(namedRole)
    .min(ROLES_TO_NAME.from, 'Name at least one role.')
    .max(ROLES_TO_NAME.to, 'Five roles are enough for two days.'),
});

/** 72H-1: what the form sends: `company-1`, `role-1` to `company-5`, `role-5`. Empty lines are left out. */
export const nameRolesForm = z.preprocess((form) => {
  const fields = form as Record<string, unknown>;
  const lines = Array.from({ length: ROLES_TO_NAME.to }, (_, line) => ({
    company: String(fields[`company-${line + 1}`] ?? ''),
    role: String(fields[`role-${line + 1}`] ?? ''),
  }));
  return { planId: fields.planId, roles: lines.filter(({ company, role }) => (company + role).trim()) };
}, nameRolesSchema);

// What the API answers; the types of the same names come from it.

const stepView = z.object({
  key: z.string(),
  day: z.int(),
  title: z.string(),
  detail: z.string(),
  evening: z.boolean(),
  done: z.boolean(),
  doneAt: utcInstant.nullable(),
});

export const planView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid(),
  company: z.string(),
  role: z.string(),
  state: z.enum(['running', 'paused', 'done', 'declined']),
  day0: localDay.describe('The day of the rejection; where `late`, the day the plan was started on'),
  day: z.int().describe('Local days since day 0; past 3 the plan is over (72H-4)'),
  phase: z.string(),
  late: z
    .boolean()
    .describe('It counts from the day it was started on, as the three days after the rejection were over'),
  canBeginAnew: z
    .boolean()
    .describe('Its days are over and nothing of it was done: it can be started again, from today'),
  steps: z.array(stepView),
  nextStep: stepView.nullable(),
  nudges: z.array(
    z.object({
      day: z.int(),
      localDate: localDay,
      dueAt: utcInstant,
      state: z.enum(['pending', 'sent', 'skipped']),
      reason: z.string().nullable(),
      settledAt: utcInstant.nullable(),
    }),
  ),
  roles: z.array(
    z.object({
      applicationId: z.uuid(),
      company: z.string(),
      role: z.string(),
      stage: z.enum(STAGES),
      applied: z.boolean(),
    }),
  ),
});
