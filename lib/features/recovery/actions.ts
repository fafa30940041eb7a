'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { undoable } from '@/lib/access/undo';
import {
  declinePlan,
  finishPlan,
  nameRoles,
  pausePlan,
  resumePlan,
  startPlanByHand,
  tickStep,
  untickStep,
} from '@/lib/features/recovery/mutations';
import { nameRolesForm, planOfRejectionSchema, planSchema, stepSchema } from '@/lib/features/recovery/schema';
import { ok } from '@/lib/platform/result';

// A plan is on Today, on its own page and on its rejection's: all of them are drawn again.
const revalidate = () => revalidatePath('/', 'layout');

/** 72H: starts a plan for a rejection and leads to it. The form carries `rejectionId`. */
export const startPlanAction = clientAction(
  planOfRejectionSchema,
  async (tx, { rejectionId }) => ok(await startPlanByHand(tx, rejectionId)),
  ({ id }) => redirect(`/plans/${id}`),
);

/** The form carries `planId` and `step`. On Today the next step takes its place, so it is offered back. */
export const tickStepAction = clientAction(
  stepSchema,
  async (tx, input) => ok(await undoable(tx, { kind: 'step' }, () => tickStep(tx, input))),
  revalidate,
);

export const untickStepAction = clientAction(
  stepSchema,
  async (tx, input) => ok(await untickStep(tx, input)),
  revalidate,
);

/** 72H-1: `company-1`, `role-1` to `company-5`, `role-5`, and `planId`. */
export const nameRolesAction = clientAction(
  nameRolesForm,
  async (tx, input) => ok(await nameRoles(tx, input)),
  revalidate,
);

export const pausePlanAction = clientAction(
  planSchema,
  async (tx, { planId }) => ok(await pausePlan(tx, planId)),
  revalidate,
);

export const resumePlanAction = clientAction(
  planSchema,
  async (tx, { planId }) => ok(await resumePlan(tx, planId)),
  revalidate,
);

export const finishPlanAction = clientAction(
  planSchema,
  async (tx, { planId }) => ok(await finishPlan(tx, planId)),
  revalidate,
);

export const declinePlanAction = clientAction(
  planSchema,
  async (tx, { planId }) => ok(await declinePlan(tx, planId)),
  revalidate,
);
