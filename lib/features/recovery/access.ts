import type { NounAccess } from '@/test/access/noun';

const named = Object.fromEntries(
  [1, 2, 3].flatMap((line) => [
    [`company-${line}`, `Adatum ${line}`],
    [`role-${line}`, 'Engineer'],
  ]),
);
const roles = ['Adatum', 'Contoso', 'Fabrikam'].map((company) => ({ company, role: 'Engineer' }));
const ofPlan = ({ plan }: { plan: string }) => ({ planId: plan });

/** What the access matrix asks about plans, and about whose. */
export const recoveryAccess: NounAccess = {
  tables: {
    plans: { touch: 'ended_at = now()' },
    plan_steps: { touch: 'done_at = now()' },
    plan_roles: { touch: 'plan_id = plan_id' },
    nudges: { touch: "reason = 'touched'", over: { worker: ['all', 'refused', 'none', 'none'] } },
  },
  actions: {
    startPlanAction: ({ ready }) => ({ rejectionId: ready }),
    tickStepAction: ({ plan }) => ({ planId: plan, step: 'reread' }),
    untickStepAction: ({ plan }) => ({ planId: plan, step: 'read-once' }),
    nameRolesAction: ({ plan }) => ({ planId: plan, ...named }),
    pausePlanAction: ofPlan,
    resumePlanAction: ofPlan,
    finishPlanAction: ofPlan,
    declinePlanAction: ofPlan,
  },
  operations: {
    startPlan: { id: ({ ready }) => ready },
    getPlan: { id: ({ plan }) => plan },
    changePlan: { id: ({ plan }) => plan, body: { state: 'paused' } },
    tickStep: { id: ({ plan }) => plan, body: { step: 'reread' } },
    nameRoles: { id: ({ plan }) => plan, body: { roles } },
  },
  routes: {
    '/plans/[id]': ({ plan }) => `/plans/${plan}`,
  },
};
