import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadTemplatesToGive } from '@/lib/features/coaching/loaders';
import { GiveTemplate } from '../_components/give-template';

export const metadata: Metadata = { title: 'Share a template' };

/** COACH-4: one of the coach's own templates for this client. It has a page of its own, as it reads what is the coach's. */
export default async function GiveTemplatePage({ params }: { params: Promise<{ coachingId: string }> }) {
  const { coachingId } = await params;
  const { client, own, given } = await loadTemplatesToGive(coachingId);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className={buttonClass('link')}>
            {client}
          </Link>
        }
        title="Share a template"
      />
      {own.length > 0 ? (
        <GiveTemplate coachingId={coachingId} own={own} given={given} />
      ) : (
        <EmptyState title="No templates yet." action={<ButtonLink href="/templates">Create one</ButtonLink>}>
          You have no templates of your own yet.
        </EmptyState>
      )}
    </Page>
  );
}
