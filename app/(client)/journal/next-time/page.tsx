import type { Metadata } from 'next';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { loadNextTime } from '@/lib/features/adoptions/loaders';
import { AdoptForm } from '../_components/adopt-form';
import { occasionChoices } from '../_components/occasion-choices';
import { SettledRow, WaitingRow } from './_components/rows';

export const metadata: Metadata = { title: 'Next time' };

/** What the person means to do differently, on one screen, and what became of it. */
export default async function NextTimePage() {
  const { waiting, settled, viewer } = await loadNextTime();
  return (
    <Page width="wide">
      <PageHeader
        title="Next time"
        lede="Things you want to do differently. We bring each one back before the next interview of its kind."
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
        <Stack gap="large">
          {waiting.length === 0 ? (
            <EmptyState title="Nothing on the list.">
              Write down one thing you want to try. Small and specific works best.
            </EmptyState>
          ) : (
            <Section title="To try">
              <RowList>
                {waiting.map((adoption) => (
                  <WaitingRow key={adoption.id} adoption={adoption} viewer={viewer} />
                ))}
              </RowList>
            </Section>
          )}
          {settled.length > 0 && (
            <Section title="Done with">
              <RowList>
                {settled.map((adoption) => (
                  <SettledRow key={adoption.id} adoption={adoption} viewer={viewer} />
                ))}
              </RowList>
            </Section>
          )}
        </Stack>
        <Section title="Add one">
          <AdoptForm from="own" choices={occasionChoices(viewer)} />
        </Section>
      </div>
    </Page>
  );
}
