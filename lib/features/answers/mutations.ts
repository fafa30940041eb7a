import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { WholeAnswers } from '@/lib/features/answers/schema';
import { applicationRejected } from '@/lib/features/applications';
import type { RejectionVerdict } from '@/lib/features/rejections';
import { logRejection } from '@/lib/features/rejections';
import type { Result } from '@/lib/platform/result';

/**
 * Logs what somebody answered before they had an account, with its application and the plan where one starts by itself
 * (72H). However often the same answers arrive, there is one rejection. The moment of receipt is the one that was said; what
 * is sent in our name waits from now on (TRUST-1).
 */
export async function keepAnswers(tx: ClientTx, answers: WholeAnswers): Promise<Result<RejectionVerdict>> {
  const { newId, company, role, furthestStage, emotional, presented, recruiterReachedOut } = answers;
  const applicationId = await applicationRejected(tx, { newId, company, role, stage: furthestStage });
  return logRejection(tx, {
    applicationId,
    receivedAt: Temporal.Instant.from(answers.receivedAt),
    furthestStage,
    emotional,
    presented,
    recruiterReachedOut,
    hoursInvested: answers.hoursInvested,
  });
}
