import { type ClientTx, reopen } from '@/lib/access/transaction';

/** TRUST-3: the name that somebody gives with a letter is kept in their account, where it has none yet. */
export async function nameSender(tx: ClientTx, name: string | undefined): Promise<ClientTx> {
  if (!name || tx.viewer.name) return tx;
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { name } });
  return reopen(tx);
}
