import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import { inScope } from '@/lib/access/transaction';
import type { UndoOffer } from '@/lib/access/undo';
import { undo } from '@/lib/features/undo/mutations';
import { PRIVATE } from '@/test/access/tables';
import { asAdmin } from '@/test/database';

/** Does an act as `me`, and answers what can be taken back of it. */
export async function doneBy(me: ClientScope, act: (tx: ClientTx) => Promise<unknown>): Promise<UndoOffer> {
  const offer = await inScope(me, async (tx) => {
    await act(tx);
    return tx.offers.last;
  });
  if (!offer) throw new Error('nothing of it can be undone');
  return offer;
}

export const takeBack = (me: ClientScope, { id }: Pick<UndoOffer, 'id'>) => inScope(me, (tx) => undo(tx, id));

/** Counters and marks of the act itself, which stay when it is taken back. */
const NOT_OF_IT = ['undos', 'undo_rows', 'security_events', 'security_heads'];

/** Every row that a person has, table by table, but for versions: those only go up. */
export async function everythingOf({ userId }: ClientScope): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const [name, { whose }] of Object.entries(PRIVATE)) {
    if (whose[1] !== 'userId' || NOT_OF_IT.includes(name)) continue;
    all[name] = await asAdmin(
      `SELECT to_jsonb(t) - 'version' AS row FROM "${name}" t WHERE t."${whose[0]}" = $1 ORDER BY to_jsonb(t)::text`,
      [userId],
    );
  }
  return all;
}
