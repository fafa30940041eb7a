import type { Metadata } from 'next';
import { ShownPatterns } from '@/app/_components/shown-patterns';
import { buttonClass } from '@/app/_ui/button';
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
      />
      <ShownPatterns patterns={patterns} />
    </Page>
  );
}
