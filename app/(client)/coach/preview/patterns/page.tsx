import type { Metadata } from 'next';
import { ShownPatterns } from '@/app/_components/shown-patterns';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadOwnShownPatterns } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'As your coach sees it' };

/** COACH-1: one's own patterns as a coach reads them, before they are shared. */
export default async function PatternsPreviewPage() {
  const patterns = await loadOwnShownPatterns();
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/coach" className={buttonClass('link')}>
            Your coach
          </Link>
        }
        title="As your coach sees it"
        lede="A coach you share your patterns with reads this, and nothing more: no company, no entry, no word of yours."
      />
      <ShownPatterns patterns={patterns} />
    </Page>
  );
}
