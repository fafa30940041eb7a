import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { Disclosure } from '@/app/_ui/disclosure';
import { answerSuggestion, removeComment } from '@/lib/features/coaching/actions';
import type { CommentView } from '@/lib/features/coaching/schema';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { ChangeForm } from './change-form';

type ThreadProps = {
  comments: readonly CommentView[];
  viewer: Viewer;
  /** Who reads it: only the client takes or leaves what is suggested. */
  side: 'client' | 'coach';
  /** The coaching of a coach; the client needs none to change their own words. */
  coachingId?: string;
};

/** COACH-4: what was written under an entry, as either side reads it, with what each may do to their own. */
export function Thread({ comments, viewer, side, coachingId }: ThreadProps) {
  return (
    <ol className="flex flex-col gap-5">
      {comments.map((comment) => (
        <li key={comment.id} className="border-l-2 border-line pl-4">
          <p className="text-small text-soft">
            {comment.mine ? 'You' : comment.by},{' '}
            {formatMoment(Temporal.Instant.from(comment.createdAt), viewer)}
            {comment.editedAt && ', edited'}
          </p>
          {comment.kind === 'suggestion' && <p className="mt-1 font-semibold">Next time I will …</p>}
          <p dir="auto" className="mt-1 whitespace-pre-line text-pretty wrap-anywhere">
            {comment.body}
          </p>
          {comment.kind === 'suggestion' && <Suggested comment={comment} side={side} />}
          {comment.mine && comment.answer === null && <Own comment={comment} coachingId={coachingId} />}
        </li>
      ))}
    </ol>
  );
}

function Suggested({
  comment: { id, answer, mine },
  side,
}: {
  comment: CommentView;
  side: ThreadProps['side'];
}) {
  if (side === 'client' && answer === null)
    return (
      <div className="mt-3 flex flex-wrap gap-2.5">
        <ActButton
          action={answerSuggestion}
          fields={{ commentId: id, answer: 'taken' }}
          label="Add to my list"
          pendingLabel="Adding"
          variant="strong"
        />
        <ActButton action={answerSuggestion} fields={{ commentId: id, answer: 'left' }} label="No, thanks" />
      </div>
    );
  return <p className="mt-1 text-small text-soft">{ANSWERED[mine ? 'coach' : 'client'][answer ?? 'open']}</p>;
}

const ANSWERED = {
  coach: { open: 'Not answered yet.', taken: 'They added it to their list.', left: 'They didn’t add it.' },
  client: {
    open: '',
    taken: 'It’s on your list, and comes back before your next interview.',
    left: 'You didn’t add it.',
  },
} as const;

function Own({ comment, coachingId }: { comment: CommentView; coachingId: string | undefined }) {
  return (
    <div className="mt-2 flex flex-col gap-2">
      <Disclosure summary="Edit or delete">
        <div className="flex flex-col gap-3">
          <ChangeForm comment={comment} coachingId={coachingId} />
          <ActButton
            action={removeComment}
            fields={{ commentId: comment.id }}
            label="Delete"
            about="this comment"
            pendingLabel="Deleting"
            variant="quiet"
          />
        </div>
      </Disclosure>
    </div>
  );
}
