import { FactList } from '@/app/_ui/fact-list';
import { Section } from '@/app/_ui/page';
import type { Overview } from '@/lib/features/operator/types';
import { busiestInWords, counted, hourInWords, lateInWords, outboxInWords, shareInWords } from './in-words';
import { SuppressionForm } from './suppression-form';

type Props = {
  overview: Overview;
  mailsPerSecond: number | null;
  mailsADay: number;
  /** Why nobody tells Rebound what bounced; null where somebody does. */
  untold: string | null;
};

/** What the outbox does, what comes back, and how near the limits we are. */
export function MailHealth({ overview, mailsPerSecond, mailsADay, untold }: Props) {
  const { states, late, sent, suppressed, stops, busiest } = overview;
  return (
    <Section title="Email">
      <FactList
        facts={[
          { term: 'Outbox', detail: outboxInWords(states) },
          { term: 'Late', detail: lateInWords(late) },
          { term: 'Came back', detail: untold ?? shareInWords(sent.bounced, sent.month) },
          { term: 'Unwanted', detail: untold ?? shareInWords(sent.complained, sent.month) },
          { term: 'Last hour', detail: hourInWords(sent.hour, mailsPerSecond) },
          {
            term: 'Stopped',
            detail: `${counted(stops, 'time')} within 30 days, by somebody who didn’t expect an email`,
          },
          { term: 'Busiest', detail: busiestInWords(busiest, mailsADay) },
          { term: 'Suppressed', detail: `${counted(suppressed, 'address', 'addresses')}, kept as hashes` },
        ]}
      />
      <SuppressionForm />
    </Section>
  );
}
