import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';
import { returnPathOf, signInPath } from '@/lib/access/return-path';
import { loadLink } from '@/lib/features/sign-in/loaders';
import { ConfirmForm } from '../_components/confirm-form';

/** The URL of this page is a key until it is used: it is not sent to other sites, and not indexed. */
export const metadata: Metadata = {
  title: 'Sign in',
  referrer: 'same-origin',
  robots: { index: false },
};

type Search = { token?: string | string[]; to?: string | string[] };

/** Where a sign-in link leads. It only reads: link scanners open it too. */
export default async function ConfirmPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const token = typeof search.token === 'string' ? search.token : '';
  const to = returnPathOf(search.to);
  const link = token && (await loadLink(token));
  if (!link) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="This link no longer works."
          lede="A sign-in link works once, for a short time, and a newer one replaces it."
        />
        <ButtonLink href={signInPath(to)} variant="strong">
          Get a new sign-in link
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Is this you?"
        lede={
          <>
            You are about to sign in as <MaskedAddress address={link.maskedEmail} /> in this browser.
            {link.keeps && ' What you answered about your rejection is saved to this account.'}
          </>
        }
      />
      <ConfirmForm token={token} to={to} keeps={link.keeps} />
    </Page>
  );
}

/** A line may break only before the @: half an address is hard to recognise as your own. */
function MaskedAddress({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  return (
    <strong>
      <span className="inline-block max-w-full wrap-anywhere">{address.slice(0, at)}</span>
      <wbr />
      <span className="inline-block max-w-full wrap-anywhere">{address.slice(at)}</span>
    </strong>
  );
}
