import type { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import { isBefore } from '@/lib/rules/time';
import { isDayZero } from './reply-status';

/** PUSH-1, BACK-NEWS: two options for later, not shown on the first day. */
export function LaterWays({
  rejection,
  replies,
  now,
}: {
  rejection: RejectionView;
  replies: readonly ReplyView[];
  now: Temporal.Instant;
}) {
  if (isDayZero(rejection, now) || isBefore(now, rejection.draftFrom)) return null;
  const raised = replies.some(({ kind }) => kind === 'pushback');
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      <Link href={`/rejections/${rejection.id}/raise`} className={buttonClass('quiet')}>
        {raised ? 'Your request to reconsider' : 'Ask them to reconsider'}
      </Link>
      {!isBefore(now, rejection.holdUntil) && (
        <Link href={`/rejections/${rejection.id}/reply?kind=note`} className={buttonClass('quiet')}>
          Write a friendly note
        </Link>
      )}
    </div>
  );
}
