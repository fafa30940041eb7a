import { Temporal } from 'temporal-polyfill';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { AlsoShown } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { writtenDate } from '@/lib/rules/written';

const WHAT = {
  patterns: { title: 'Patterns', path: () => 'patterns' },
  thought: { title: 'A thought', path: (id: string) => `thoughts/${id}` },
  review: { title: 'A month of their journal', path: (id: string) => `months/${id}` },
} as const;

const monthName = (month: string, { locale }: Viewer): string =>
  writtenDate(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }), locale, {
    month: 'long',
    year: 'numeric',
  });

/** What a client shares beside entries and templates. Each is opened by itself (COACH-3). */
export function AlsoShared({
  coachingId,
  also,
  viewer,
}: {
  coachingId: string;
  also: readonly AlsoShown[];
  viewer: Viewer;
}) {
  const rows = also.map(({ kind, id, sharedAt, month }) => ({
    ...WHAT[kind],
    ...(month ? { title: monthName(month, viewer) } : {}),
    id,
    sharedAt,
  }));
  if (rows.length === 0) return null;
  return (
    <Section title="Also shared">
      <RowList label="Also shared">
        {rows.map(({ title, path, id, sharedAt }) => (
          <Row
            key={id ?? title}
            title={title}
            detail={`Shared on ${formatMoment(Temporal.Instant.from(sharedAt), viewer)}`}
            href={`/clients/${coachingId}/${path(id ?? '')}`}
          />
        ))}
      </RowList>
    </Section>
  );
}
