import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { Overview } from '@/lib/features/operator/types';
import { Act } from './act';
import { InviteForm } from './invite-form';

/** Who may make an account and has not yet. Once they have, their address is not here any more. */
export function Invitations({ invitations }: Pick<Overview, 'invitations'>) {
  return (
    <Section title="Invitations" lede="An invitation lets one address make an account, once, for 14 days.">
      {invitations.length > 0 && (
        <RowList label="Open invitations">
          {invitations.map(({ id, email, until }) => (
            <Row
              key={id}
              title={email}
              detail={`Until ${until.slice(0, 10)}`}
              trailing={
                <Act
                  what="take-back"
                  fields={{ id }}
                  label="Take back"
                  about={`the invitation of ${email}`}
                />
              }
            />
          ))}
        </RowList>
      )}
      <InviteForm />
    </Section>
  );
}
