import type { Metadata } from 'next';
import { LookAgain } from '@/app/_components/look-again';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import { loadExport } from '@/lib/features/exports/loaders';
import type { ExportView } from '@/lib/features/exports/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { ConfirmDownload } from './_components/confirm-download';
import { DeleteExport } from './_components/delete-export';
import { RequestExport } from './_components/request-export';
import { sizeInWords } from './_components/size-in-words';

export const metadata: Metadata = { title: 'Your data' };

export default async function ExportPage() {
  const { viewer, latest, confirmed } = await loadExport();
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/settings/data" className="rounded-small underline-offset-3 hover:underline">
            Settings
          </Link>
        }
        title="Take your data with you"
        lede="One file with everything you keep here: a page you can read, your letters, and every record as JSON and CSV."
      />
      <Stack gap="large">
        {latest && <Latest {...{ latest, viewer, confirmed }} />}
        {(!latest || latest.state === 'ready' || latest.state === 'failed') && (
          <Section title={latest ? 'Make a new copy' : 'Make a copy'}>
            <RequestExport replaces={latest?.state === 'ready'} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}

function Latest({ latest, viewer, confirmed }: { latest: ExportView; viewer: Viewer; confirmed: boolean }) {
  switch (latest.state) {
    case 'waiting':
    case 'building':
      return (
        <section aria-label="Your copy">
          <Stack>
            <UnderWay latest={latest} />
            <p className="text-small text-soft">
              You can leave this page. We’ll email you when your copy is ready.
            </p>
            <DeleteExport label="Stop" pendingLabel="Stopping" />
          </Stack>
          <LookAgain />
        </section>
      );
    case 'ready':
      return (
        <section aria-label="Your copy">
          <Notice tone="live" title="Your copy is ready." announce>
            {`${sizeInWords(latest.bytes)}, until ${formatMoment(latest.expiresAt, viewer)}${latest.withVents ? '. It has your vents in it.' : '.'}`}
          </Notice>
          <div className="mt-4 flex flex-wrap items-center gap-3">
            {confirmed ? <DownloadLink id={latest.id} /> : <ConfirmDownload />}
            <DeleteExport label="Delete this copy" pendingLabel="Deleting" />
          </div>
        </section>
      );
    case 'failed':
      return (
        <Notice tone="attention" title="We couldn’t make your copy.">
          That is on our side. Nothing of yours is lost. Please try again.
        </Notice>
      );
    default:
      return latest satisfies never;
  }
}

function UnderWay({ latest }: { latest: Extract<ExportView, { state: 'waiting' | 'building' }> }) {
  if (latest.state === 'waiting')
    return <Progress label="Making your copy" value={0} max={1} text="Starting in a few seconds" />;
  const { done, total } = latest;
  return (
    <Progress label="Making your copy" value={done} max={Math.max(total, 1)} text={`${done} of ${total}`} />
  );
}

/** A plain link: what answers is a file, not a page. */
function DownloadLink({ id }: { id: string }) {
  return (
    <a href={`/export/${id}`} download className={buttonClass('strong')}>
      Download
    </a>
  );
}
