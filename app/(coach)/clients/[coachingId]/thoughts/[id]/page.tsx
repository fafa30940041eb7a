import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { FactList } from '@/app/_ui/fact-list';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadSharedThought } from '@/lib/features/coaching/loaders';
import { formatMoment } from '@/lib/rules/messages';
import { THOUGHT_PATTERN_WORDS } from '@/lib/rules/thoughts';

export const metadata: Metadata = { title: 'Thought' };

type Params = { coachingId: string; id: string };

/** DISTORT as the coach reads it. Opening this page is recorded for the client (COACH-3). */
export default async function SharedThoughtPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { thought, client, viewer } = await loadSharedThought(coachingId, id);
  const named = thought.patterns.map((pattern) => THOUGHT_PATTERN_WORDS[pattern].label).join(', ');
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
      <FactList
        facts={[
          { term: 'The thought', detail: <Written text={thought.text} /> },
          { term: 'Kind', detail: named || <span className="text-soft">Not named</span> },
          { term: 'Their answer', detail: <Written text={thought.answer} /> },
        ]}
      />
    </Page>
  );
}

function Written({ text }: { text: string | null }) {
  return text ? (
    <span dir="auto" className="block whitespace-pre-line wrap-anywhere">
      {text}
    </span>
  ) : (
    <span className="text-soft">Blank</span>
  );
}
