import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { CopyButton } from '@/app/_ui/copy-button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { FormState } from '@/lib/access/form';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

type Act = (before: FormState, form: FormData) => Promise<FormState>;

/** Unanswered invitations, of a coach or of a client: resend or cancel them. */
export function OpenInvitations({
  invitations,
  idField,
  resend,
  cancel,
  mailFrom,
  viewer,
}: {
  invitations: readonly { id: string; email: string; invitedAt: string; link: string }[];
  /** What their forms call them, and what the forms do. */
  idField: 'coachingId' | 'invitationId';
  resend: Act;
  cancel: Act;
  /** TRUST-1: from when one can be sent by email, in words; null where it can be now. */
  mailFrom: string | null;
  viewer: Viewer;
}) {
  if (invitations.length === 0) return null;
  return (
    <Section title="Waiting for an answer">
      <RowList label="Open invitations">
        {invitations.map(({ id, email, invitedAt, link }) => (
          <Row
            key={id}
            title={<span className="break-words">{email}</span>}
            detail={
              <>
                Added on {formatMoment(Temporal.Instant.from(invitedAt), viewer)}
                <p className="mt-2">
                  Their link works for {email} alone, until they answer or you cancel it:
                  <span className="block wrap-anywhere text-ink select-all">{link}</span>
                </p>
                <div className="mt-3 flex flex-wrap gap-2.5">
                  <CopyButton text={link} about={`for ${email}`} />
                  {!mailFrom && (
                    <ActButton
                      action={resend}
                      fields={{ [idField]: id }}
                      label="Send by email"
                      about={`to ${email}`}
                    />
                  )}
                  <ActButton
                    action={cancel}
                    fields={{ [idField]: id }}
                    label="Cancel invitation"
                    about={`to ${email}`}
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
