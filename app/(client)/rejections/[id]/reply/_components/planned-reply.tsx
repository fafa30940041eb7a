import { ButtonLink } from '@/app/_ui/button';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import type { ReplyView } from '@/lib/features/replies/types';
import { formatMoment } from '@/lib/rules/messages';
import { isInBreak } from '@/lib/rules/pause';
import { isBefore } from '@/lib/rules/time';
import { Letter } from './letter';
import { ForgetReminder, SendByHand } from './ready-reply';
import { ResultHere } from './result-here';

/** A letter that its writer sends with their own email app: composed, and ready once its time has come. */
export function PlannedReply({ reply, page }: { reply: ReplyView; page: ReplyPage }) {
  const { rejection, now, viewer, person, raisesAt, ways } = page;
  const { id: replyId, kind, remindAt } = reply;
  const opens = kind === 'pushback' ? (raisesAt ?? rejection.holdUntil) : rejection.holdUntil;
  const held = isBefore(now, opens);
  const ahead = remindAt !== null && isBefore(now, remindAt);
  const letter = `/rejections/${rejection.id}/reply?kind=${kind}`;
  return (
    <div className="flex flex-col gap-6">
      <ResultHere>
        {ahead && remindAt
          ? isInBreak(page.paused, remindAt)
            ? `Everything is paused, so we won’t email you. From ${formatMoment(remindAt, viewer)} you can open it here in your own email app.`
            : `We’ll email you on ${formatMoment(remindAt, viewer)}. One tap there opens it in your own email app.`
          : 'Open it in your own email app and send it from there. Everything is filled in.'}
      </ResultHere>
      {!held && (
        <SendByHand
          replyId={replyId}
          letter={reply}
          own={person.email}
          file={`/rejections/${rejection.id}/reply/file/${replyId}`}
        />
      )}
      <Letter letter={reply} ways={ways} />
      <div className="flex flex-wrap items-start gap-2.5">
        <ButtonLink href={`${letter}&edit=1`}>Edit reply</ButtonLink>
        {ahead && <ForgetReminder replyId={replyId} />}
      </div>
    </div>
  );
}
