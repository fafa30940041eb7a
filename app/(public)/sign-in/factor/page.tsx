import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { HOME, returnPathOf, signInPath } from '@/lib/access/return-path';
import { loadPending } from '@/lib/features/sign-in/loaders';
import { CarriedPage } from '../_components/carried-page';
import { ShowFactor } from './_components/show-factor';

export const metadata: Metadata = { title: 'One more step' };

/** After a sign-in by mail or by Google, where the account has a passkey or an authenticator app. */
export default async function FactorPage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const to = returnPathOf((await searchParams).to);
  const ways = await loadPending();
  if (!ways) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="Nobody is signing in here right now."
          lede="It may have taken more than a quarter of an hour. Starting again takes a moment."
        />
        <ButtonLink href={signInPath(to)} variant="strong">
          Sign in
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page width="narrow" centred>
      <PageHeader title="One more step." lede="Your account also asks for something only you have." />
      <Stack gap="large">
        <CarriedPage />
        <ShowFactor ways={ways} to={to ?? HOME} />
        <p className="text-soft text-pretty">
          Lost your device? Use one of the recovery codes you kept. Each works once.
        </p>
      </Stack>
    </Page>
  );
}
