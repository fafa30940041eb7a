import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { saveGhostDays, saveHoldHours, saveVentHours } from '@/lib/features/account/actions';
import { loadSettings } from '@/lib/features/account/loaders';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';
import { ChoiceForm } from './_components/choice-form';
import {
  HOUR_OPTIONS,
  holdOptions,
  localeOptions,
  noteChoices,
  QUIET_OPTIONS,
  silenceOptions,
  ventOptions,
  zoneNames,
} from './_components/choices';
import { EraseAccount } from './_components/erase-account';
import { Mailbox } from './_components/mailbox';
import { MailsForm } from './_components/mails-form';
import { MailsStopped } from './_components/mails-stopped';
import { NudgesForm } from './_components/nudges-form';
import { ProfileForm } from './_components/profile-form';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { account, mailbox, local } = await loadSettings();
  const { timeZone, locale } = account;
  const viewer = { zone: timeZone, locale };
  return (
    <Page>
      <PageHeader title="Settings" lede={`Signed in as ${account.email}`} />
      <Stack gap="large">
        <Section id="profile" title="Profile">
          <ProfileForm
            version={account.version}
            name={account.name ?? ''}
            timeZone={timeZone}
            locale={locale}
            zones={zoneNames(timeZone)}
            locales={localeOptions(locale)}
          />
        </Section>
        <Section
          id="mailbox"
          title="Your own email"
          lede="Send replies from your own address, in the same thread as their email. You can remove it at any time."
        >
          <Mailbox {...{ mailbox, local, viewer }} email={account.email} name={account.name} />
        </Section>
        <Section
          id="nudges"
          title="Email reminders"
          lede="The subject line never names a company or an outcome."
        >
          <NudgesForm nudgeHour={account.nudgeHour} on={!account.nudgesOff} hours={HOUR_OPTIONS} />
        </Section>
        <Section
          id="mails"
          title="Other emails"
          lede="Turn each one off here, or with the link in the email."
        >
          <Stack>
            {account.mailsStopped && <MailsStopped email={account.email} reason={account.mailsStopped} />}
            <MailsForm
              notes={noteChoices(account.muted)}
              quietFrom={String(account.quietHours?.from ?? '')}
              quietUntil={String(account.quietHours?.until ?? '')}
              hours={QUIET_OPTIONS}
            />
          </Stack>
        </Section>
        <Section
          id="vent"
          title="Vent"
          lede="What you write there is kept for a while, and only you can read it."
        >
          <ChoiceForm
            action={saveVentHours}
            name="ventHours"
            label="Burn it after"
            value={String(account.ventHours)}
            options={ventOptions(account.ventHours)}
          />
        </Section>
        <Section
          id="rest"
          title="How long a reply waits"
          lede="A day or two, unless you make it longer. Replies that already wait keep their time."
        >
          <ChoiceForm
            action={saveHoldHours}
            name="holdHours"
            label="Every reply waits at least"
            value={String(account.holdHours ?? '')}
            options={holdOptions(account.holdHours)}
          />
        </Section>
        <Section
          id="silence"
          title="When nobody answers"
          lede="We’ll ask whether to close an application you haven’t heard back about."
        >
          <ChoiceForm
            action={saveGhostDays}
            name="ghostDays"
            label="Ask me after"
            value={String(account.ghostDays)}
            options={silenceOptions(account.ghostDays)}
          />
        </Section>
        <Section id="look" title="Appearance">
          <ThemeToggle current={themeFromCookie((await cookies()).get(THEME_COOKIE)?.value)} />
        </Section>
        <Section
          id="security"
          title="Signing in and security"
          lede="Passkeys, an authenticator app, where you’re signed in, and API tokens."
        >
          <div>
            <ButtonLink href="/settings/security">Open security settings</ButtonLink>
          </div>
        </Section>
        <Section
          id="data"
          title="Your data"
          lede="Everything you keep here, as one file: a page to read, your letters, and every record as JSON and CSV."
        >
          <div>
            <ButtonLink href="/export">Make a copy of your data</ButtonLink>
          </div>
        </Section>
        <Section
          id="delete"
          title="Delete your account"
          lede="This deletes everything you have here. You choose whether there is a way back."
        >
          <EraseAccount wayBackDays={WAY_BACK_DAYS} />
        </Section>
      </Stack>
    </Page>
  );
}
