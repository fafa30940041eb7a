import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { saveGhostDays, saveHoldHours, saveVentHours } from '@/lib/features/account/actions';
import { loadSettings } from '@/lib/features/account/loaders';
import { ChoiceForm } from './_components/choice-form';
import {
  HOUR_OPTIONS,
  holdOptions,
  localeOptions,
  noteChoices,
  QUIET_OPTIONS,
  silenceOptions,
  ventOptions,
  zoneOptions,
} from './_components/choices';
import { EraseAccount } from './_components/erase-account';
import { Mailbox } from './_components/mailbox';
import { MailsForm } from './_components/mails-form';
import { MailsStopped } from './_components/mails-stopped';
import { NudgesForm } from './_components/nudges-form';
import { ProfileForm } from './_components/profile-form';
import { SignOutOthers } from './_components/sign-out-others';
import { SignedInList } from './_components/signed-in-list';
import { TokenForm } from './_components/token-form';
import { TokenList } from './_components/token-list';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { account, sessions, currentSessionId, tokens, mailbox, local } = await loadSettings();
  const { timeZone, locale } = account;
  const reader = { zone: timeZone, locale };
  return (
    <Page>
      <PageHeader title="Settings" lede={`Signed in as ${account.email}`} />
      <Stack gap="large">
        <Section id="profile" title="You">
          <ProfileForm
            name={account.name ?? ''}
            timeZone={timeZone}
            locale={locale}
            zones={zoneOptions(timeZone)}
            locales={localeOptions(locale)}
          />
        </Section>
        <Section
          id="mailbox"
          title="Your own mailbox"
          lede="A reply can leave from your own address, in the thread of their mail. Remove it whenever you like."
        >
          <Mailbox {...{ mailbox, local, reader }} email={account.email} name={account.name} />
        </Section>
        <Section
          id="nudges"
          title="Morning nudges"
          lede="They name no company and no outcome in the subject line."
        >
          <NudgesForm nudgeHour={account.nudgeHour} on={!account.nudgesOff} hours={HOUR_OPTIONS} />
        </Section>
        <Section
          id="mails"
          title="Other mails"
          lede="Each can be switched off on its own, here or by a link in the mail itself."
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
          title="The vent"
          lede="The angry version is kept for a while, for your eyes alone."
        >
          <ChoiceForm
            action={saveVentHours}
            name="ventHours"
            label="It burns by itself after"
            value={String(account.ventHours)}
            options={ventOptions(account.ventHours)}
          />
        </Section>
        <Section
          id="rest"
          title="How long a reply rests"
          lede="A day or two, as the rules say. You can make it longer; what rests already keeps its time."
        >
          <ChoiceForm
            action={saveHoldHours}
            name="holdHours"
            label="Every reply rests at least"
            value={String(account.holdHours ?? '')}
            options={holdOptions(account.holdHours)}
          />
        </Section>
        <Section
          id="silence"
          title="When nobody answers"
          lede="After a while you are asked whether to close an application without an answer."
        >
          <ChoiceForm
            action={saveGhostDays}
            name="ghostDays"
            label="Ask me after"
            value={String(account.ghostDays)}
            options={silenceOptions(account.ghostDays)}
          />
        </Section>
        <Section id="look" title="Look">
          <ThemeToggle current={themeFromCookie((await cookies()).get(THEME_COOKIE)?.value)} />
        </Section>
        <Section id="browsers" title="Where you are signed in">
          <SignedInList sessions={sessions} currentId={currentSessionId} reader={reader} />
          <SignOutOthers others={sessions.length - 1} />
        </Section>
        <Section
          id="tokens"
          title="API tokens"
          lede={
            <>
              For your own scripts. What they can ask for is on the{' '}
              <Link href="/api/v1" className="font-medium text-ink underline underline-offset-3">
                API page
              </Link>
              .
            </>
          }
        >
          <TokenList tokens={tokens} reader={reader} />
          <TokenForm />
        </Section>
        <Section
          id="delete"
          title="Leaving"
          lede="Everything of yours can be deleted here, at once and for good."
        >
          <EraseAccount />
        </Section>
      </Stack>
    </Page>
  );
}
