import type { ClientTx } from '@/lib/access/transaction';
import { answerSubject, getRejection, rejectionEmailOf } from '@/lib/features/rejections';
import { repliesOf } from '@/lib/features/replies/data';
import { saveDraft } from '@/lib/features/replies/mutations/save';
import type { PushbackInput } from '@/lib/features/replies/schema';
import { templateFor } from '@/lib/features/replies/templates';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Result } from '@/lib/platform/result';
import { PUSHBACK_CARRIED, type PushbackGround } from '@/lib/rules/pushback';
import { spellingFor } from '@/lib/rules/templates/spelling';

/**
 * PUSH-1: keeps the ground, and the evidence where it needs any, for raising a decision, with words to start from; those of
 * a draft on this ground stay as they are. On another ground it is another letter, to the same person: what was written on
 * the first one stays, and is there when it is chosen again. Refused with PUSH-1 to PUSH-3 where it cannot be raised on
 * this ground, not even later. Throws NotFound.
 */
export async function writePushback(tx: ClientTx, input: PushbackInput): Promise<Result<ReplyView>> {
  const { rejectionId, ground, evidence } = input;
  const { company, role } = await getRejection(tx, rejectionId);
  const open = (await repliesOf(tx, rejectionId)).filter(
    ({ kind, state }) =>
      kind === 'pushback' && (state === 'draft' || state === 'scheduled' || state === 'failed'),
  );
  const latest = open.at(-1);
  const kept = latest?.state === 'scheduled' ? latest : open.findLast((one) => one.ground === ground);
  const { name, locale } = tx.viewer;
  const spelling = spellingFor(locale);
  const theirs = await rejectionEmailOf(tx, rejectionId);
  const { to, subject, body } = kept ?? {
    to: latest?.to ?? '',
    ...templateFor('pushback', { company, role, name, ground: carriedBy(ground), evidence, spelling }),
    ...(theirs?.subject ? { subject: answerSubject(theirs.subject) } : {}),
  };
  const whom = kept ? {} : { person: latest?.person };
  return saveDraft(tx, { rejectionId, kind: 'pushback', to, subject, body, ground, evidence, ...whom });
}

const carriedBy = (ground: PushbackGround) => PUSHBACK_CARRIED.find((one) => one === ground);
