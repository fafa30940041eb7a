import type { Metadata } from 'next';
import { HumanHelp } from '@/app/_components/human-help';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadHelp } from '@/lib/features/pauses/loaders';

export const metadata: Metadata = { title: 'Someone to talk to' };

/** People to talk to, for anybody who asks. That somebody looked is kept nowhere. */
export default async function SomeoneToTalkToPage() {
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/today" className={buttonClass('link')}>
            Back to Today
          </Link>
        }
        title="Someone to talk to"
      />
      <HumanHelp help={await loadHelp()} />
    </Page>
  );
}
