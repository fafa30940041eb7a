import { mintClientScope, mintSystemScope } from '@/lib/access/mint';
import type { Through } from '@/lib/access/scope';
import { type ClientTx, reopen, type SystemTx } from '@/lib/access/transaction';

/** For finding or making the person behind a session, a token or an address; sees no private table. */
export const identityScope = () => mintSystemScope('identity');

/**
 * The same transaction from here on as the person who has just shown who they are. What belongs to nobody yet cannot be
 * reached in it any more, so it comes last.
 */
export const asPerson = (tx: SystemTx, userId: string, through: Through): Promise<ClientTx> =>
  reopen({ ...tx, scope: mintClientScope(userId, through), viewer: tx.viewer as never });
