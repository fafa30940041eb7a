import type { Metadata } from 'next';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';

export const metadata: Metadata = { title: 'Privacy' };

/** What is kept, who can read it and how it goes away, without a lawyer's words. */
export default function PrivacyPage() {
  return (
    <Page centred>
      <PageHeader title="Privacy, in plain words." />
      <Stack gap="large">
        <Section title="What is kept">
          <p className="text-pretty">
            Your e-mail address, your time zone and, if you give it, your name. Your applications with their
            stages and dates. What you write: journal lines, feedback, replies, notes, and the angry version
            for as long as you let it stay.
          </p>
        </Section>
        <Section title="How it is kept">
          <p className="text-pretty">
            What you write is encrypted before it is stored, under a key that belongs to your account alone.
            Companies, stages and dates stay readable to the program, as it needs them to work out waits and
            counts. The password of your own mailbox, where you set one up, is kept the same way, and goes
            with it the moment you remove it.
          </p>
        </Section>
        <Section title="Who can read it">
          <p className="text-pretty">
            You. A coach reads the journal entries you chose to show, and beside them only how many there are
            that you did not. You can see what was opened, and take it back at any moment; it holds for the
            very next click. The angry version is never shown to anyone.
          </p>
        </Section>
        <Section title="What leaves">
          <p className="text-pretty">
            The replies you send, to the address you gave, once their wait is over. Mails to you: to sign in,
            and notes, each kind of which one click stops. What a mail service reports about a mail, such as
            that it came back, is kept for a month, without its words. There are no advertisements, no
            trackers, and no pictures or fonts from elsewhere.
          </p>
        </Section>
        <Section title="How it goes away">
          <p className="text-pretty">
            The angry version burns when you say so, or by itself after the time you set. In settings you can
            delete the whole account: your key goes first, and without it nothing you wrote can be read again.
          </p>
        </Section>
      </Stack>
    </Page>
  );
}
