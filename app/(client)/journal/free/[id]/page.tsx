import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { shortDate } from '@/app/_components/short-moment';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { deleteFreeEntryAction } from '@/lib/features/free-entries/actions';
import { loadFreeEntry } from '@/lib/features/free-entries/loaders';
import { localDayOf } from '../../_components/local-day-of';
import { FreeEntryForm } from './_components/free-entry-form';

export const metadata: Metadata = { title: 'Free entry' };

/** A free entry, to read and to change. */
export default async function FreeEntryPage({ params }: { params: Promise<{ id: string }> }) {
  const { entry, inDanger, viewer } = await loadFreeEntry((await params).id);
  const day = shortDate(localDayOf(entry.createdAt, viewer), viewer);
  return (
    <Page>
      <PageHeader kicker="Free entry" title={day} lede="Only you can read it. It is never shared." />
      <Stack gap="large">
        {inDanger && <TellSomebody />}
        <FreeEntryForm entry={entry} />
        <ActButton
          action={deleteFreeEntryAction}
          fields={{ freeEntryId: entry.id }}
          label="Delete this entry"
          pendingLabel="Deleting"
          variant="quiet"
        />
      </Stack>
    </Page>
  );
}
