import { operation } from '@/lib/access/operation';
import { me } from '@/lib/features/account/data';
import { changeMe } from '@/lib/features/account/mutations';
import { accountView, patchMeSchema } from '@/lib/features/account/schema';
import { ok } from '@/lib/platform/result';

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
    answer: accountView,
    run: async (tx) => ok(await me(tx)),
  }),
  operation({
    name: 'changeMe',
    method: 'PATCH',
    path: '/me',
    summary:
      'Change your name, your time zone, the local hour of email reminders, the locale, or the shortest hold',
    tag,
    needs: 'write',
    body: patchMeSchema,
    status: 200,
    answer: accountView,
    refusals: ['VERSION'],
    run: (tx, { body }) => changeMe(tx, body),
  }),
];
