import { userInfo } from 'node:os';
import { workerScope } from '@/lib/access/job';
import { noteSecurityAbout } from '@/lib/access/security-log';
import { inScope, type SystemTx } from '@/lib/access/transaction';

/** Who runs the command: REBOUND_OPERATOR where it is set, or else the system's name for them. */
export function operatorName(): string {
  const said = process.env.REBOUND_OPERATOR || systemName();
  const name = said.normalize('NFKD').replace(/[^A-Za-z0-9 ._-]/g, '');
  return /[A-Za-z].*/.exec(name)?.[0].slice(0, 60).trim() || 'unnamed';
}

/** A container may run under a number that no name belongs to. */
function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unnamed';
  }
}

/**
 * Writes down that an operator ran a command that changes something, such as `mail-retry`, who it was, and which row it was
 * about. In the chain of the house; what concerns one person stands in theirs as well, without the name.
 */
export const noteOperatorCommand = (command: string, about?: string): Promise<void> =>
  inScope(workerScope(), (tx) => noteCommand(tx, command, about));

/** The same in the transaction of what the command does. */
export const noteCommand = (tx: SystemTx, command: string, about?: string): Promise<void> =>
  noteSecurityAbout(tx, null, {
    ...{ kind: 'operator-command', detail: command, about, actor: 'operator' },
    from: { device: operatorName(), network: null },
  });
