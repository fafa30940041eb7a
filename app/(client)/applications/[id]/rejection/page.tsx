import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { clockFor } from '@/app/_components/rejection-clock';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadRejectionForm } from '@/lib/features/rejections/loaders';
import { LogForm } from './_components/log-form';

export const metadata: Metadata = { title: 'Log a rejection' };

export default async function LogRejectionPage({ params }: PageProps<'/applications/[id]/rejection'>) {
  const { id } = await params;
  const { application, now, viewer } = await loadRejectionForm(id);
  if (application.rejectionId) redirect(`/rejections/${application.rejectionId}`);
  const { company, role, furthestStage, laterLabel } = application;
  return (
    <Page width="narrow">
      <PageHeader
        kicker={
          <Link href={`/applications/${id}`} className={buttonClass('link')}>
            {company} · {role}
          </Link>
        }
        title="Log a rejection"
        lede="Sorry it was a no. Answer a few questions, and we’ll tell you what to do next. You can correct this for ten minutes."
      />
      <LogForm
        applicationId={id}
        start={{ furthestStage, laterLabel: laterLabel ?? undefined }}
        clock={clockFor(now, viewer.zone)}
      />
    </Page>
  );
}
