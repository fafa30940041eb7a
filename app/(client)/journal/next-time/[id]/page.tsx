import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { occasionChoices } from '@/app/(client)/journal/_components/occasion-choices';
import { deleteAdoptionAction } from '@/lib/features/adoptions/actions';
import { loadAdoption } from '@/lib/features/adoptions/loaders';
import { ChangeAdoption } from './_components/change-adoption';

export const metadata: Metadata = { title: 'Next time' };

/** One "next time I will", to change or delete. */
export default async function AdoptionPage({ params }: { params: Promise<{ id: string }> }) {
  const { adoption, viewer } = await loadAdoption((await params).id);
  return (
    <Page width="narrow">
      <PageHeader
        kicker={
          <Link href="/journal/next-time" className={buttonClass('link')}>
            Next time
          </Link>
        }
        title="Edit"
      />
      <Stack gap="large">
        <ChangeAdoption adoption={adoption} choices={occasionChoices(viewer)} />
        <div>
          <ActButton
            action={deleteAdoptionAction}
            fields={{ adoptionId: adoption.id }}
            label="Delete it"
            pendingLabel="Deleting"
            variant="quiet"
          />
        </div>
      </Stack>
    </Page>
  );
}
