import type { Temporal } from 'temporal-polyfill';
import { shortDay, shortMoment } from '@/app/_components/short-moment';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyState, ReplyView } from '@/lib/features/replies/types';
import { waitsForAnswer } from '@/lib/rules/answers';
import type { Viewer } from '@/lib/rules/messages';
import { isInBreak, type RunningBreak } from '@/lib/rules/pause';
import { isTheReply, REPLY_KIND_LABELS } from '@/lib/rules/reply-shape';
import { isBefore, localDate } from '@/lib/rules/time';
import type { ReplyStatus } from './reply-status';

type Props = {
  rejection: RejectionView;
  status: ReplyStatus;
  draft: ReplyView | null;
  /** From when the draft may leave by its way. */
  opens: Temporal.Instant;
  replies: readonly ReplyView[];
  ventUntil: Temporal.Instant | null;
  /** The break from everything that is running. */
  paused: RunningBreak | null;
  now: Temporal.Instant;
  viewer: Viewer;
};

const OTHER_LETTERS: Record<ReplyState, string> = {
  draft: 'You have a draft.',
  scheduled: 'We’ll send it for you. You can change it until then.',
  sent: 'Sent. You can read it again here.',
  failed: 'It could not be delivered. We kept every word.',
  unknown: 'We can’t tell whether it arrived. You decide what to do next.',
};

/** The vent, the reply and the journal entry of a rejection, each with its state. */
export function Places(props: Props) {
  const { rejection, replies, ventUntil, now, viewer } = props;
  // Of each kind the latest, beside the reply itself.
  const others = [...new Map(replies.map((reply) => [reply.kind, reply])).values()].filter(
    ({ kind }) => !isTheReply(kind),
  );
  return (
    <Section title="For this rejection">
      <RowList>
        <Row
          href={`/rejections/${rejection.id}/vent`}
          title="Vent"
          detail="Write what you’d never send. Nobody else can read it."
          trailing={ventUntil && <Tag tone="wait">burns {shortMoment(ventUntil, now, viewer)}</Tag>}
        />
        <Row
          href={`/rejections/${rejection.id}/reply`}
          title="Reply"
          detail={replyDetail(props)}
          trailing={<ReplyTag {...props} />}
        />
        {others.map(({ id, kind, state, answer }) => (
          <Row
            key={id}
            href={`/rejections/${rejection.id}/reply?kind=${kind}`}
            title={REPLY_KIND_LABELS[kind]}
            detail={OTHER_LETTERS[state]}
            trailing={
              state === 'sent' &&
              waitsForAnswer(kind) && (
                <Tag tone={answer ? 'live' : 'wait'}>{answer ? 'answer noted' : 'waiting for an answer'}</Tag>
              )
            }
          />
        ))}
        <Row
          href={`/rejections/${rejection.id}/journal`}
          title="Journal entry"
          detail="What happened, and one thing for next time."
          trailing={rejection.hasEntry && <Tag tone="live">written</Tag>}
        />
        <Row
          href={`/journal/thoughts?rejection=${rejection.id}`}
          title="A thought that won’t leave"
          detail="See what your own records say to it."
        />
      </RowList>
    </Section>
  );
}

function replyDetail({ status, draft, paused, now }: Props): string {
  switch (status.kind) {
    case 'sent':
      return 'Sent. You can read it again here.';
    case 'leaving':
      return 'Sending now.';
    case 'scheduled':
      return 'We’ll send it for you. You can change it until then.';
    case 'failed':
      return 'It could not be delivered. We kept every word.';
    case 'unknown':
      return 'We can’t tell whether it arrived. You decide what to do next.';
    case 'dismissed':
      return 'You decided not to reply.';
    default:
      if (draft?.remindAt && isBefore(now, draft.remindAt))
        return isInBreak(paused, draft.remindAt)
          ? 'You send it with your own email app. No reminder comes while everything is paused.'
          : 'You send it with your own email app. We’ll remind you.';
      if (draft?.remindAt) return 'You send it with your own email app.';
      return draft ? 'You have a draft.' : 'Short, with a text to start from.';
  }
}

function ReplyTag({ rejection: { draftFrom }, status, draft, opens, now, viewer }: Props) {
  switch (status.kind) {
    case 'sent':
      return <Tag tone="live">sent</Tag>;
    case 'leaving':
      return <Tag tone="live">sending</Tag>;
    case 'scheduled':
      return status.reply.leaveAt && <Tag tone="live">{shortMoment(status.reply.leaveAt, now, viewer)}</Tag>;
    case 'failed':
      return <Tag>not delivered</Tag>;
    case 'unknown':
      return <Tag>delivery unknown</Tag>;
    case 'dismissed':
    case 'quiet':
      return null;
    case 'open':
      return draft && <Tag tone="dawn">ready to send</Tag>;
    case 'held':
      return isBefore(now, draftFrom) ? (
        <Tag tone="wait">opens {shortDay(localDate(draftFrom, viewer.zone), now, viewer)}</Tag>
      ) : (
        <Tag tone="wait">from {shortMoment(opens, now, viewer)}</Tag>
      );
    default:
      return status satisfies never;
  }
}
