import type { Metadata } from 'next';
import { signWords } from '@/app/_components/search-signs';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadOwnSigns } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'As your coach sees it' };

/** COACH-1: how one's own search stands in a coach's list, before it is shared. */
export default async function SearchPreviewPage() {
  const signs = await loadOwnSigns();
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/coach" className={buttonClass('link')}>
            Your coach
          </Link>
        }
        title="As your coach sees it"
        lede="A coach you share this with reads these words beside your name, and nothing more: no company, no stage, no number."
      />
      <ul className="flex flex-col gap-1.5 border-y border-line py-4">
        {signWords(signs).map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="mt-3 text-small text-soft">
        It changes with your search, and each look stands in your record.
      </p>
    </Page>
  );
}
