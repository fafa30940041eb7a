import type { Metadata } from 'next';
import { Section } from '@/app/_ui/page';
import { loadMailboxSettings } from '@/lib/features/account/loaders';
import { SettingsPage } from '../_components/settings-page';
import { Mailbox } from './_components/mailbox';

export const metadata: Metadata = { title: 'Your own email' };

export default async function MailboxPage() {
  const { account, mailbox, local } = await loadMailboxSettings();
  const { email, name, timeZone, locale } = account;
  return (
    <SettingsPage
      title="Your own email"
      lede="Send replies from your own address, in the same thread as their email. You can remove it at any time."
    >
      <Section id="mailbox" title={mailbox ? 'Connected account' : 'Connect an account'}>
        <Mailbox {...{ mailbox, local, email, name }} viewer={{ zone: timeZone, locale }} />
      </Section>
    </SettingsPage>
  );
}
