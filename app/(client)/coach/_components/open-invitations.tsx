import { Temporal } from 'temporal-polyfill';
import { CoachingButton } from '@/app/_components/coaching-button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { cancelInvitation, resendInvitation } from '@/lib/features/coaching/actions';
import type { Coaching } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** Unanswered invitations: resend or cancel them. */
export function OpenInvitations({ invitations, viewer }: { invitations: Coaching[]; viewer: Viewer }) {
  if (invitations.length === 0) return null;
  return (
    <Section title="Waiting for an answer">
      <RowList label="Open invitations">
        {invitations.map(({ id, coach, invitedAt, link }) => (
          <Row
            key={id}
            title={<span className="break-words">{coach.email}</span>}
            detail={
              <>
                Invited on {formatMoment(Temporal.Instant.from(invitedAt), viewer)}
                <p className="mt-2">
                  Their link, which works for {coach.email} alone:{' '}
                  <span className="break-all text-ink select-all">{link}</span>
                </p>
                <div className="mt-3 flex flex-wrap gap-2.5">
                  <CoachingButton
                    action={resendInvitation}
                    coachingId={id}
                    label="Send by email"
                    about={`to ${coach.email}`}
                    variant="plain"
                  />
                  <CoachingButton
                    action={cancelInvitation}
                    coachingId={id}
                    label="Cancel invitation"
                    about={`to ${coach.email}`}
                    variant="plain"
                  />
                </div>
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
