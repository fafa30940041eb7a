import { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { Visit } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

/** COACH-3: what a coach opened, in plain words. */
export function VisitRecord({
  visits,
  nextCursor,
  viewer,
}: {
  visits: readonly Visit[];
  nextCursor: string | null;
  viewer: Viewer;
}) {
  return (
    <Section
      id="opened"
      title="What your coach opened"
      lede="Each time a coach opens something, it’s recorded here. Nobody can change this record."
    >
      {visits.length === 0 ? (
        <p className="border-y border-line py-4 text-soft">Nothing yet.</p>
      ) : (
        <RowList label="What your coach opened">
          {visits.map((visit) => (
            <Row
              key={visit.id}
              title={<Opened visit={visit} />}
              detail={`${visit.by}, ${formatMoment(Temporal.Instant.from(visit.at), viewer)}${often(visit.times)}`}
            />
          ))}
        </RowList>
      )}
      {nextCursor && (
        <div className="mt-4">
          <ButtonLink href={`/coach?before=${encodeURIComponent(nextCursor)}#opened`} variant="plain">
            Earlier visits
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

const LINK = 'rounded-small underline decoration-edge underline-offset-3 hover:decoration-ink';

function Opened({ visit: { what, entry, templateId } }: { visit: Visit }) {
  switch (what) {
    case 'overview':
      return 'The list of what you share';
    case 'template':
      if (!templateId) return 'A template you’ve since deleted';
      return (
        <Link href={`/templates/${templateId}`} className={LINK}>
          One of your templates
        </Link>
      );
    case 'entry':
      if (!entry) return 'An entry you’ve since deleted';
      return (
        <Link href={`/journal/${entry.id}`} className={LINK}>
          {entry.company}, {entry.role}
        </Link>
      );
    case 'patterns':
      return 'Your patterns';
    case 'search-state':
      return 'How your search stands';
    case 'review':
      return 'One of your monthly reviews';
    case 'thought':
      return 'A thought you shared';
    default:
      return what satisfies never;
  }
}

/** Several visits on one day are one line. */
function often(times: number): string {
  if (times === 1) return '';
  return times === 2 ? ', twice that day' : `, ${inWords(times)} times that day`;
}
