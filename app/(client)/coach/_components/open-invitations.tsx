import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { CopyButton } from '@/app/_ui/copy-button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { cancelInvitation, resendInvitation } from '@/lib/features/coaching/actions';
import type { Coaching } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** Unanswered invitations: resend or cancel them. */
export function OpenInvitations({
  invitations,
  mailFrom,
  viewer,
}: {
  invitations: Coaching[];
  /** TRUST-1: from when one can be sent by email, in words; null where it can be now. */
  mailFrom: string | null;
  viewer: Viewer;
}) {
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
                Added on {formatMoment(Temporal.Instant.from(invitedAt), viewer)}
                <p className="mt-2">
                  Their link works for {coach.email} alone, until they answer or you cancel it:
                  <span className="block wrap-anywhere text-ink select-all">{link}</span>
                </p>
                <div className="mt-3 flex flex-wrap gap-2.5">
                  <CopyButton text={link} about={`for ${coach.email}`} />
                  {!mailFrom && (
                    <ActButton
                      action={resendInvitation}
                      fields={{ coachingId: id }}
                      label="Send by email"
                      about={`to ${coach.email}`}
                    />
                  )}
                  <ActButton
                    action={cancelInvitation}
                    fields={{ coachingId: id }}
                    label="Cancel invitation"
                    about={`to ${coach.email}`}
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
