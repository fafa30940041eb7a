import { operation } from '@/lib/access/operation';
import { getPause } from '@/lib/features/pauses/data';
import { endPause, pauseEverything } from '@/lib/features/pauses/mutations';
import { pauseSchema, pauseView } from '@/lib/features/pauses/schema';
import { ok } from '@/lib/platform/result';

const tag = 'You';

export const pauseOperations = [
  operation({
    name: 'getPause',
    method: 'GET',
    path: '/pause',
    summary: 'Get the break from everything, if one is running',
    tag,
    needs: 'read',
    status: 200,
    answer: pauseView,
    run: async (tx) => ok(await getPause(tx)),
  }),
  operation({
    name: 'pauseEverything',
    method: 'POST',
    path: '/pause',
    summary: 'Pause reminders, counters, plans and notices for a while, or change when that ends',
    tag,
    needs: 'write',
    body: pauseSchema,
    status: 201,
    answer: pauseView,
    run: (tx, { body }) => pauseEverything(tx, body.for),
  }),
  operation({
    name: 'endPause',
    method: 'DELETE',
    path: '/pause',
    summary: 'End the break; without one nothing changes',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx) => endPause(tx),
  }),
];
