import { operation } from '@/lib/access/operation';
import { today } from '@/lib/features/today/data';
import { todayView } from '@/lib/features/today/schema';
import { ok } from '@/lib/platform/result';

export const todayOperations = [
  operation({
    name: 'getToday',
    method: 'GET',
    path: '/today',
    summary: 'Get the one thing to do next, what comes after it, and what is still open',
    tag: 'You',
    needs: 'read',
    status: 200,
    answer: todayView,
    run: async (tx) => ok(await today(tx)),
  }),
];
