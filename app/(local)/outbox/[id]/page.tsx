import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { FactList } from '@/app/_ui/fact-list';
import { Page, PageHeader } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';
import { loadMail, loadMailViewer } from '@/lib/features/local-mail/loaders';
import { NotFound } from '@/lib/platform/errors';
import { deliveredOn } from '../_components/delivered';
import { PlainText } from '../_components/plain-text';

export const metadata: Metadata = { title: 'Email', robots: { index: false }, referrer: 'no-referrer' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ as?: string | string[] }> };

/** Local mode: one email, as HTML and as plain text. */
export default async function MailPage({ params, searchParams }: Props) {
  const [{ id }, { as }] = await Promise.all([params, searchParams]);
  const { mail, deliveredAt } = await delivered(id);
  const viewer = await loadMailViewer();
  const asText = as === 'text';
  const { replyTo, headers = {} } = mail;
  return (
    <Page centred>
      <PageHeader
        kicker={
          <ButtonLink variant="link" href="/outbox">
            Local mail
          </ButtonLink>
        }
        title={mail.subject}
      />
      <FactList
        facts={[
          { term: 'To', detail: <span className="wrap-anywhere">{mail.to}</span> },
          ...(replyTo
            ? [{ term: 'Replies go to', detail: <span className="wrap-anywhere">{replyTo}</span> }]
            : []),
          { term: 'Sent', detail: deliveredOn(deliveredAt, viewer) },
        ]}
      />
      {Object.keys(headers).length > 0 && (
        <Disclosure summary="Headers">
          <FactList
            facts={Object.entries(headers).map(([term, detail]) => ({
              term,
              detail: <span className="wrap-anywhere">{detail}</span>,
            }))}
          />
        </Disclosure>
      )}
      <div className="mt-6">
        <Tabs
          label="Email format"
          tabs={[
            { href: `/outbox/${id}`, label: 'Email', current: !asText },
            { href: `/outbox/${id}?as=text`, label: 'Plain text', current: asText },
          ]}
        />
        {asText ? (
          <PlainText text={mail.text} />
        ) : (
          // No script in an email runs. A link in it opens in this window, as it would from an email app.
          <iframe
            title={`The email “${mail.subject}”`}
            srcDoc={mail.html.replace(/<head>/i, '<head><base target="_top">')}
            sandbox="allow-top-navigation-by-user-activation"
            className="mt-4 h-[36rem] w-full rounded-card border border-line"
          />
        )}
      </div>
    </Page>
  );
}

async function delivered(id: string) {
  try {
    return await loadMail(id);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
