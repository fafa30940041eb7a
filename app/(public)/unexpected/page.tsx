import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { type Stopped, stoppedBy } from '@/lib/features/mail-stops/stop-by-link';

// The URL contains a token, which must not be sent on as a referrer.
export const metadata: Metadata = {
  title: 'Email you did not expect',
  robots: { index: false },
  referrer: 'no-referrer',
};

const STOPPED: Record<Stopped, { title: string; lede: string }> = {
  sender: {
    title: 'Stopped. They can’t email you through Rebound.',
    lede: 'It applies from now on, also to anything that was already on its way. We’ve told the people who run this site. We don’t tell the person who wrote to you.',
  },
  everybody: {
    title: 'Stopped. Nobody can email you through Rebound.',
    lede: 'It applies from now on, also to anything that was already on its way. We’ve told the people who run this site. We don’t tell the person who wrote to you.',
  },
};

/** TRUST-3: opening this page changes nothing, whoever or whatever opens it. The buttons do; no account is needed. */
export default async function UnexpectedPage({
  searchParams,
}: {
  searchParams: Promise<{ t?: string | string[] }>;
}) {
  const { t } = await searchParams;
  const token = typeof t === 'string' ? t : '';
  const known = await stoppedBy(token);
  if (known === null) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="This link doesn’t work."
          lede="Part of it may be missing. Please open the whole link from the email."
        />
      </Page>
    );
  }
  const { stopped } = known;
  return (
    <Page width="narrow" centred>
      {stopped ? (
        <PageHeader {...STOPPED[stopped]} />
      ) : (
        <PageHeader
          title="Didn’t expect this email?"
          lede="Someone who uses Rebound, an app for people who are looking for work, sent it to you. You can stop their emails, or all emails that people send through Rebound."
        />
      )}
      {stopped !== 'everybody' && (
        <form method="post" action="/unexpected/one-click" className="flex flex-wrap gap-2.5">
          <input type="hidden" name="t" value={token} />
          <input type="hidden" name="from" value="page" />
          {!stopped && (
            <SubmitButton name="whose" value="sender" variant="strong">
              Stop email from this person
            </SubmitButton>
          )}
          <SubmitButton name="whose" value="everybody" variant="plain">
            Stop email from everyone
          </SubmitButton>
        </form>
      )}
      {!stopped && (
        <p className="mt-6 text-small text-soft text-pretty">
          We keep a scrambled form of your address, so that we know not to write to it. Either way, we tell
          the people who run this site.
        </p>
      )}
    </Page>
  );
}
