import { Temporal } from 'temporal-polyfill';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { visitor } from '@/lib/access/visitor';
import { answersCookie } from '@/lib/features/answers/cookie';
import type { Answers } from '@/lib/features/answers/schema';
import { rejectionVerdict } from '@/lib/features/verdicts';
import type { Viewer } from '@/lib/rules/messages';
import { kindForTier } from '@/lib/rules/reply';

/** What this browser answered so far; null where it did not, or too long ago. */
export async function loadAnswers(): Promise<{ now: Temporal.Instant; answers: Answers | null }> {
  const now = await inScope(identityScope(), async (tx) => tx.now);
  return { now, answers: await answersCookie.read(now) };
}

/** The verdict on this browser's answers: HOLD, REPLY, ASK and 72H; null where there are none. */
export async function loadAnsweredVerdict() {
  const { now, answers } = await loadAnswers();
  if (!answers) return null;
  const { locale } = await visitor();
  const viewer: Viewer = { zone: answers.timeZone, locale };
  const receivedAt = Temporal.Instant.from(answers.receivedAt);
  const verdict = rejectionVerdict({ ...answers, receivedAt, now, plan: 'auto' }, now);
  const { holdUntil, replyBy, tier } = verdict;
  return {
    ...{ now, viewer, answers, receivedAt },
    verdict: {
      ...verdict,
      holdUntil: Temporal.Instant.from(holdUntil),
      replyBy: replyBy === null ? null : Temporal.Instant.from(replyBy),
      kind: kindForTier(tier),
    },
  };
}
