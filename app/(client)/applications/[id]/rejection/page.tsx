import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { knownStage } from '@/app/_components/known-stage';
import { LogForm } from '@/app/_components/log-form';
import { stageChoices } from '@/app/_components/own-stage-choices';
import { clockFor } from '@/app/_components/rejection-clock';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadRejectionForm } from '@/lib/features/rejections/loaders';
import { companyKey } from '@/lib/rules/company-key/company-key';

export const metadata: Metadata = { title: 'Log a rejection' };

export default async function LogRejectionPage({ params }: PageProps<'/applications/[id]/rejection'>) {
  const { id } = await params;
  const { application, own, now, viewer } = await loadRejectionForm(id);
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
        lede="Sorry it was a no. A few taps, and we’ll tell you what to do next. You can correct them for ten minutes."
      />
      <LogForm
        applicationId={id}
        company={{ name: company, key: companyKey(company) }}
        role={role}
        own={own}
        start={knownStage({ furthestStage, laterLabel })}
        clock={clockFor(now, viewer)}
        stages={stageChoices(viewer)}
      />
    </Page>
  );
}
