import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { addFeedbackAction } from '@/lib/features/feedback/actions';
import type { FeedbackPage } from '@/lib/features/replies/loaders';

/** What could be feedback and is not yet: what their email says about the person, and an answer that was found. */
export function Proposed({ page: { rejection, fromMail, answered } }: { page: FeedbackPage }) {
  return (
    <>
      {answered && (
        <Card>
          <p className="text-pretty">
            {rejection.company} answered your letter. Look at what they wrote, and add it to your feedback.
          </p>
          <div className="mt-3">
            <ButtonLink href={`/rejections/${rejection.id}/reply?kind=${answered.kind}#answer`}>
              See their answer
            </ButtonLink>
          </div>
        </Card>
      )}
      {fromMail && (
        <Card>
          <p className="text-pretty">This part of their email is about you:</p>
          <blockquote dir="auto" className="my-3 border-l-2 border-line pl-4 text-pretty wrap-anywhere">
            {fromMail.words}
          </blockquote>
          <ActButton
            action={addFeedbackAction}
            fields={{
              rejectionId: rejection.id,
              words: fromMail.words,
              channel: 'mail',
              saidOn: fromMail.saidOn,
              person: fromMail.person ?? '',
            }}
            label="Add it as feedback"
            pendingLabel="Adding"
          />
        </Card>
      )}
    </>
  );
}
