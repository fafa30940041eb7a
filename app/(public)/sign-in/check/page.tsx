import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { returnPathOf, signInPath } from '@/lib/access/return-path';
import { MAIL_MINUTES } from '@/lib/features/sign-in/limits';
import { loadRequest } from '@/lib/features/sign-in/loaders';
import { env } from '@/lib/platform/env';
import { CodeForm } from '../_components/code-form';

export const metadata: Metadata = { title: 'Check your email' };

export default async function CheckPage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[]; busy?: string | string[] }>;
}) {
  const search = await searchParams;
  const to = returnPathOf(search.to);
  const busy = 'busy' in search;
  const waiting = await loadRequest();
  if (!waiting) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="No sign-in link is waiting for this browser."
          lede="It may have been used or expired. A new one takes a moment."
        />
        <ButtonLink href={signInPath(to)} variant="strong">
          Get a sign-in link
        </ButtonLink>
      </Page>
    );
  }
  const { keeps } = waiting;
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Check your email."
        lede={
          <>
            {busy ? 'A link and a code can take a moment to reach ' : 'We sent a link and a code to '}
            <strong className="break-words">{waiting.email}</strong>.{' '}
            {keeps
              ? 'Type the code here, or open the link on any device: your answers come along.'
              : 'Open the link, or type the code here.'}{' '}
            Both work once, for {MAIL_MINUTES} minutes.
          </>
        }
      />
      <Stack gap="large">
        {busy && (
          <Notice tone="attention" title="Sign-in is busy right now.">
            If you already use Rebound with this address, your email is on its way. If you’re new and nothing
            arrives, turn on JavaScript in your browser, or try again in 20 minutes.
          </Notice>
        )}
        <CodeForm to={to} keeps={keeps} />
        <div className="flex flex-wrap gap-2.5">
          {env().REBOUND_MODE === 'local' && <ButtonLink href="/outbox">Open local mail</ButtonLink>}
          <ButtonLink href={keeps ? '/what-now/keep' : signInPath(to)} variant="quiet">
            Change the address or send a new link
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
}
