import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import { me, updateMe } from '@/lib/features/account';
import { patchMeSchema } from '@/lib/features/account/schema';
import { done } from '@/lib/platform/result';

const tag = 'You';

export const accountOperations = [
  operation({
    name: 'getMe',
    method: 'GET',
    path: '/me',
    summary: 'Your account',
    tag,
    needs: 'read',
    status: 200,
    answer: answers.account,
    run: async (tx) => done(await me(tx)),
  }),
  operation({
    name: 'changeMe',
    method: 'PATCH',
    path: '/me',
    summary: 'Change your time zone, the local hour of email reminders, the locale, or the shortest hold',
    tag,
    needs: 'write',
    body: patchMeSchema,
    status: 200,
    answer: answers.account,
    run: async (tx, { body }) => done(await updateMe(tx, body)),
  }),
];
