import { Temporal } from 'temporal-polyfill';
import { shortDay, shortMoment } from '@/app/_components/short-moment';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { ReplyRow, TodayView } from '@/lib/features/today/types';
import type { Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { isBefore, localDate } from '@/lib/rules/time';

type Clock = { now: Temporal.Instant; viewer: Viewer };

/** REPLY-3: expected replies stay here until they are sent or dismissed. Those already on the page are left out. */
export function RepliesToGo({ today, ...clock }: { today: TodayView } & Clock) {
  const { next, later } = today;
  const shown = [
    ...(next?.kind === 'reply' ? [next] : []),
    ...[next, ...later].filter((thing) => thing?.plan?.step === 'send-reply'),
  ].map((thing) => thing?.rejectionId);
  const replies = today.replies.filter(({ rejectionId }) => !shown.includes(rejectionId));
  if (replies.length === 0) return null;
  return (
    <Section
      title={replies.every((reply) => isToCome(reply, clock.now)) ? 'Replies for later' : 'Replies to send'}
    >
      <RowList>
        {replies.map((reply) => (
          <Row
            key={reply.rejectionId}
            href={`/rejections/${reply.rejectionId}/reply`}
            title={`Reply to ${reply.company}`}
            detail={
              reply.surfaced
                ? 'A reply would still be welcome. You can also decide not to send one.'
                : reply.role
            }
            trailing={<ReplyStatus reply={reply} {...clock} />}
          />
        ))}
      </RowList>
      {today.moreReplies > 0 && (
        <p className="mt-3 text-small text-soft">
          {today.moreReplies === 1
            ? 'One older reply will show up here once these are done.'
            : `And ${inWords(today.moreReplies)} older ones, which will show up here once these are done.`}
        </p>
      )}
    </Section>
  );
}

/** Nothing can be written of it, or sent, before a later moment: on the first day there is nothing to do. */
const isToCome = ({ draftFrom, opensAt }: ReplyRow, now: Temporal.Instant): boolean =>
  isBefore(now, Temporal.Instant.from(draftFrom)) || isBefore(now, Temporal.Instant.from(opensAt));

function ReplyStatus({ reply, now, viewer }: { reply: ReplyRow } & Clock) {
  if (reply.state === 'scheduled' && reply.leaveAt) {
    return <Tag tone="live">sends {shortMoment(reply.leaveAt, now, viewer)}</Tag>;
  }
  if (reply.state === 'failed') return <Tag>not delivered</Tag>;
  if (reply.state === 'unknown') return <Tag>delivery unknown</Tag>;
  const draftFrom = Temporal.Instant.from(reply.draftFrom);
  if (isBefore(now, draftFrom)) {
    return <Tag tone="wait">from {shortDay(localDate(draftFrom, viewer.zone), now, viewer)}</Tag>;
  }
  if (isBefore(now, Temporal.Instant.from(reply.opensAt)))
    return <Tag tone="wait">{shortMoment(reply.opensAt, now, viewer)}</Tag>;
  return <Tag tone="dawn">{reply.state === 'none' ? 'not written yet' : 'ready to send'}</Tag>;
}
