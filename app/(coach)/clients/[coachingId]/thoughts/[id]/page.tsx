import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ShownThought } from '@/app/_components/shown-thought';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadSharedThought } from '@/lib/features/coaching/loaders';
import { formatMoment } from '@/lib/rules/messages';

export const metadata: Metadata = { title: 'Thought' };

type Params = { coachingId: string; id: string };

/** DISTORT as the coach reads it. Opening this page is recorded for the client (COACH-3). */
export default async function SharedThoughtPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { thought, client, viewer } = await loadSharedThought(coachingId, id);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className={buttonClass('link')}>
            {client}
          </Link>
        }
        title="A thought they shared"
        lede={`Written down on ${formatMoment(Temporal.Instant.from(thought.writtenAt), viewer)}.`}
      />
      <ShownThought thought={thought} whose="Their answer" />
    </Page>
  );
}
