import { me } from '@/lib/account/data';
import type { ClientTx } from '@/lib/db/transaction';
import type { Outcome } from '@/lib/outcome';
import { getRejection } from '@/lib/rejections/data';
import { repliesOf } from '@/lib/replies/data';
import { saveDraft } from '@/lib/replies/mutations/save';
import type { RaiseInput } from '@/lib/replies/schema';
import { templateFor } from '@/lib/replies/templates';
import type { ReplyView } from '@/lib/replies/types';
import { PUSH_CARRIED, type PushGround } from '@/lib/rules/push';
import { spellingFor } from '@/lib/rules/templates/spelling';
import { theirMailOf } from '@/lib/their-mail/data';
import { answerSubject } from '@/lib/their-mail/thread';

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
  const { name, locale } = await me(tx);
  const spelling = spellingFor(locale);
  const theirs = await theirMailOf(tx, rejectionId);
  const { to, subject, body } = kept ?? {
    to: '',
    ...templateFor('pushback', { company, role, name, ground: carriedBy(ground), evidence, spelling }),
    ...(theirs?.subject ? { subject: answerSubject(theirs.subject) } : {}),
  };
  return saveDraft(tx, { rejectionId, kind: 'pushback', to, subject, body, ground, evidence });
}

const carriedBy = (ground: PushGround) => PUSH_CARRIED.find((one) => one === ground);
