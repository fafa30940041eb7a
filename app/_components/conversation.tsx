import { Temporal } from 'temporal-polyfill';
import type { CommentView } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** COACH-4: the comments on an entry, as either side reads them. Line breaks are kept. */
export function Conversation({ comments, viewer }: { comments: readonly CommentView[]; viewer: Viewer }) {
  return (
    <ol className="flex flex-col gap-5">
      {comments.map(({ id, by, mine, body, createdAt }) => (
        <li key={id} className="border-l-2 border-line pl-4">
          <p className="text-small text-soft">
            {mine ? 'You' : by}, {formatMoment(Temporal.Instant.from(createdAt), viewer)}
          </p>
          <p dir="auto" className="mt-1 whitespace-pre-line text-pretty">
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}
