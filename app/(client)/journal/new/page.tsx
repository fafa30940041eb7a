import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadUnwritten } from '@/lib/features/journal/loaders';
import { NewFreeEntry } from './_components/new-free-entry';

export const metadata: Metadata = { title: 'Write in the journal' };

/** JOURNAL: where writing begins: five lines about one of the rejections, or about anything. */
export default async function NewEntryPage() {
  const { rejections, viewer } = await loadUnwritten();
  return (
    <Page width="wide">
      <PageHeader title="What would you like to write about?" />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Section title="A rejection" lede="Two lines are enough. The rest is filled in from what you logged.">
          {rejections.length > 0 ? (
            <RowList label="Rejections without an entry">
              {rejections.map(({ rejectionId, company, role, receivedOn }) => (
                <Row
                  key={rejectionId}
                  href={`/rejections/${rejectionId}/journal`}
                  title={company}
                  detail={role}
                  trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
                />
              ))}
            </RowList>
          ) : (
            <div className="flex flex-col items-start gap-3">
              <p className="text-soft">There’s none without an entry.</p>
              <ButtonLink href="/no">Log a rejection</ButtonLink>
            </div>
          )}
        </Section>
        <Section title="Anything else" lede="A thought, a plan, a good day. Only you can read it.">
          <NewFreeEntry />
        </Section>
      </div>
    </Page>
  );
}
