import { mintSystemScope } from '@/lib/access/mint';
import type { ClientScope, Whence } from '@/lib/access/scope';
import { noteSecurityAbout } from '@/lib/access/security-log';
import { currentSession } from '@/lib/access/session';
import { isConfirmed } from '@/lib/access/step-up';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';
import { NotConfirmed, NotFound } from '@/lib/platform/errors';

declare const known: unique symbol;

/** Somebody whom REBOUND_OPERATORS names, signed in with a factor. Made here alone. */
export type Operator = { readonly scope: ClientScope; readonly [known]: true };

/** Whether the settings name an address among those who run the site. */
export const isOperator = (email: string): boolean =>
  env().REBOUND_OPERATORS?.includes(email.toLowerCase()) ?? false;

/**
 * Whoever opens the operator's page. Throws NotFound for everybody whom the settings do not name, signed in or not, so that
 * nobody learns whether there is such a page. `secured` is false for an operator without a passkey or an app.
 */
export async function operatorAtThePage(): Promise<{ operator: Operator; secured: boolean }> {
  const session = await currentSession();
  if (!session || session.viewer.demo || !isOperator(session.viewer.email)) throw new NotFound('page');
  return { operator: { scope: session.scope } as Operator, secured: session.frame.secured };
}

/** For numbers over everybody; sees no row of anybody, and acts for nobody. */
const operatorScope = () => mintSystemScope('operator');

/** Reads as the operator; null where they have not shown within ten minutes that it is them. */
export const readAsOperator = <T>(
  { scope }: Operator,
  read: (tx: SystemTx) => Promise<T>,
): Promise<T | null> =>
  inScope(operatorScope(), async (tx) => (isConfirmed(scope, tx.now) ? read(tx) : null));

/**
 * Whoever sends one of the page's forms. Throws NotFound for everybody who is no operator, and NotConfirmed for one who has
 * no factor, or has not shown it within ten minutes.
 */
export async function requireOperator(): Promise<Operator> {
  const { operator, secured } = await operatorAtThePage();
  const fresh =
    secured && (await inScope(operatorScope(), async (tx) => isConfirmed(operator.scope, tx.now)));
  if (!fresh) throw new NotConfirmed('operator');
  return operator;
}

/**
 * The line of an operator's act, in their own chain with where they were, in the transaction of the act. What concerns a
 * person stands in theirs as well, without the operator's name.
 */
export function noteAct(
  tx: SystemTx,
  { scope }: Operator,
  act: { detail: string; about?: string },
): Promise<void> {
  const { userId, through } = scope;
  const from: Whence | undefined = through && { device: through.device, network: through.network };
  return noteSecurityAbout(tx, userId, { kind: 'operator-command', actor: 'operator', from, ...act });
}
