import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Avatar } from '@/app/_ui/avatar';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { QUEUE_KEYS } from '@/app/(coach)/_components/key-list';
import { Keys } from '@/app/(coach)/_components/keys';
import { Unposted } from '@/app/(coach)/_components/unposted';
import { loadClients } from '@/lib/features/coaching/loaders';
import { CLIENT_NEEDS } from '@/lib/rules/coaching';
import { formatMoment } from '@/lib/rules/messages';
import { ClientList } from './_components/client-list';
import { EndedSharings } from './_components/ended-sharings';
import { Queue } from './_components/queue';

export const metadata: Metadata = { title: 'Clients' };

/** The coach's desk: one queue over all clients, and the clients. What it shows stands in each client's record (COACH-3). */
export default async function ClientsPage({ searchParams }: PageProps<'/clients'>) {
  const search = await searchParams;
  const q = typeof search.q === 'string' ? search.q.slice(0, 120) : '';
  const { viewer, now, invitations, clients, queue, ended } = await loadClients(q, search.after);
  const show = CLIENT_NEEDS.find((need) => need === search.show);
  const closed = 'closed' in search;
  const done = 'done' in search;
  const alone = clients.length === 0 && q === '' && queue.isFirst && queue.total === 0;
  return (
    <Page width={alone ? 'reading' : 'wide'}>
      <PageHeader
        title="Your clients"
        lede="Each client decides what you can read, and sees what you opened."
        actions={
          !alone && (
            <>
              <ButtonLink href="/clients/invite" variant="quiet">
                Invite a client
              </ButtonLink>
              <ButtonLink href="#clients" variant="quiet" className="lg:hidden">
                Go to your clients
              </ButtonLink>
              <Keys keys={QUEUE_KEYS} />
            </>
          )
        }
      />
      <Stack gap="large">
        {closed && <Unposted />}
        {done && <Notice announce>That’s everything that was waiting.</Notice>}
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
        {alone ? (
          invitations.length === 0 && (
            <EmptyState
              title="No clients yet."
              action={<ButtonLink href="/clients/invite">Invite a client</ButtonLink>}
            >
              <p>
                You can invite a client. Or ask them to open Coach in their Rebound and invite the email
                address you sign in with: you’ll see the invitation here.
              </p>
            </EmptyState>
          )
        ) : (
          <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-12">
            <Queue queue={queue} kept={{ q, show: show ?? '' }} now={now} viewer={viewer} />
            <ClientList clients={clients} q={q} show={show} />
          </div>
        )}
        <EndedSharings ended={ended} viewer={viewer} />
      </Stack>
    </Page>
  );
}
