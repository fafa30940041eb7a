import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import type { RejectionView } from '@/lib/features/rejections/types';
import { dismissReplyAction, undismissReplyAction } from '@/lib/features/replies/actions';
import { DISMISS_REASON_LABELS, DISMISS_REASONS } from '@/lib/rules/reply-shape';
import { SmallForm } from './small-form';

const REASONS = DISMISS_REASONS.map((value) => ({ value, label: DISMISS_REASON_LABELS[value] }));

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
      <SmallForm action={dismissReplyAction} rejectionId={id} label="Don’t reply">
        <ChoiceGroup
          label="What comes closest?"
          hint="It disappears from Today. You can change your mind at any time."
          name="reason"
          options={REASONS}
          required
        />
      </SmallForm>
    </Disclosure>
  );
}
