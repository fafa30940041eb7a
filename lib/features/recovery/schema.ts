import { z } from 'zod';
import { plainApplicationSchema } from '@/lib/features/applications';
import { PLAN_STEPS, type PlanStepKey } from '@/lib/rules/plan';

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
