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
import { formatMoment, type Reader } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

export const metadata: Metadata = { title: 'Clients' };

/** The coach's list. Nothing is opened by looking at it (COACH-2, COACH-3). */
export default async function ClientsPage({ searchParams }: PageProps<'/clients'>) {
  const { reader, invitations, clients, ended } = await loadClients();
  const closed = 'closed' in (await searchParams);
  return (
    <Page>
      <PageHeader
        title="The people you walk beside"
        lede="Each of them decides what you read, and sees what you opened."
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
        {ended.length > 0 && (
          <ul className="flex flex-col gap-1.5 text-soft">
            {ended.map((at) => (
              <li key={at}>
                A sharing ended on {formatMoment(Temporal.Instant.from(at), reader)}. What was shown is
                closed.
              </li>
            ))}
          </ul>
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
  const came = latestSharedAt && formatMoment(Temporal.Instant.from(latestSharedAt), reader);
  const since = came && (shared === 1 ? `, since ${came}` : `, the last one since ${came}`);
  return `Shows you ${inWords(shared)} ${shared === 1 ? 'entry' : 'entries'}${since ?? ''}.${keeps}`;
}
