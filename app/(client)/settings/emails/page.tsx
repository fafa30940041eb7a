import type { Metadata } from 'next';
import { Section, Stack } from '@/app/_ui/page';
import { BreakNotice } from '@/app/(client)/_components/break-notice';
import { loadEmailSettings } from '@/lib/features/account/loaders';
import { hourOptions, noteChoices, quietOptions } from '../_components/choices';
import { SettingsPage } from '../_components/settings-page';
import { MailsForm } from './_components/mails-form';
import { MailsStopped } from './_components/mails-stopped';
import { NudgesForm } from './_components/nudges-form';

export const metadata: Metadata = { title: 'Emails to you' };

export default async function EmailsPage() {
  const { account, paused, viewer } = await loadEmailSettings();
  return (
    <SettingsPage title="Emails to you" lede="No subject line names a company or an outcome.">
      <BreakNotice paused={paused} viewer={viewer} />
      {account.mailsStopped && <MailsStopped email={account.email} reason={account.mailsStopped} />}
      <Section id="nudges" title="Email reminders">
        <NudgesForm
          nudgeHour={account.nudgeHour}
          on={!account.nudgesOff}
          hours={hourOptions(viewer.locale)}
        />
      </Section>
      <Section id="mails" title="Other emails" lede="Turn each one off here, or with the link in the email.">
        <Stack>
          <MailsForm
            notes={noteChoices(account.muted)}
            quietFrom={String(account.quietHours?.from ?? '')}
            quietUntil={String(account.quietHours?.until ?? '')}
            hours={quietOptions(viewer.locale)}
          />
        </Stack>
      </Section>
    </SettingsPage>
  );
}
