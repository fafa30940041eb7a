import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { HOME, signInPath } from '@/lib/access/return-path';
import { currentClient } from '@/lib/access/session';
import { env } from '@/lib/platform/env';
import { ExampleNights } from './_components/example-nights';
import { TryDemo } from './_components/try-demo';

export const metadata: Metadata = { title: { absolute: 'Rebound: for the days after a job rejection' } };

const PARTS = [
  {
    title: 'The first evening',
    words:
      'Log what happened; it takes less than a minute. We’ll tell you whether to reply and when you can send it. There’s a private place for what you’d never send.',
  },
  {
    title: 'Three days',
    words:
      'One thing at a time: a walk, five lines, a few new roles. The reply you schedule is sent once its wait is over, and not before.',
  },
  {
    title: 'From then on',
    words:
      'Your journal keeps what you learned from each rejection, and your pipeline shows what’s still open. Bring the list that you keep now: a spreadsheet, or a file from LinkedIn, Huntr or another tracker. A coach sees what you share, for as long as you like.',
  },
];

/** The landing page: what this is, in one picture and a few lines. */
export default async function LandingPage() {
  return (
    <Page width="wide" centred>
      <div className="max-w-[44rem]">
        <PageHeader
          title={'When it’s\u00a0a\u00a0no, sleep on\u00a0it.'}
          lede="Rebound helps you through the days after a job rejection: whether to reply, what to write, and one small thing to do next."
        />
        <Ways />
      </div>
      <figure className="mt-14 min-w-0">
        <ExampleNights />
        <figcaption className="mt-2 text-small text-soft">
          An example: after a final round, a reply waits two nights. Here somebody heard on a Tuesday
          afternoon, two hours ago.
        </figcaption>
      </figure>
      <section aria-labelledby="how" className="mt-16">
        <h2 id="how" className="serif-heading text-h2">
          How it works
        </h2>
        <ol className="mt-5 grid gap-8 border-t border-line pt-6 md:grid-cols-3 md:gap-10">
          {PARTS.map(({ title, words }) => (
            <li key={title}>
              <h3 className="serif-heading text-h3">{title}</h3>
              <p className="mt-2 text-soft text-pretty">{words}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="yours" className="mt-16 max-w-[44rem]">
        <h2 id="yours" className="serif-heading text-h2">
          What you write is yours
        </h2>
        <p className="mt-3 text-pretty">
          Your journal, feedback, replies and vents are encrypted with a key that belongs to your account
          alone. Nobody sees anything until you share it, and you can stop sharing at any time.{' '}
          <Link href="/privacy" className="font-medium underline decoration-edge underline-offset-3">
            Privacy in plain words
          </Link>
        </p>
      </section>
    </Page>
  );
}

/** The two ways in; whoever is signed in has them too. The demo is there in local mode. */
async function Ways() {
  if (await currentClient()) {
    return (
      <div className={WAYS}>
        <ButtonLink href={HOME} variant="strong">
          Go to Today
        </ButtonLink>
        <ButtonLink href="/no">Log a rejection</ButtonLink>
      </div>
    );
  }
  return (
    <>
      <div className={WAYS}>
        <ButtonLink href="/what-now" variant="strong">
          I just got a rejection
        </ButtonLink>
        <ButtonLink href={signInPath('/pipeline')}>Track my search</ButtonLink>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
        <ButtonLink href="/sign-in" variant="link">
          Sign in
        </ButtonLink>
        {env().REBOUND_MODE === 'local' && <TryDemo />}
      </div>
    </>
  );
}

const WAYS = 'flex flex-col gap-2.5 sm:flex-row sm:flex-wrap';
