import { FactList } from '@/app/_ui/fact-list';
import { Section } from '@/app/_ui/page';
import type { Overview } from '@/lib/features/operator/types';
import { SuppressionForm } from './suppression-form';

type Props = { overview: Overview; mailsPerSecond: number | null; mailsADay: number };

/** What the outbox does, what comes back, and how near the limits we are. */
export function MailHealth({ overview, mailsPerSecond, mailsADay }: Props) {
  const { states, lateSeconds, sent, suppressed, stops, busiest } = overview;
  return (
    <Section title="Email">
      <FactList
        facts={[
          {
            term: 'Outbox',
            detail:
              states.length > 0
                ? states.map(({ state, count }) => `${count} ${state}`).join(', ')
                : 'Nothing waits, and nothing was settled within seven days.',
          },
          {
            term: 'Late',
            detail: lateSeconds === null ? 'Nothing is due.' : `${lateSeconds} seconds, the longest`,
          },
          { term: 'Came back', detail: shareOf(sent.bounced, sent.month) },
          { term: 'Unwanted', detail: shareOf(sent.complained, sent.month) },
          { term: 'Last hour', detail: useOf(sent.hour, mailsPerSecond) },
          {
            term: 'Stopped',
            detail: `${stops} times within 30 days, by somebody who didn’t expect an email`,
          },
          {
            term: 'Busiest',
            detail:
              busiest.length > 0
                ? `${busiest.join(', ')} emails to others in 24 hours, by the busiest accounts. An account may send ${mailsADay}.`
                : 'Nobody wrote to anybody else within 24 hours.',
          },
          { term: 'Suppressed', detail: `${suppressed} addresses, kept as hashes` },
        ]}
      />
      <SuppressionForm />
    </Section>
  );
}

function shareOf(count: number, of: number): string {
  if (of === 0) return 'Nothing was sent within 30 days.';
  return `${count} of ${of} within 30 days (${((100 * count) / of).toFixed(1)} %)`;
}

function useOf(sent: number, perSecond: number | null): string {
  if (perSecond === null) return `${sent} sent; no limit is set`;
  const room = Math.round(perSecond * 3600);
  return `${sent} sent, of ${room} that the limit of ${perSecond} a second allows`;
}
