import type { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import type { ReplyView } from '@/lib/features/replies/types';
import { formatMoment } from '@/lib/rules/messages';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { CancelSchedule } from './cancel-schedule';
import { LeavingSoon } from './leaving-soon';
import { Letter } from './letter';
import { ResultHere } from './result-here';
import { stillWaits } from './still-waits';

/** Elapsed seconds until a scheduled reply is sent; 0 once a worker has it or its time has come. */
export function secondsLeft({ leaving, leaveAt }: ReplyView, now: Temporal.Instant): number {
  return leaving || leaveAt === null ? 0 : Math.max(0, now.until(leaveAt).total('seconds'));
}

/** When it will be sent. Until the last second it can be edited or cancelled. */
export function ScheduledReply({ reply, page }: { reply: ReplyView; page: ReplyPage }) {
  const { rejection, viewer, now } = page;
  const { leaveAt } = reply;
  const left = secondsLeft(reply, now);
  const going = left === 0;
  const soon = left <= SEND_UNDO_SECONDS;
  const waits = stillWaits(reply, now);
  return (
    <div className="flex flex-col gap-6">
      {soon || leaveAt === null ? (
        <ResultHere>
          <VisuallyHidden>
            {going ? 'Sending now.' : 'It will be sent within half a minute. You can cancel until then.'}
          </VisuallyHidden>
          <LeavingSoon seconds={going ? 0 : left} />
        </ResultHere>
      ) : (
        <ResultHere>We’ll send it for you on {formatMoment(leaveAt, viewer)} and let you know.</ResultHere>
      )}
      {waits && (
        <p className="max-w-[36rem] text-soft text-pretty">
          If your email account can’t be reached, we keep trying for about four days. You can cancel until
          it’s sent.
        </p>
      )}
      {(waits || (!going && soon)) && <CancelSchedule replyId={reply.id} label="Cancel sending" strong />}
      <Letter letter={reply} ways={page.ways} />
      {!soon && (
        <div className="flex flex-wrap items-start gap-2.5">
          <ButtonLink href={`/rejections/${rejection.id}/reply?kind=${reply.kind}&edit=1`}>
            Edit reply
          </ButtonLink>
          <CancelSchedule replyId={reply.id} label="Back to draft" />
        </div>
      )}
    </div>
  );
}
