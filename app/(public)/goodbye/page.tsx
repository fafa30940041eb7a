import type { Metadata } from 'next';
import { SignedOut } from '@/app/_components/signed-out';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';

export const metadata: Metadata = { title: 'Your account is closed', robots: { index: false } };

/** Where closing an account leads to. `now`: without a way back. */
export default async function GoodbyePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { now } = await searchParams;
  return (
    <Page width="narrow" centred>
      <SignedOut />
      {now === undefined ? (
        <PageHeader
          title="Your account is closed."
          lede={`Everything in it is deleted in ${WAY_BACK_DAYS} days. If you sign in before then, it all stays. We’ve emailed you the date.`}
        />
      ) : (
        <PageHeader
          title="Your account is being deleted."
          lede="It takes about a minute, and then nothing of it is left. Take care."
        />
      )}
      <ButtonLink href="/">To the start page</ButtonLink>
    </Page>
  );
}
