import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import type { RejectionView } from '@/lib/features/rejections/types';
import { TheirWordsForm } from './their-words-form';

/** READ-1: the feedback, to be read when the person wants to. It can be added long after the rejection. */
export function TheirWords({
  rejection: { id, feedback, feedbackPieces, version },
  open,
}: {
  rejection: Pick<RejectionView, 'id' | 'feedback' | 'feedbackPieces' | 'version'>;
  open: boolean;
}) {
  return (
    <div id="words" className="scroll-mt-6">
      <Disclosure summary={feedback ? 'What they wrote' : 'Add what they wrote'} open={open}>
        {feedback ? (
          <div className="flex flex-col gap-4">
            <blockquote className="border-l-2 border-line pl-4 text-pretty break-words whitespace-pre-wrap">
              {feedback}
            </blockquote>
            {/* Several are changed one by one, on their own page. */}
            {feedbackPieces === 1 && (
              <Disclosure summary="Edit">
                <TheirWordsForm rejectionId={id} feedback={feedback} version={version} />
              </Disclosure>
            )}
          </div>
        ) : (
          <TheirWordsForm rejectionId={id} feedback="" version={version} />
        )}
        <div className="mt-4">
          <ButtonLink href={`/rejections/${id}/feedback`} variant="quiet">
            {feedback ? 'Read it closely, or add more' : 'Say who said it, and when'}
          </ButtonLink>
        </div>
      </Disclosure>
    </div>
  );
}
