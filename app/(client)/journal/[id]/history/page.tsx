import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { deleteEntryVersionsAction } from '@/lib/features/journal/actions';
import { loadHistory } from '@/lib/features/journal/loaders';
import { clockOf, writtenMoment } from '@/lib/rules/written';
import { Lines } from '../_components/lines';

export const metadata: Metadata = { title: 'Earlier wordings' };

/** What an entry said before it was changed, the latest first. Nobody but its owner ever reads it. */
export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { entry, wordings, viewer } = await loadHistory((await params).id);
  return (
    <Page>
      <PageHeader
        kicker={`${entry.company} · ${entry.role}`}
        title="Earlier wordings"
        lede="Each time you change an entry, we keep what it said before. Only you can see that, even if a coach can read the entry."
        actions={<ButtonLink href={`/journal/${entry.id}`}>Back to the entry</ButtonLink>}
      />
      {wordings.length === 0 ? (
        <EmptyState title="No earlier wordings." />
      ) : (
        <Stack gap="large">
          {wordings.map((wording) => (
            <Section
              key={wording.version}
              title={writtenMoment(Temporal.Instant.from(wording.writtenAt), viewer, {
                ...DAY,
                ...clockOf(viewer.locale),
              })}
            >
              <Lines lines={wording} viewer={viewer} />
            </Section>
          ))}
          <ActButton
            action={deleteEntryVersionsAction}
            fields={{ entryId: entry.id }}
            label="Delete earlier wordings"
            pendingLabel="Deleting"
            variant="quiet"
          />
        </Stack>
      )}
    </Page>
  );
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
