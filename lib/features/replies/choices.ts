import type { ClientTx } from '@/lib/access/transaction';
import type { RejectionView } from '@/lib/features/rejections';
import { carriedBy, purposeOfGround } from '@/lib/features/replies/templates';
import type { ReplyView } from '@/lib/features/replies/types';
import { type TemplateChoice, templateChoices } from '@/lib/features/templates';
import type { ReplyKind } from '@/lib/rules/reply';
import { greetedAs } from '@/lib/rules/templates/greeted-name';

/**
 * The templates that a reply of a kind can begin with, filled with what is known of the rejection and of whoever reads
 * it. What carries a letter about a decision (PUSH-1) stands in the place that its built-in words have for it.
 */
export async function choicesFor(
  tx: ClientTx,
  { rejection, replies, kind }: { rejection: RejectionView; replies: readonly ReplyView[]; kind: ReplyKind },
): Promise<TemplateChoice[]> {
  const { name } = tx.viewer;
  const { company, role } = rejection;
  const draft = replies.findLast((reply) => reply.kind === kind);
  const facts = {
    company,
    role,
    name,
    interviewer: greetedAs(draft?.person ?? '', company),
    ...(draft && carriedBy(draft)),
  };
  const choices = await templateChoices(tx, { kind, facts });
  if (kind !== 'pushback' || !draft?.ground) return choices;
  // PUSH-1: the ground is chosen; letters on another one would be about something else.
  const fitting = `${purposeOfGround(draft.ground)}:`;
  return choices.filter(({ id, from }) => from !== 'built-in' || id.startsWith(fitting));
}
