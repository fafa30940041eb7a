import { DataTable } from '@/app/_ui/data-table';
import { Disclosure } from '@/app/_ui/disclosure';
import { FactList } from '@/app/_ui/fact-list';
import { Section } from '@/app/_ui/page';
import type { Overview } from '@/lib/features/operator/types';

const COLUMNS = [
  { label: 'Day (UTC)' },
  { label: 'New accounts', numeric: true },
  { label: 'Sign-ins', numeric: true },
  { label: 'Rejections', numeric: true },
  { label: 'Emails sent', numeric: true },
];

/** How many there are, and what happened on each of the last thirty days. */
export function AccountNumbers({ overview }: { overview: Overview }) {
  const { accounts, seen, suspended, closing, coachings, days } = overview;
  return (
    <Section title="Accounts">
      <FactList
        facts={[
          { term: 'Accounts', detail: accounts },
          { term: 'Active', detail: `${seen} seen within seven days` },
          { term: 'Coaching', detail: `${coachings} running` },
          { term: 'Suspended', detail: suspended },
          { term: 'Closing', detail: `${closing} to be deleted within 14 days` },
        ]}
      />
      <div className="mt-3">
        <Disclosure summary="The last 30 days">
          <DataTable
            caption="The last thirty days, the latest first"
            columns={COLUMNS}
            rows={days.map(({ day, accounts: made, signIns, rejections, mails }) => ({
              key: day,
              cells: [day, made, signIns, rejections, mails],
            }))}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
