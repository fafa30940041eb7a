import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { loadSettings } from '@/lib/account/loaders';
import { HOUR_OPTIONS, localeOptions, ventOptions, zoneOptions } from './_components/choices';
import { EraseAccount } from './_components/erase-account';
import { NudgesForm } from './_components/nudges-form';
import { ProfileForm } from './_components/profile-form';
import { SignOutOthers } from './_components/sign-out-others';
import { SignedInList } from './_components/signed-in-list';
import { TokenForm } from './_components/token-form';
import { TokenList } from './_components/token-list';
import { VentForm } from './_components/vent-form';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { account, sessions, currentSessionId, tokens } = await loadSettings();
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
          id="nudges"
          title="Morning nudges"
          lede="They name no company and no outcome in the subject line."
        >
          <NudgesForm nudgeHour={account.nudgeHour} on={!account.nudgesOff} hours={HOUR_OPTIONS} />
        </Section>
        <Section
          id="vent"
          title="The vent"
          lede="The angry version is kept for a while, for your eyes alone."
        >
          <VentForm hours={account.ventHours} options={ventOptions(account.ventHours)} />
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
