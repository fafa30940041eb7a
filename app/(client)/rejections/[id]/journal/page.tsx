import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadEntryStart } from '@/lib/features/journal/loaders';
import { stageNames } from '@/lib/rules/own-stages';
import { EntryForm } from './_components/entry-form';

export const metadata: Metadata = { title: 'Five lines' };

/** JOURNAL: the five lines of one rejection, for the first time or again. */
export default async function EntryFormPage({ params }: { params: Promise<{ id: string }> }) {
  const { start, viewer } = await loadEntryStart((await params).id);
  return (
    <Page>
      <PageHeader
        kicker={`${start.company} · ${start.role}`}
        title="Five lines, five minutes."
        lede="The first two matter most, and one of them is enough. Nobody else sees it unless you share it."
      />
      <EntryForm start={start} stages={stageNames(viewer)} />
    </Page>
  );
}
