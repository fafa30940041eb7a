import { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { Visit } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { writesHalfDays, writtenMoment } from '@/lib/rules/written';
import { monthNamed } from '../../journal/months/month-name';

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
      lede="Each time a coach opens something, it’s recorded, and nobody can change the record. Here each line is one day: the first time, the last, and how often."
    >
      {visits.length === 0 ? (
        <p className="border-y border-line py-4 text-soft">Nothing yet.</p>
      ) : (
        <RowList label="What your coach opened">
          {visits.map((visit) => (
            <Row
              key={visit.id}
              title={<Opened visit={visit} viewer={viewer} />}
              detail={`${visit.by}, ${whenOpened(visit, viewer)}`}
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

function Opened({ visit: { what, entry, templateId, month }, viewer }: { visit: Visit; viewer: Viewer }) {
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
      if (!month) return 'One of your months';
      return (
        <Link href={`/journal/months/${month}`} className={LINK}>
          {`Your ${monthNamed(month, viewer.locale)}`}
        </Link>
      );
    case 'thought':
      return 'A thought you shared';
    default:
      return what satisfies never;
  }
}

/** Several openings on one day are one line, which says when the first and the last of them were. */
function whenOpened({ at, firstAt, times }: Visit, viewer: Viewer): string {
  const last = Temporal.Instant.from(at);
  if (times === 1) return formatMoment(last, viewer);
  const often = times === 2 ? 'twice' : `${inWords(times)} times`;
  const first = formatMoment(Temporal.Instant.from(firstAt), viewer);
  return `${first}, and last at ${timeOf(last, viewer)}: ${often} that day`;
}

const timeOf = (at: Temporal.Instant, viewer: Viewer): string =>
  writtenMoment(at, viewer, {
    hour: writesHalfDays(viewer.locale) ? 'numeric' : '2-digit',
    minute: '2-digit',
  });
