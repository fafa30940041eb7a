import { ActButton } from '@/app/_components/act-button';
import { deleteFeedbackAction, readFeedbackAction } from '@/lib/features/feedback/actions';
import type { FeedbackView } from '@/lib/features/feedback/schema';
import { FEEDBACK_READING_WORDS } from '@/lib/rules/feedback-words';

/** READ-1: what takes one press: the proposed reading, that one disagrees, and the way back. */
export function ReadIt({ piece: { id, reading, proposed } }: { piece: FeedbackView }) {
  return (
    <div className="flex flex-wrap gap-2.5">
      {reading === null && proposed.reading && (
        <ActButton
          action={readFeedbackAction}
          fields={{ feedbackId: id, reading: proposed.reading }}
          label={`Yes, ${FEEDBACK_READING_WORDS[proposed.reading].label.toLowerCase()}`}
        />
      )}
      {reading === null ? (
        <ActButton
          action={readFeedbackAction}
          fields={{ feedbackId: id, reading: 'disagreed' }}
          label="I disagree"
        />
      ) : (
        <ActButton
          action={readFeedbackAction}
          fields={{ feedbackId: id, reading: '' }}
          label="Read it differently"
          variant="quiet"
        />
      )}
      <ActButton
        action={deleteFeedbackAction}
        fields={{ feedbackId: id }}
        label="Delete"
        about="this feedback"
        variant="quiet"
      />
    </div>
  );
}
