import type { Metadata } from 'next';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Kept } from '@/app/(public)/privacy/_components/kept';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';

export const metadata: Metadata = { title: 'Privacy' };

/** What is stored, who can read it and how it is deleted, without legal language. */
export default function PrivacyPage() {
  return (
    <Page centred>
      <PageHeader title="Privacy, in plain words." />
      <Stack gap="large">
        <Section title="What is kept, and for how long">
          <Kept />
        </Section>
        <Section title="How it is kept">
          <p className="text-pretty">
            What you write is encrypted before it is stored, with a key that belongs to your account alone.
            Companies, stages and dates are not, because the program needs them to work out waits and counts.
            If you set up your own email account, its password is encrypted too, and is deleted as soon as you
            remove the account.
          </p>
        </Section>
        <Section title="Who can read it">
          <p className="text-pretty">
            You. A coach can read what you share with them: journal entries, and, if you want, a month (which
            shows some of each entry in it), a template, a thought, your patterns, or how your search stands.
            Of your other entries they see only how many there are. You can see what they opened, and stop
            sharing at any time; it takes effect on their next click. If you create a calendar address,
            whoever has it can see the dates you chose, until you turn it off. Vents are never shown to
            anyone.
          </p>
        </Section>
        <Section title="What is sent">
          <p className="text-pretty">
            The replies you send, to the address you gave, once their wait is over. Emails to you: sign-in
            links, and reminders and notifications that you can stop with one click. If you add a webhook,
            your program is told that something happened, and nothing you wrote. There are no ads, no
            trackers, and no pictures or fonts from other sites.
          </p>
        </Section>
        <Section title="How it is deleted">
          <p className="text-pretty">
            A vent is deleted when you burn it, or on its own after the time you set. In settings you can
            delete your whole account, at once or in {WAY_BACK_DAYS} days. Your key is deleted first, and
            without it nothing you wrote can be read again. Your address goes from emails to you, and from the
            accounts of people you coached.
          </p>
        </Section>
      </Stack>
    </Page>
  );
}
