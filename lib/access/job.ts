import { mintClientScope, mintSystemScope } from '@/lib/access/mint';
import type { ClientScope, SystemScope } from '@/lib/access/scope';
import { type ClientTx, reopen, type SystemTx } from '@/lib/access/transaction';

/** The worker acting for the person whose row it holds. Worker code only. */
export const scopeForJob = (userId: string): ClientScope => mintClientScope(userId);

/** A command of the operator's acting for a person. Commands only. */
export const scopeForOperator = (userId: string): ClientScope =>
  mintClientScope(userId, { kind: 'operator', device: null, network: null });

/** The same in a transaction of the worker's own, from here on: what an act of the operator's says to its person. */
export const asPersonForOperator = (tx: SystemTx, userId: string): Promise<ClientTx> =>
  reopen({ ...tx, scope: scopeForOperator(userId), viewer: tx.viewer as never });

/** The worker on its own: claiming and settling what is due, over all people. Worker code, reports and operators. */
export const workerScope = (): SystemScope => mintSystemScope('worker');

/** Local mode's readable mailbox at /outbox. */
export const mailboxScope = (): SystemScope => mintSystemScope('mailbox');
