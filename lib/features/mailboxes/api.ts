import { nothingSchema } from '@/lib/access/nothing';
import { externalOperation, operation } from '@/lib/access/operation';
import { getMailbox } from '@/lib/features/mailboxes/data';
import { keepingMailbox, tryingMailbox } from '@/lib/features/mailboxes/external-calls';
import { removeMailbox, setWatching } from '@/lib/features/mailboxes/mutations';
import { mailboxSchema, mailboxView, watchingSchema } from '@/lib/features/mailboxes/schema';
import { ok } from '@/lib/platform/result';

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
    run: async (tx) => ok({ mailbox: await getMailbox(tx) }),
  }),
  externalOperation({
    name: 'keepMailbox',
    method: 'POST',
    path: '/me/mailbox',
    summary: 'Set up or change your own email account. A token is refused: it is done in settings',
    stepUp: true,
    tag,
    needs: 'write',
    body: mailboxSchema,
    status: 200,
    answer: mailboxView,
    external: {
      ...keepingMailbox,
      commit: async (tx, tried) => {
        const kept = await keepingMailbox.commit(tx, tried);
        if (!kept.ok) return kept;
        const { imapProblem: _, ...mailbox } = kept.value;
        return ok({ mailbox });
      },
    },
  }),
  externalOperation({
    name: 'tryMailbox',
    method: 'POST',
    path: '/me/mailbox/try',
    summary: 'Test your own email account again, and save the result',
    tag,
    needs: 'write',
    body: nothingSchema,
    status: 200,
    answer: mailboxView,
    external: {
      ...tryingMailbox,
      commit: async (tx, problem) => {
        const found = await tryingMailbox.commit(tx, problem);
        return found.ok ? ok({ mailbox: found.value }) : found;
      },
    },
  }),
  operation({
    name: 'watchThreads',
    method: 'POST',
    path: '/me/mailbox/watching',
    summary: 'Turn on or off that answers to your sent replies are looked for in your inbox',
    tag,
    needs: 'write',
    body: watchingSchema,
    status: 200,
    answer: mailboxView,
    run: async (tx, { body }) => {
      const set = await setWatching(tx, body);
      return set.ok ? ok({ mailbox: set.value }) : set;
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
      return ok(null);
    },
  }),
];
