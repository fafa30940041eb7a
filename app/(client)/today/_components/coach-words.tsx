import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import type { LatestComment } from '@/lib/features/coaching/types';
import type { Viewer } from '@/lib/rules/messages';

/** COACH-4: the newest comment of a coach, with a link to its entry. */
export function CoachWords({
  comment,
  now,
  viewer,
}: {
  comment: LatestComment;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  return (
    <Section title={`From ${comment.by}, ${comment.running ? 'your coach' : 'your former coach'}`}>
      <blockquote dir="auto" className="line-clamp-6 text-pretty">
        “{comment.body}”
      </blockquote>
      <p className="mt-1.5 text-small text-soft">
        On {comment.company}, {shortMoment(comment.createdAt, now, viewer)}.{' '}
        <ButtonLink href={`/journal/${comment.entryId}`} variant="link">
          Open the entry
        </ButtonLink>
      </p>
    </Section>
  );
}
