import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { nudgesOffFor } from '@/lib/mail/unsubscribe';

// The address carries a token: it is not to travel on in a referrer.
export const metadata: Metadata = {
  title: 'Morning notes',
  robots: { index: false },
  referrer: 'no-referrer',
};

/** NUDGE-3: opening this changes nothing, whoever or whatever opens it; the button does. */
export default async function UnsubscribePage({
  searchParams,
}: {
  searchParams: Promise<{ t?: string | string[] }>;
}) {
  const { t } = await searchParams;
  const token = typeof t === 'string' ? t : '';
  const off = await nudgesOffFor(token);
  if (off === null) {
    return (
      <Page width="narrow" centred>
        <PageHeader
          title="This link leads nowhere."
          lede="Perhaps a piece of it was lost on the way. You can turn the notes off in your settings too."
        />
      </Page>
    );
  }
  return (
    <Page width="narrow" centred>
      {off ? (
        <PageHeader
          title="No more morning notes."
          lede="They are off from now on. Your plans go on without them, on Today."
        />
      ) : (
        <PageHeader
          title="Shall the morning notes stop?"
          lede="A plan sends one on its first and its third morning. Everything else stays as it is."
        />
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
