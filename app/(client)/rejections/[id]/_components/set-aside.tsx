import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import type { RejectionView } from '@/lib/features/rejections/types';
import { undismissReplyAction } from '@/lib/features/replies/actions';
import { DISMISS_REASON_LABELS } from '@/lib/rules/reply-shape';
import { DismissForm } from './dismiss-form';
import { SmallForm } from './small-form';

/** REPLY-3: an expected reply can be dismissed with a reason, and the dismissal undone. */
export function SetAside({ rejection: { id, dismissed } }: { rejection: RejectionView }) {
  if (dismissed) {
    return (
      <Notice
        action={
          <SmallForm action={undismissReplyAction} rejectionId={id} label="Reply after all" variant="quiet" />
        }
      >
        {dismissed.reason
          ? `You decided not to reply. Your reason: ${DISMISS_REASON_LABELS[dismissed.reason]}.`
          : 'This came in with an import, some time after it happened. So we don’t ask you for a reply.'}
      </Notice>
    );
  }
  return (
    <Disclosure summary="I’d rather not reply">
      <DismissForm rejectionId={id} />
    </Disclosure>
  );
}
