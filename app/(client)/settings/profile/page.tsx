import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Section } from '@/app/_ui/page';
import { THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { loadAccount } from '@/lib/features/account/loaders';
import { zoneNames } from '../../_components/zone-names';
import { localeOptions } from '../_components/choices';
import { SettingsPage } from '../_components/settings-page';
import { ProfileForm } from './_components/profile-form';

export const metadata: Metadata = { title: 'Profile' };

export default async function ProfilePage() {
  const { name, email, timeZone, locale, version } = await loadAccount('/settings/profile');
  return (
    <SettingsPage title="Profile" lede={`Signed in as ${email}`}>
      <Section id="profile" title="You">
        <ProfileForm
          version={version}
          name={name ?? ''}
          timeZone={timeZone}
          locale={locale}
          zones={zoneNames(timeZone)}
          locales={localeOptions(locale)}
        />
      </Section>
      <Section id="look" title="Appearance">
        <ThemeToggle current={themeFromCookie((await cookies()).get(THEME_COOKIE)?.value)} />
      </Section>
    </SettingsPage>
  );
}
