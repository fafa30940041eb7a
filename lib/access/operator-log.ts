import { workerScope } from '@/lib/access/job';
import { noteSecurityAbout } from '@/lib/access/security-log';
import { inScope } from '@/lib/access/transaction';

/**
 * Writes down that an operator ran a command that changes something, such as `mail-retry`, and which row it was about.
 * In the chain of the house: a command about one person acts in their scope, and is in theirs.
 */
export const noteOperatorCommand = (command: string, about?: string): Promise<void> =>
  inScope(workerScope(), (tx) =>
    noteSecurityAbout(tx, null, { kind: 'operator-command', detail: command, about, actor: 'operator' }),
  );
