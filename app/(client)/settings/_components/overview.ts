import { endOf } from '@/app/(client)/_components/break-notice';
import type { loadMailboxSettings } from '@/lib/features/account/loaders';
import { writtenHour } from '@/lib/rules/written';
import type { SettingsPath } from './places';

type Settings = Awaited<ReturnType<typeof loadMailboxSettings>>;
type Entry = { href: SettingsPath; title: string; detail: string };

/** The subjects of the settings in the order of use, each with what it is set to. */
export function overviewOf({ account, mailbox, paused, viewer }: Settings): Entry[] {
  const { name, timeZone, nudgesOff, nudgeHour, mailsStopped, holdHours, ghostDays } = account;
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return [
    {
      href: '/settings/profile',
      title: 'Profile',
      detail: `${name ? `${name} · ` : ''}${place} time · appearance`,
    },
    {
      href: '/settings/emails',
      title: 'Emails to you',
      detail: mailsStopped
        ? 'Stopped for now'
        : nudgesOff
          ? 'Reminders are off'
          : paused
            ? `Paused ${endOf(paused, viewer)}`
            : `Reminders at ${writtenHour(nudgeHour, viewer.locale)}`,
    },
    {
      href: '/settings/mailbox',
      title: 'Your own email',
      detail: mailbox
        ? `${mailbox.address}${mailbox.lastProblem ? ' · it didn’t work last time' : ''}`
        : 'Not connected',
    },
    {
      href: '/settings/calendar',
      title: 'Calendar',
      detail: 'Interviews and dates in your own calendar',
    },
    {
      href: '/settings/timing',
      title: 'Waiting times',
      detail: `${holdHours === null ? 'The standard wait' : `Replies wait ${holdHours} hours`} · silence after ${ghostDays} days`,
    },
    {
      href: '/settings/stages',
      title: 'Stages',
      detail: 'Names, order and rounds of your own',
    },
    { href: '/settings/tags', title: 'Tags', detail: 'Rename, merge or delete them' },
    {
      href: '/settings/security',
      title: 'Signing in and security',
      detail: 'Passkeys, an authenticator app, where you’re signed in, API tokens',
    },
    {
      href: '/settings/webhooks',
      title: 'Webhooks',
      detail: 'Tell your own programs when something happens',
    },
    { href: '/settings/data', title: 'Your data', detail: 'A copy of everything, or deleting your account' },
  ];
}
