import type { Metadata } from 'next';
import { ShownThought } from '@/app/_components/shown-thought';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadShownThought } from '@/lib/features/thoughts/loaders';

export const metadata: Metadata = { title: 'As your coach sees it' };

/** COACH-1: one of one's own thoughts as a coach reads it, before it is shared. */
export default async function ThoughtPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const thought = await loadShownThought((await params).id);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/journal/thoughts/${thought.id}`} className={buttonClass('link')}>
            Your thought
          </Link>
        }
        title="As your coach sees it"
        lede="A coach you share this thought with reads this, and the day you wrote it: not which company it was about, and no other thought."
      />
      <ShownThought thought={thought} whose="Your answer" />
    </Page>
  );
}
