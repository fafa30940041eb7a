import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { getPlan } from '@/lib/features/recovery/data';
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
import { nameRolesSchema, planView, stepSchema } from '@/lib/features/recovery/schema';
import { ok } from '@/lib/platform/result';

const tag = 'Recovery';
const STATE_CHANGES = { running: resumePlan, paused: pausePlan, done: finishPlan, declined: declinePlan };

export const recoveryOperations = [
  operation({
    name: 'startPlan',
    method: 'POST',
    path: '/rejections/{id}/plan',
    summary: 'Start the three-day plan for a rejection, from today where its three days are over',
    tag,
    needs: 'write',
    status: 201,
    answer: planView,
    run: async (tx, { id }) => ok(await getPlan(tx, (await startPlanByHand(tx, id)).id)),
  }),
  operation({
    name: 'getPlan',
    method: 'GET',
    path: '/plans/{id}',
    summary: 'Get a three-day plan with its steps, email reminders and named roles',
    tag,
    needs: 'read',
    status: 200,
    answer: planView,
    run: async (tx, { id }) => ok(await getPlan(tx, id)),
  }),
  operation({
    name: 'changePlan',
    method: 'PATCH',
    path: '/plans/{id}',
    summary: 'Pause, resume, end or skip a plan',
    tag,
    needs: 'write',
    body: z.strictObject({
      state: z.enum(['running', 'paused', 'done', 'declined'], 'Choose running, paused, done or declined.'),
    }),
    status: 200,
    answer: planView,
    run: async (tx, { id, body }) => {
      await STATE_CHANGES[body.state](tx, id);
      return ok(await getPlan(tx, id));
    },
  }),
  operation({
    name: 'tickStep',
    method: 'POST',
    path: '/plans/{id}/steps',
    summary: 'Mark a step as done, or not done with done: false',
    tag,
    needs: 'write',
    body: z.strictObject({
      step: stepSchema.shape.step,
      done: z.boolean('Say true or false.').default(true),
    }),
    status: 200,
    answer: planView,
    run: async (tx, { id, body }) => {
      await (body.done ? tickStep : untickStep)(tx, { planId: id, step: body.step });
      return ok(await getPlan(tx, id));
    },
  }),
  operation({
    name: 'nameRoles',
    method: 'POST',
    path: '/plans/{id}/roles',
    summary: 'Name one to five new roles (the aim is three to five); each becomes a saved application',
    tag,
    needs: 'write',
    body: nameRolesSchema.omit({ planId: true }),
    status: 200,
    answer: planView,
    run: async (tx, { id, body }) => {
      await nameRoles(tx, { planId: id, roles: body.roles });
      return ok(await getPlan(tx, id));
    },
  }),
];
