import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { listEvents } from '@/lib/features/history/data';
import { addEvent, changeEvent, takeEventBack } from '@/lib/features/history/mutations';
import { eventChangeSchema, eventView, newEventSchema } from '@/lib/features/history/schema';
import { ok } from '@/lib/platform/result';

const tag = 'History';

export const historyOperations = [
  operation({
    name: 'listEvents',
    method: 'GET',
    path: '/applications/{id}/events',
    summary: 'List what happened to an application, by its days, with what was corrected and taken back',
    tag,
    needs: 'read',
    status: 200,
    answer: z.object({ items: z.array(eventView) }),
    run: async (tx, { id }) => ok({ items: await listEvents(tx, id) }),
  }),
  operation({
    name: 'addEvent',
    method: 'POST',
    path: '/applications/{id}/events',
    summary: 'Add a stage it came to, or how it ended, on the day it happened',
    tag,
    needs: 'write',
    body: newEventSchema,
    status: 201,
    answer: eventView,
    refusals: ['BACK-GUARD', 'HOLD-5'],
    run: (tx, { id, body }) => addEvent(tx, { ...body, applicationId: id }),
  }),
  operation({
    name: 'changeEvent',
    method: 'PATCH',
    path: '/events/{id}',
    under: 'applications',
    summary: 'Correct an event, most often its date; what was said before stays in the history',
    tag,
    needs: 'write',
    body: eventChangeSchema,
    status: 200,
    answer: eventView,
    refusals: ['VERSION', 'BACK-GUARD', 'HOLD-5'],
    run: (tx, { id, under, body }) => changeEvent(tx, { ...body, id, under }),
  }),
  operation({
    name: 'takeEventBack',
    method: 'DELETE',
    path: '/events/{id}',
    under: 'applications',
    summary: 'Take back what did not happen; it stays in the history and counts for nothing',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id, under }) => {
      await takeEventBack(tx, { id, under });
      return ok(null);
    },
  }),
];
