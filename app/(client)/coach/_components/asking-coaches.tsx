import { Temporal } from 'temporal-polyfill';
import { Avatar } from '@/app/_ui/avatar';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { AskingCoach } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** COACH-1: coaches who ask to be this person's. Nothing is answered here: what a yes means stands on the invitation's page. */
export function AskingCoaches({ asking, viewer }: { asking: readonly AskingCoach[]; viewer: Viewer }) {
  if (asking.length === 0) return null;
  return (
    <Section title="Invitations">
      <RowList label="Invitations from coaches">
        {asking.map(({ id, coach, invitedAt }) => (
          <Row
            key={id}
            leading={<Avatar name={coach} />}
            title={<span className="break-words">{coach}</span>}
            detail={`Invited you on ${formatMoment(Temporal.Instant.from(invitedAt), viewer)}`}
            trailing={<ButtonLink href={`/invitations/${id}`}>See invitation</ButtonLink>}
          />
        ))}
      </RowList>
    </Section>
  );
}
