import type { Metadata } from 'next';
import { ShownPatterns } from '@/app/_components/shown-patterns';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadSharedPatterns } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'Patterns' };

/** PATTERN as the coach reads it. Opening this page is recorded for the client (COACH-3). */
export default async function SharedPatternsPage({ params }: { params: Promise<{ coachingId: string }> }) {
  const { coachingId } = await params;
  const { patterns, client } = await loadSharedPatterns(coachingId);
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className={buttonClass('link')}>
            {client}
          </Link>
        }
        title="Patterns"
        lede="What their rejections have in common, as counts: no company, and no entry."
      />
      <ShownPatterns patterns={patterns} />
      <p className="mt-7">
        <ButtonLink href={`/clients/${coachingId}`}>Comment on an entry</ButtonLink>
      </p>
    </Page>
  );
}
