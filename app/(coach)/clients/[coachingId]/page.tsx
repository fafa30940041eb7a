import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { signWords } from '@/app/_components/search-signs';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { Row, RowList } from '@/app/_ui/row';
import { leaveCoaching } from '@/lib/features/coaching/actions';
import { loadClient } from '@/lib/features/coaching/loaders';
import type { SharedEntry } from '@/lib/features/coaching/types';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { AlsoShared } from './_components/also-shared';
import { ClientTemplates } from './_components/client-templates';

export const metadata: Metadata = { title: 'Client' };

/** One client: the entries they share, and the number of the others (COACH-2). */
export default async function ClientPage({ params, searchParams }: PageProps<'/clients/[coachingId]'>) {
  const { after, accepted } = await searchParams;
  const { viewer, client, shown, given } = await loadClient(
    (await params).coachingId,
    typeof after === 'string' ? after : undefined,
  );
  const { coachingId, name, entries, nextCursor, kept } = client;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/clients" className="rounded-small underline-offset-3 hover:underline">
            Clients
          </Link>
        }
        title={name}
        lede={
          <>
            {client.signs && <span className="block">{signWords(client.signs).join(' ')}</span>}
            They can see what you open here, and when.
          </>
        }
      />
      {accepted !== undefined && (
        <div className="mb-7">
          <Notice announce title={`You’re now ${name}’s coach.`}>
            They choose what you can read. What they share comes into your queue.
          </Notice>
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-12">
        <Section title="Shared with you">
          {entries.length > 0 && (
            <RowList label="Shared entries">
              {entries.map((entry) => (
                <Row
                  key={entry.id}
                  title={`${entry.company}, ${entry.role}`}
                  detail={entryLine(entry, viewer)}
                  href={`/clients/${coachingId}/entries/${entry.id}`}
                />
              ))}
            </RowList>
          )}
          <div className="mt-4 empty:hidden">
            <Pager
              path={`/clients/${coachingId}`}
              {...{ nextCursor, isFirst: !after }}
              next="Older entries"
            />
          </div>
          <p className="mt-4 text-soft">
            {keptLine(client.shown, kept)}
            {kept > 0 && client.also.some(({ kind }) => kind === 'review') && MONTHS_SHOW}
          </p>
        </Section>
        <Stack gap="large">
          <AlsoShared coachingId={coachingId} also={client.also} viewer={viewer} />
          <ClientTemplates {...{ coachingId, shown, given }} />
          <div>
            <ActButton
              action={leaveCoaching}
              fields={{ coachingId }}
              label="Stop coaching"
              about={name}
              pendingLabel="Stopping"
            />
          </div>
        </Stack>
      </div>
    </Page>
  );
}

function entryLine({ receivedOn, comments }: SharedEntry, viewer: Viewer): string {
  const day = `They heard on ${formatDay(Temporal.PlainDate.from(receivedOn), viewer)}`;
  if (comments === 0) return day;
  return `${day}, ${inWords(comments)} ${comments === 1 ? 'comment' : 'comments'}`;
}

/** COACH-2: only a number. */
function keptLine(shown: number, kept: number): string {
  if (kept === 0) return shown === 0 ? 'No journal entries yet.' : 'That’s the whole journal.';
  const number = inWords(kept);
  const count = `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  if (shown === 0) return `No entries shared yet. ${count} ${kept === 1 ? 'isn’t' : 'aren’t'} shared.`;
  return `${count} more ${kept === 1 ? 'isn’t' : 'aren’t'} shared.`;
}

const MONTHS_SHOW = ' A month they share shows some of each entry in it.';
