import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';
import { requireClient } from '@/lib/access/session';
import { loadStages } from '@/lib/features/stages/loaders';
import { stepChoices } from '../../_components/step-choices';
import { NewApplicationForm } from './_components/new-application-form';

export const metadata: Metadata = { title: 'Add an application' };

export default async function NewApplicationPage() {
  await requireClient('/applications/new');
  const stages = stepChoices(await loadStages());
  return (
    <Page width="wide">
      <PageHeader
        title="What did you apply for?"
        lede="Company and role are enough."
        actions={
          <ButtonLink href="/capture" variant="quiet">
            Capture a posting
          </ButtonLink>
        }
      />
      <NewApplicationForm stages={stages} />
    </Page>
  );
}
