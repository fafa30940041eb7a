import { me } from '@/lib/account/data';
import type { ClientTx } from '@/lib/db/transaction';
import type { Outcome } from '@/lib/outcome';
import { getRejection } from '@/lib/rejections/data';
import { repliesOf } from '@/lib/replies/data';
import { saveDraft } from '@/lib/replies/mutations/save';
import type { RaiseInput } from '@/lib/replies/schema';
import { templateFor } from '@/lib/replies/templates';
import type { ReplyView } from '@/lib/replies/types';

/**
 * PUSH-1: keeps the ground and the evidence for raising a decision, with words to start from; those of a draft stay as
 * they are. Refused with PUSH-1 to PUSH-3 where it cannot be raised on this ground, not even later. Throws NotFound.
 */
export async function raiseDecision(tx: ClientTx, input: RaiseInput): Promise<Outcome<ReplyView>> {
  const { rejectionId, ground, evidence } = input;
  const { company, role } = await getRejection(tx, rejectionId);
  const kept = (await repliesOf(tx, rejectionId)).findLast(
    ({ kind, state }) =>
      kind === 'pushback' && (state === 'draft' || state === 'scheduled' || state === 'failed'),
  );
  const { name } = await me(tx);
  const { to, subject, body } = kept ?? {
    to: '',
    ...templateFor('pushback', { company, role, name, evidence }),
  };
  return saveDraft(tx, { rejectionId, kind: 'pushback', to, subject, body, ground, evidence });
}
