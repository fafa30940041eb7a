import { me } from '@/lib/account/data';
import type { ClientTx } from '@/lib/db/transaction';
import type { RejectionView } from '@/lib/rejections/types';
import { carriedBy } from '@/lib/replies/templates';
import type { ReplyView } from '@/lib/replies/types';
import type { ReplyKind } from '@/lib/rules/reply';
import { templateChoices } from '@/lib/templates/data';
import type { TemplateChoice } from '@/lib/templates/types';

/**
 * The templates that a reply of a kind can begin with, filled with what is known of the rejection and of whoever reads
 * it. What carries a letter about a decision (PUSH-1) stands in the place that its built-in words have for it.
 */
export async function choicesFor(
  tx: ClientTx,
  { rejection, replies, kind }: { rejection: RejectionView; replies: readonly ReplyView[]; kind: ReplyKind },
): Promise<TemplateChoice[]> {
  const { name } = await me(tx);
  const { company, role } = rejection;
  const draft = replies.findLast((reply) => reply.kind === kind);
  const facts = {
    company,
    role,
    name,
    interviewer: draft?.person || null,
    ...(draft && carriedBy(draft)),
  };
  return templateChoices(tx, { kind, facts });
}
