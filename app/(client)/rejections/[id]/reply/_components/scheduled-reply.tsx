import { ButtonLink } from '@/app/_ui/button';
import type { ReplyPage } from '@/lib/replies/loaders';
import type { ReplyView } from '@/lib/replies/types';
import { formatMoment } from '@/lib/rules/messages';
import { isBefore } from '@/lib/rules/time';
import { CancelSchedule } from './cancel-schedule';
import { Letter } from './letter';

/** When it leaves; until then it can be changed or taken back. */
export function ScheduledReply({ reply, page }: { reply: ReplyView; page: ReplyPage }) {
  const { rejection, person, reader, now } = page;
  const { leaveAt } = reply;
  const due = reply.leaving || leaveAt === null || !isBefore(now, leaveAt);
  return (
    <div className="flex flex-col gap-6">
      <p role="status" className="text-lede text-pretty">
        {due
          ? 'It leaves within the minute.'
          : `It leaves on ${formatMoment(leaveAt, reader)}, without you having to be here. You will be told.`}
      </p>
      <Letter reply={reply} answersTo={person.email} />
      {!due && (
        <div className="flex flex-wrap items-start gap-2.5">
          <ButtonLink href={`/rejections/${rejection.id}/reply?kind=${reply.kind}&edit=1`}>
            Change it
          </ButtonLink>
          <CancelSchedule replyId={reply.id} />
        </div>
      )}
    </div>
  );
}
