import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadMailbox, loadMailViewer } from '@/lib/features/local-mail/loaders';
import { NotFound } from '@/lib/platform/errors';
import { deliveredOn } from './_components/delivered';

export const metadata: Metadata = { title: 'Local mail', robots: { index: false } };

/** Local mode: every email that Rebound would have sent. */
export default async function OutboxPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string | string[] }>;
}) {
  const { after } = await searchParams;
  const { mails, next } = await mailbox(typeof after === 'string' ? after : undefined);
  const viewer = await loadMailViewer();
  return (
    <Page centred>
      <PageHeader
        kicker="This computer"
        title="Local mail"
        lede="Emails from Rebound don’t leave this computer. They’re all here, newest first."
        actions={<ButtonLink href="/outbox">Refresh</ButtonLink>}
      />
      {mails.length === 0 ? (
        <EmptyState title="No emails yet.">
          Ask for a sign-in link, and it will be here a second later.
        </EmptyState>
      ) : (
        <RowList label="Emails">
          {mails.map(({ id, mail, deliveredAt }) => (
            <Row
              key={id}
              href={`/outbox/${id}`}
              title={mail.subject}
              detail={
                <>
                  <span className="block wrap-anywhere">To {mail.to}</span>
                  <span className="block">{deliveredOn(deliveredAt, viewer)}</span>
                </>
              }
            />
          ))}
        </RowList>
      )}
      {next && (
        <p className="mt-6">
          <ButtonLink href={`/outbox?after=${next}`}>Older emails</ButtonLink>
        </p>
      )}
    </Page>
  );
}

async function mailbox(after?: string) {
  try {
    return await loadMailbox(after);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
