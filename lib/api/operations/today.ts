import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import { today } from '@/lib/features/today';
import { done } from '@/lib/platform/result';

export const todayOperations = [
  operation({
    name: 'getToday',
    method: 'GET',
    path: '/today',
    summary: 'Get the one thing to do next, what comes after it, and what is still open',
    tag: 'You',
    needs: 'read',
    status: 200,
    answer: answers.today,
    run: async (tx) => done(await today(tx)),
  }),
];
