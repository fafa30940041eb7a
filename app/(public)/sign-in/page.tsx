import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { factorPath, HOME, returnPathOf } from '@/lib/access/return-path';
import { currentClient, pendingClient } from '@/lib/access/session';
import { whoMayJoin } from '@/lib/features/joining/loaders';
import { loadRequest } from '@/lib/features/sign-in/loaders';
import { offeredProviders } from '@/lib/features/sign-in/providers';
import { providerTrouble } from '@/lib/features/sign-in/wording';
import { env } from '@/lib/platform/env';
import { CarriedPage } from './_components/carried-page';
import { DemoForm } from './_components/demo-form';
import { MailForm } from './_components/mail-form';
import { PasskeySignIn } from './_components/passkey-sign-in';
import { ProviderForm } from './_components/provider-form';

export const metadata: Metadata = { title: 'Sign in' };

type Search = { to?: string | string[]; callbackUrl?: string | string[]; error?: string | string[] };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { to: wish, error } = await searchParams;
  const to = returnPathOf(wish);
  if (await currentClient()) redirect(to ?? HOME);
  if (await pendingClient()) redirect(factorPath(to));
  const waiting = await loadRequest();
  const local = env().REBOUND_MODE === 'local';
  const closed = whoMayJoin();
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Sign in"
        lede={
          // Who sent the invitation is shown only after signing in.
          to?.startsWith('/invitations/')
            ? 'You have an invitation. Sign in with the address it was sent to.'
            : 'Everything you write here is private until you share it.'
        }
      />
      <Stack gap="large">
        <CarriedPage />
        {typeof error === 'string' && <Notice tone="attention">{providerTrouble(error)}</Notice>}
        <MailForm to={to} open={closed === null} start={waiting?.email} />
        {closed && <p className="text-soft text-pretty">{closed}</p>}
        <PasskeySignIn to={to} />
        {offeredProviders().length > 0 && (
          <Stack gap="small">
            {offeredProviders().map(({ id, name }) => (
              <ProviderForm key={id} id={id} name={name} to={to} />
            ))}
          </Stack>
        )}
        {local && (
          <div className="border-t border-line pt-6">
            <p className="mb-4 text-soft text-pretty">
              Rebound is running on this computer, and its emails stay here too. You’ll find them in{' '}
              <Link href="/outbox" className="font-medium text-ink underline underline-offset-3">
                local mail
              </Link>
              .
            </p>
            <DemoForm />
          </div>
        )}
      </Stack>
    </Page>
  );
}
