import type { Temporal } from 'temporal-polyfill';
import { Dots } from '@/app/_ui/dots';
import { FactList } from '@/app/_ui/fact-list';
import type { RejectionView } from '@/lib/features/rejections/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { daysBetween, isBefore, localDate } from '@/lib/rules/time';
import type { ReplyStatus } from './reply-status';
import { feedbackWords, pipelineWords, replyWords, returnWords } from './words';

/** More dots than this cannot be counted at a glance. */
const MOST_DOTS = 24;

/** Applying again is not shown in the first two days. */
const COMING_BACK_FROM_DAY = 2;

/** In these states the page no longer says what a feedback request would get. */
const REPLY_IS_OUT: readonly ReplyStatus['kind'][] = ['sent', 'leaving', 'scheduled', 'unknown', 'dismissed'];

/** What the rules say: the reply, the feedback request, the pipeline, applying again. */
export function Facts({
  rejection,
  status,
  offer,
  now,
  viewer,
}: {
  rejection: RejectionView;
  /** CHANNEL: the feedback that they offer. */
  offer: { byCall: boolean } | null;
  status: ReplyStatus;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const { pipeline, holdUntil } = rejection;
  const inWords = pipelineWords(rejection, now);
  const isAskable = !REPLY_IS_OUT.includes(status.kind);
  const day = daysBetween(rejection.receivedOn, localDate(now, viewer.zone));
  const quietlyHeld = status.kind === 'quiet' && isBefore(now, holdUntil);
  return (
    <FactList
      facts={[
        {
          term: 'Reply',
          detail: (
            <>
              {replyWords(rejection, status, { now, viewer })}
              {quietlyHeld &&
                ` If you write anyway, you can send it from ${formatMoment(holdUntil, viewer)}.`}
            </>
          ),
        },
        ...(isAskable ? [{ term: 'Feedback', detail: feedbackWords(rejection, offer) }] : []),
        ...(inWords !== null && (day > 0 || pipeline.live > 0)
          ? [
              {
                term: 'Pipeline',
                detail: (
                  <>
                    {inWords}
                    {pipeline.live > 0 && pipeline.live < MOST_DOTS && (
                      <span className="mt-1.5 block">
                        <Dots filled={pipeline.live} of={pipeline.live + 1} text="" emptyFirst />
                      </span>
                    )}
                  </>
                ),
              },
            ]
          : []),
        ...(day >= COMING_BACK_FROM_DAY
          ? [{ term: 'Applying again', detail: returnWords(rejection, now, viewer) }]
          : []),
      ]}
    />
  );
}
