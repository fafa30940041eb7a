import type { Temporal } from 'temporal-polyfill';
import { Dots } from '@/app/_ui/dots';
import { FactList } from '@/app/_ui/fact-list';
import type { RejectionView } from '@/lib/rejections/types';
import { formatMoment, type Reader } from '@/lib/rules/messages';
import { isBefore } from '@/lib/rules/time';
import type { Standing } from './standing';
import { feedbackWords, pipelineWords, replyWords, returnWords } from './words';

/** Beyond this many, dots are a texture and no longer a number. */
const MOST_DOTS = 24;

/** What the rules make of it: the reply, the question, the pipeline, the way back. */
export function Facts({
  rejection,
  standing,
  now,
  reader,
}: {
  rejection: RejectionView;
  standing: Standing;
  now: Temporal.Instant;
  reader: Reader;
}) {
  const { pipeline, holdUntil } = rejection;
  const inWords = pipelineWords(rejection);
  const quietlyHeld = standing.kind === 'quiet' && isBefore(now, holdUntil);
  return (
    <FactList
      facts={[
        {
          term: 'Reply',
          detail: (
            <>
              {replyWords(rejection, now)}
              {quietlyHeld &&
                ` If you write all the same, it can leave on ${formatMoment(holdUntil, reader)}.`}
            </>
          ),
        },
        { term: 'Feedback', detail: feedbackWords(rejection) },
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
        { term: 'Coming back', detail: returnWords(rejection, now, reader) },
      ]}
    />
  );
}
