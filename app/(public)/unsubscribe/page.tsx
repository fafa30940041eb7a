import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { preferenceOf } from '@/lib/features/account/unsubscribe';
import type { NotificationKind } from '@/lib/features/notifications/types';

// The address carries a token: it is not to travel on in a referrer.
export const metadata: Metadata = {
  title: 'Your mails',
  robots: { index: false },
  referrer: 'no-referrer',
};

type Words = { ask: string; about: string; off: string; instead: string };

const WORDS: Record<NotificationKind, Words> = {
  nudge: {
    ask: 'Shall the morning notes stop?',
    about: 'A plan sends one on its first and its third morning.',
    off: 'No more morning notes.',
    instead: 'Your plans go on without them, on Today.',
  },
  'reply-unlocked': {
    ask: 'Shall these notes stop?',
    about: 'They say when the wait of a reply is over.',
    off: 'No more notes about the wait.',
    instead: 'Today still says when a reply may leave.',
  },
  'reply-sent': {
    ask: 'Shall these notes stop?',
    about: 'They say that a reply of yours has left.',
    off: 'No more notes when a reply leaves.',
    instead: 'The reply’s own page says so too. If one comes back, we still write.',
  },
  'plan-finished': {
    ask: 'Shall these notes stop?',
    about: 'They say that the three days of a plan are over.',
    off: 'No more notes at the end of a plan.',
    instead: 'Plans end by themselves all the same.',
  },
  'come-back': {
    ask: 'Shall these notes stop?',
    about: 'They say when a waiting time with a company ends.',
    off: 'No more notes about coming back.',
    instead: 'Each application’s page keeps the date.',
  },
  'month-ready': {
    ask: 'Shall these notes stop?',
    about: 'They come once a month, when your journal is laid out.',
    off: 'No more monthly notes.',
    instead: 'Each month still has its page in the journal.',
  },
  'coach-comment': {
    ask: 'Shall these notes stop?',
    about: 'They say that a coach wrote under an entry of yours.',
    off: 'No more mails about comments.',
    instead: 'Comments are still shown on Today and in your journal.',
  },
};

/** NUDGE-3: opening this changes nothing, whoever or whatever opens it; the button does. */
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
          title="This link leads nowhere."
          lede="Perhaps a piece of it was lost on the way. You can turn the notes off in your settings too."
        />
      </Page>
    );
  }
  const { kind, off } = preference;
  const words = WORDS[kind];
  return (
    <Page width="narrow" centred>
      {off ? (
        <PageHeader title={words.off} lede={`They are off from now on. ${words.instead}`} />
      ) : (
        <PageHeader title={words.ask} lede={`${words.about} Everything else stays as it is.`} />
      )}
      <form method="post" action="/unsubscribe/one-click">
        <input type="hidden" name="t" value={token} />
        <input type="hidden" name="from" value="page" />
        <input type="hidden" name="want" value={off ? 'on' : 'off'} />
        <SubmitButton variant={off ? 'plain' : 'strong'}>
          {off ? 'Turn them on again' : 'Stop the notes'}
        </SubmitButton>
      </form>
    </Page>
  );
}
