import type { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { PUSH_REOPEN_WEEKS } from '@/lib/rules/policy';
import { hasReached } from '@/lib/rules/stages';
import { addDays, isBefore, isEarlier, localDate } from '@/lib/rules/time';
import { isDayZero } from './reply-status';

/** PUSH-1, BACK-NEWS: two options for later, not shown on the first day. */
export function LaterWays({
  rejection,
  replies,
  now,
  viewer,
}: {
  rejection: RejectionView;
  replies: readonly ReplyView[];
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  if (isDayZero(rejection, now) || isBefore(now, rejection.draftFrom)) return null;
  const raised = replies.some(({ kind }) => kind === 'pushback');
  const soon = raised ? null : reopening(rejection, localDate(now, rejection.timeZone), viewer);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      {soon && <p className="w-full text-pretty">{soon}</p>}
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

/**
 * PUSH-1: a final round may reopen 4 to 6 weeks after, the last day included: said with its days from the first day of the
 * rejection’s zone until the last, and on no other.
 */
function reopening(
  { furthestStage, receivedOn }: RejectionView,
  today: Temporal.PlainDate,
  viewer: Viewer,
): string | null {
  const from = addDays(receivedOn, PUSH_REOPEN_WEEKS.from * 7);
  const last = addDays(receivedOn, PUSH_REOPEN_WEEKS.to * 7);
  if (!hasReached(furthestStage, 'final-round') || isEarlier(today, from) || isEarlier(last, today))
    return null;
  return `It’s four to six weeks now. Final rounds sometimes reopen: until ${formatDate(last, viewer)} you can ask once whether this one has.`;
}
