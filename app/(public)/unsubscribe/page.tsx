import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { preferenceOf } from '@/lib/features/account/unsubscribe';
import type { NotificationKind } from '@/lib/rules/notifications';

// The URL contains a token, which must not be sent on as a referrer.
export const metadata: Metadata = {
  title: 'Your emails',
  robots: { index: false },
  referrer: 'no-referrer',
};

type Words = { ask: string; about: string; off: string; instead: string };

const WORDS: Record<NotificationKind, Words> = {
  nudge: {
    ask: 'Turn off email reminders?',
    about: 'A three-day plan sends one on day 1 and one on day 3.',
    off: 'Email reminders are off.',
    instead: 'Your plans go on without them, on Today.',
  },
  'reply-unlocked': {
    ask: 'Turn off these emails?',
    about: 'They tell you when you can send a reply.',
    off: 'Emails about sending replies are off.',
    instead: 'Today still shows when you can send a reply.',
  },
  'reply-sent': {
    ask: 'Turn off these emails?',
    about: 'They tell you when one of your replies was sent.',
    off: 'Emails about sent replies are off.',
    instead: 'The reply’s page still shows it. If one bounces, we’ll still email you.',
  },
  'plan-finished': {
    ask: 'Turn off these emails?',
    about: 'They tell you when a three-day plan is over.',
    off: 'Emails at the end of a plan are off.',
    instead: 'Plans still end on their own.',
  },
  'come-back': {
    ask: 'Turn off these emails?',
    about: 'They tell you when a company’s waiting period ends.',
    off: 'Emails about applying again are off.',
    instead: 'Each application’s page still shows the date.',
  },
  'month-ready': {
    ask: 'Turn off these emails?',
    about: 'They come once a month, when your journal page is ready.',
    off: 'Monthly emails are off.',
    instead: 'Each month still has its page in the journal.',
  },
  'coach-comment': {
    ask: 'Turn off these emails?',
    about: 'They tell you, once a day at most, that your coach has written to you.',
    off: 'Emails about comments are off.',
    instead: 'Comments are still shown on Today and in your journal.',
  },
  'client-news': {
    ask: 'Turn off these emails?',
    about: 'They tell you, once a day at most, that there’s something new from the people you coach.',
    off: 'Emails about your clients are off.',
    instead: 'What’s new is still in your queue.',
  },
};

/** NUDGE-3: opening this page changes nothing, whoever or whatever opens it. The button does. */
export default async function UnsubscribePage({
  searchParams,
}: {
  searchParams: Promise<{ t?: string | string[] }>;
}) {
  const { t } = await searchParams;
  const token = typeof t === 'string' ? t : '';
  const preference = await preferenceOf(token);
  if (preference === null) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="This link doesn’t work."
          lede="Part of it may be missing. You can also turn emails off in your settings."
        />
      </Page>
    );
  }
  const { kind, off } = preference;
  const words = WORDS[kind];
  return (
    <Page width="narrow" centred>
      {off ? (
        <PageHeader title={words.off} lede={words.instead} />
      ) : (
        <PageHeader title={words.ask} lede={`${words.about} Everything else stays as it is.`} />
      )}
      <form method="post" action="/unsubscribe/one-click">
        <input type="hidden" name="t" value={token} />
        <input type="hidden" name="from" value="page" />
        <input type="hidden" name="want" value={off ? 'on' : 'off'} />
        <SubmitButton variant={off ? 'plain' : 'strong'}>
          {off ? 'Turn them on again' : 'Turn off'}
        </SubmitButton>
      </form>
    </Page>
  );
}
