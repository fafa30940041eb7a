import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { ReplyState, ReplyView } from '@/lib/features/replies/types';
import { REPLY_KIND_LABELS } from '@/lib/rules/reply-shape';

const STANDS: Record<ReplyState, string> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  sent: 'Sent',
  failed: 'Not delivered',
  unknown: 'Delivery unknown',
};

/** The other letters about this rejection, one row per kind, so that none hides another. */
export function OtherLetters({
  rejectionId,
  replies,
  current,
}: {
  rejectionId: string;
  replies: readonly ReplyView[];
  current: ReplyView | null;
}) {
  const latest = new Map(replies.map((reply) => [reply.kind, reply]));
  const others = [...latest.values()].filter(({ kind }) => kind !== current?.kind);
  if (current === null || others.length === 0) return null;
  return (
    <Section title="Other letters about this rejection">
      <RowList label="Other letters about this rejection">
        {others.map(({ kind, state }) => (
          <Row
            key={kind}
            href={`/rejections/${rejectionId}/reply?kind=${kind}`}
            title={REPLY_KIND_LABELS[kind]}
            detail={STANDS[state]}
          />
        ))}
      </RowList>
    </Section>
  );
}
