import { Temporal } from 'temporal-polyfill';
import { Thread } from '@/app/_components/thread/thread';
import { Section, Stack } from '@/app/_ui/page';
import type { CommentView } from '@/lib/features/coaching/schema';
import type { ReviewMark } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import type { Audience } from '@/lib/sharing/types';
import { AnswerForm } from './answer-form';

/** COACH-4: under one's own entry a thread with each coach who can read it, and what others wrote before. */
export function Threads({
  entryId,
  comments,
  audience,
  reviewed,
  viewer,
}: {
  entryId: string;
  comments: readonly CommentView[];
  audience: readonly Audience[];
  reviewed: readonly ReviewMark[];
  viewer: Viewer;
}) {
  const open = audience.filter(({ shared }) => shared);
  const earlier = comments.filter(({ coachingId }) => !open.some((one) => one.coachingId === coachingId));
  return (
    <>
      {open.map(({ coachingId, coach }) => {
        const thread = comments.filter((comment) => comment.coachingId === coachingId);
        const mark = reviewed.find((one) => one.coachingId === coachingId);
        if (thread.length === 0 && !mark) return null;
        return (
          <Section key={coachingId} title={`With ${coach}`} lede={mark && reviewedLine(mark, viewer)}>
            <Stack gap="large">
              {thread.length > 0 && <Thread comments={thread} viewer={viewer} side="client" />}
              <AnswerForm {...{ entryId, coachingId, coach }} />
            </Stack>
          </Section>
        );
      })}
      {earlier.length > 0 && (
        <Section title="From your coach" lede="They can’t read this entry now, nor what’s written here.">
          <Thread comments={earlier} viewer={viewer} side="client" />
        </Section>
      )}
    </>
  );
}

function reviewedLine({ by, reviewedAt, current }: ReviewMark, viewer: Viewer): string {
  const when = formatMoment(Temporal.Instant.from(reviewedAt), viewer);
  return current ? `${by} reviewed it on ${when}.` : `${by} reviewed it on ${when}, before your last change.`;
}
