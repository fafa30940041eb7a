import { errandOperation, operation } from '@/lib/access/operation';
import { getMailbox } from '@/lib/features/mailboxes/data';
import { keepingMailbox, tryingMailbox } from '@/lib/features/mailboxes/errands';
import { removeMailbox } from '@/lib/features/mailboxes/mutations';
import { mailboxSchema, mailboxView, nothingSchema } from '@/lib/features/mailboxes/schema';
import { done } from '@/lib/platform/result';

const tag = 'You';

export const mailboxOperations = [
  operation({
    name: 'getMailbox',
    method: 'GET',
    path: '/me/mailbox',
    summary: 'Get your own email account for sending replies; its password is never returned',
    tag,
    needs: 'read',
    status: 200,
    answer: mailboxView,
    run: async (tx) => done({ mailbox: await getMailbox(tx) }),
  }),
  errandOperation({
    name: 'keepMailbox',
    method: 'POST',
    path: '/me/mailbox',
    summary: 'Set up or change your own email account; it is tested first, and saved only if the login works',
    tag,
    needs: 'write',
    body: mailboxSchema,
    status: 200,
    answer: mailboxView,
    measured: true,
    errand: {
      ...keepingMailbox,
      second: async (tx, tried) => {
        const kept = await keepingMailbox.second(tx, tried);
        return kept.ok ? done({ mailbox: kept.value }) : kept;
      },
    },
  }),
  errandOperation({
    name: 'tryMailbox',
    method: 'POST',
    path: '/me/mailbox/try',
    summary: 'Test your own email account again, and save the result',
    tag,
    needs: 'write',
    body: nothingSchema,
    status: 200,
    answer: mailboxView,
    measured: true,
    errand: {
      ...tryingMailbox,
      second: async (tx, problem) => {
        const found = await tryingMailbox.second(tx, problem);
        return found.ok ? done({ mailbox: found.value }) : found;
      },
    },
  }),
  operation({
    name: 'removeMailbox',
    method: 'DELETE',
    path: '/me/mailbox',
    summary: 'Delete your own email account; replies scheduled to be sent from it become drafts again',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx) => {
      await removeMailbox(tx);
      return done(null);
    },
  }),
];
