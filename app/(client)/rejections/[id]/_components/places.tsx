import type { Temporal } from 'temporal-polyfill';
import { shortDay, shortMoment } from '@/app/_components/short-moment';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Reader } from '@/lib/rules/messages';
import { isBefore, localDate } from '@/lib/rules/time';
import type { Standing } from './standing';

type Props = {
  rejection: RejectionView;
  standing: Standing;
  draft: ReplyView | null;
  ventUntil: Temporal.Instant | null;
  now: Temporal.Instant;
  reader: Reader;
};

/** The three places of a rejection, each with where it stands. */
export function Places(props: Props) {
  const { rejection, ventUntil, now, reader } = props;
  return (
    <Section title="Your places">
      <RowList>
        <Row
          href={`/rejections/${rejection.id}/vent`}
          title="The vent"
          detail="For the other version. Never sent, never shared."
          trailing={ventUntil && <Tag tone="wait">burns {shortMoment(ventUntil, now, reader)}</Tag>}
        />
        <Row
          href={`/rejections/${rejection.id}/reply`}
          title="The reply"
          detail={replyDetail(props)}
          trailing={<ReplyTag {...props} />}
        />
        <Row
          href={`/rejections/${rejection.id}/journal`}
          title="Five lines"
          detail="What happened, and one thing for next time."
          trailing={rejection.hasEntry && <Tag tone="live">written</Tag>}
        />
      </RowList>
    </Section>
  );
}

function replyDetail({ standing, draft }: Props): string {
  switch (standing.kind) {
    case 'sent':
      return 'It has left. You can read it again.';
    case 'leaving':
      return 'It is leaving right now.';
    case 'scheduled':
      return 'It leaves by itself. Until then it can be changed.';
    case 'failed':
      return 'It could not be delivered. It is still here.';
    case 'unknown':
      return 'We cannot say whether it arrived. What comes next is up to you.';
    default:
      return draft ? 'You have a draft.' : 'Short, with words to start from.';
  }
}

function ReplyTag({ rejection: { draftFrom, holdUntil }, standing, now, reader }: Props) {
  switch (standing.kind) {
    case 'sent':
      return <Tag tone="live">left</Tag>;
    case 'leaving':
      return <Tag tone="live">leaving</Tag>;
    case 'scheduled':
      return (
        standing.reply.leaveAt && <Tag tone="live">{shortMoment(standing.reply.leaveAt, now, reader)}</Tag>
      );
    case 'failed':
      return <Tag>came back</Tag>;
    case 'unknown':
      return <Tag>unclear</Tag>;
    case 'dismissed':
    case 'quiet':
      return null;
    case 'open':
      return <Tag tone="dawn">may go now</Tag>;
    case 'held':
      return isBefore(now, draftFrom) ? (
        <Tag tone="wait">opens {shortDay(localDate(draftFrom, reader.zone), now, reader)}</Tag>
      ) : (
        <Tag tone="wait">may go {shortMoment(holdUntil, now, reader)}</Tag>
      );
    default:
      return standing satisfies never;
  }
}
