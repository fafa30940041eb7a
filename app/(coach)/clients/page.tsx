import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Avatar } from '@/app/_ui/avatar';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadClients } from '@/lib/features/coaching/loaders';
import type { Client } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

export const metadata: Metadata = { title: 'Clients' };

/** The coach's list of clients. Looking at it opens nothing (COACH-2, COACH-3). */
export default async function ClientsPage({ searchParams }: PageProps<'/clients'>) {
  const { viewer, invitations, clients, ended } = await loadClients();
  const closed = 'closed' in (await searchParams);
  return (
    <Page>
      <PageHeader
        title="Your clients"
        lede="Each client decides what you can read, and sees what you opened."
      />
      <Stack gap="large">
        {closed && <Notice announce>This is no longer shared with you.</Notice>}
        {invitations.length > 0 && (
          <Section title="Invitations">
            <RowList label="Invitations">
              {invitations.map(({ id, client, invitedAt }) => (
                <Row
                  key={id}
                  leading={<Avatar name={client} />}
                  title={<span className="break-words">{client}</span>}
                  detail={`Invited you on ${formatMoment(Temporal.Instant.from(invitedAt), viewer)}`}
                  trailing={<ButtonLink href={`/invitations/${id}`}>See invitation</ButtonLink>}
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
                detail={countLine(client, viewer)}
                href={`/clients/${client.coachingId}`}
              />
            ))}
          </RowList>
        )}
        {ended.length > 0 && (
          <ul className="flex flex-col gap-1.5 text-soft">
            {ended.map((at) => (
              <li key={at}>
                Sharing ended on {formatMoment(Temporal.Instant.from(at), viewer)}. You can no longer see what
                was shared.
              </li>
            ))}
          </ul>
        )}
        {clients.length === 0 && invitations.length === 0 && (
          <EmptyState title="No clients yet.">
            <p>When someone invites you to be their coach, you’ll see it here and get an email.</p>
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

/** COACH-2: what is shared, since when, and how much is private. */
function countLine({ shared, kept, latestSharedAt }: Client, viewer: Viewer): string {
  const keeps = kept === 0 ? '' : ` Keeps ${inWords(kept)} private.`;
  if (shared === 0) return `No entries shared yet.${keeps}`;
  const came = latestSharedAt && formatMoment(Temporal.Instant.from(latestSharedAt), viewer);
  const since = came && (shared === 1 ? `, since ${came}` : `, the latest since ${came}`);
  return `Shares ${inWords(shared)} ${shared === 1 ? 'entry' : 'entries'}${since ?? ''}.${keeps}`;
}
