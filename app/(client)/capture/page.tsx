import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadCaptures } from '@/lib/features/captures/loaders';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';
import { Bookmark } from './_components/bookmark';
import { CaptureForm } from './_components/capture-form';

export const metadata: Metadata = { title: 'Capture a posting' };

/** Room for a posting, and those that wait. */
export default async function CapturePage() {
  const { items, viewer } = await loadCaptures();
  return (
    <Page width="wide">
      <PageHeader
        title="Capture a posting"
        lede="Postings vanish. Keep the words, and let us fill in the rest."
      />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_24rem] xl:gap-14">
        <CaptureForm />
        <Stack gap="large">
          {items.length > 0 && (
            <Section title="Not saved yet">
              <RowList label="Captured postings">
                {items.map((one) => (
                  <Row
                    key={one.id}
                    href={`/capture/${one.id}`}
                    title={<span className="wrap-anywhere">{one.title ?? 'A posting'}</span>}
                    detail={[one.company, dayOf(one.createdAt, viewer)].filter(Boolean).join(' · ')}
                  />
                ))}
              </RowList>
            </Section>
          )}
          <Section title="From any page" lede="Drag this to your bookmarks bar. On a posting, press it.">
            <Bookmark />
          </Section>
          <Section title="From your phone">
            <p className="text-pretty">
              Add Rebound to your home screen. Then share a posting from your browser, and choose Rebound.
            </p>
          </Section>
        </Stack>
      </div>
    </Page>
  );
}

const dayOf = (at: string, viewer: Viewer) =>
  formatDate(localDate(Temporal.Instant.from(at), viewer.zone), viewer);
