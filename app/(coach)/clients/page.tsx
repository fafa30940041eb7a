import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Avatar } from '@/app/_ui/avatar';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadClients } from '@/lib/coaching/loaders';
import type { Client } from '@/lib/coaching/types';
import { formatMoment, type Reader } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

export const metadata: Metadata = { title: 'Clients' };

/** The coach's list. Nothing is opened by looking at it (COACH-2, COACH-3). */
export default async function ClientsPage() {
  const { reader, invitations, clients } = await loadClients();
  return (
    <Page>
      <PageHeader
        title="The people you walk beside"
        lede="Each of them decides what you read, and sees what you opened."
      />
      <Stack gap="large">
        {invitations.length > 0 && (
          <Section title="Invitations">
            <RowList label="Invitations">
              {invitations.map(({ id, client, invitedAt }) => (
                <Row
                  key={id}
                  leading={<Avatar name={client} />}
                  title={<span className="break-words">{client}</span>}
                  detail={`Asked on ${formatMoment(Temporal.Instant.from(invitedAt), reader)}`}
                  trailing={<ButtonLink href={`/invitations/${id}`}>Answer</ButtonLink>}
                />
              ))}
            </RowList>
          </Section>
        )}
        {clients.length > 0 && (
          <RowList label="Clients">
            {clients.map((client) => (
              <Row
                key={client.coachingId}
                leading={<Avatar name={client.name} />}
                title={<span className="break-words">{client.name}</span>}
                detail={countLine(client, reader)}
                href={`/clients/${client.coachingId}`}
              />
            ))}
          </RowList>
        )}
        {clients.length === 0 && invitations.length === 0 && (
          <EmptyState title="Nobody yet.">
            <p>When somebody invites you as their coach, it is here and in your mail.</p>
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

/** COACH-2: what is shown, since when, and how much is kept. */
function countLine({ shared, kept, latestSharedAt }: Client, reader: Reader): string {
  const keeps = kept === 0 ? '' : ` Keeps ${inWords(kept)}.`;
  if (shared === 0) return `Shows you no entry yet.${keeps}`;
  const newest = latestSharedAt
    ? `, the newest since ${formatMoment(Temporal.Instant.from(latestSharedAt), reader)}`
    : '';
  return `Shows you ${inWords(shared)} ${shared === 1 ? 'entry' : 'entries'}${newest}.${keeps}`;
}
