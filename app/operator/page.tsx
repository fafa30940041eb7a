import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadOperatorPage } from '@/lib/features/operator/loaders';
import { AccountNumbers } from './_components/account-numbers';
import { AccountTools } from './_components/account-tools';
import { ConfirmFirst } from './_components/confirm-first';
import { Invitations } from './_components/invitations';
import { MailHealth } from './_components/mail-health';
import { Reports } from './_components/reports';
import { Switches } from './_components/switches';

export const metadata: Metadata = { title: 'Running this site', robots: { index: false } };

const UNTOLD = {
  smtp: 'Not known with SMTP. Read the mailbox of MAIL_FROM: bounces and complaints go there.',
  webhook: 'Not known: Resend tells it by a webhook, and RESEND_WEBHOOK_SECRET isn’t set.',
  local: 'Not known: no email leaves this computer.',
};

/** Numbers and switches for those whom REBOUND_OPERATORS names, with a factor shown lately. Nobody’s text is on it. */
export default async function OperatorPage() {
  const page = await loadOperatorPage();
  if (page.state === 'factor')
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="One thing first."
          lede="This page needs more than your email. Add a passkey or an authenticator app, then open it again."
        />
        <ButtonLink href="/settings/security#factors" variant="strong">
          Open security settings
        </ButtonLink>
      </Page>
    );
  if (page.state === 'confirm')
    return (
      <Page width="narrow" centred>
        <PageHeader title="Please confirm it’s you." lede="This page asks for it every ten minutes." />
        <ConfirmFirst ways={page.ways} />
      </Page>
    );
  const { overview, mailsPerSecond, mailsADay, untold } = page;
  return (
    <Page width="wide" centred>
      <PageHeader
        kicker={
          <Link href="/today" className="rounded-small underline-offset-3 hover:underline">
            Rebound
          </Link>
        }
        title="Running this site"
        lede="Numbers over everybody, and nobody’s words. What you do here stands in your security log."
      />
      <Stack gap="large" className="sided">
        <AccountNumbers overview={overview} />
        <MailHealth {...{ overview, mailsPerSecond, mailsADay }} untold={untold ? UNTOLD[untold] : null} />
        <Reports reports={overview.reports} />
        <AccountTools />
        <Invitations invitations={overview.invitations} />
        <Switches off={overview.switches} />
      </Stack>
    </Page>
  );
}
