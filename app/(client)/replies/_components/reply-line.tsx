import { Temporal } from 'temporal-polyfill';
import { shortDay, shortMoment } from '@/app/_components/short-moment';
import { Row } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { ListedReply } from '@/lib/features/replies/list';
import type { AskAnswer } from '@/lib/features/replies/types';
import type { Viewer } from '@/lib/rules/messages';
import { REPLY_KIND_LABELS } from '@/lib/rules/reply-shape';
import { localDate } from '@/lib/rules/time';

const ANSWERS: Record<AskAnswer, string> = {
  substance: 'useful answer',
  vague: 'vague answer',
  none: 'no answer',
};

type LineProps = { reply: ListedReply; now: Temporal.Instant; viewer: Viewer };

/** One letter, with where it stands at the end of the line. */
export function ReplyLine({ reply, now, viewer }: LineProps) {
  return (
    <Row
      href={`/rejections/${reply.rejectionId}/reply?kind=${reply.kind}`}
      title={reply.company}
      detail={`${REPLY_KIND_LABELS[reply.kind]} · ${reply.role}`}
      trailing={<Standing reply={reply} now={now} viewer={viewer} />}
    />
  );
}

function Standing({ reply, now, viewer }: LineProps) {
  const { state, leaveAt, remindAt, sentAt, answer } = reply;
  switch (state) {
    case 'draft':
      if (!remindAt) return <Tag tone="wait">draft</Tag>;
      return Temporal.Instant.compare(remindAt, now) > 0 ? (
        <Tag tone="wait">you send it {shortMoment(remindAt, now, viewer)}</Tag>
      ) : (
        <Tag tone="dawn">ready to send</Tag>
      );
    case 'scheduled':
      return <Tag tone="live">{leaveAt ? `sends ${shortMoment(leaveAt, now, viewer)}` : 'sending'}</Tag>;
    case 'failed':
      return <Tag>not delivered</Tag>;
    case 'unknown':
      return <Tag>delivery unknown</Tag>;
    case 'sent': {
      if (answer) return <Tag tone={answer === 'none' ? 'wait' : 'live'}>{ANSWERS[answer]}</Tag>;
      return sentAt && <Tag>sent {shortDay(localDate(sentAt, viewer.zone), now, viewer)}</Tag>;
    }
    default:
      return state satisfies never;
  }
}
