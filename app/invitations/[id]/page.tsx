import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActButton } from '@/app/_components/act-button';
import { SignOut } from '@/app/_components/sign-out';
import { ButtonLink } from '@/app/_ui/button';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import type { FormState } from '@/lib/access/form';
import {
  acceptCoach,
  acceptInvitation,
  declineCoach,
  declineInvitation,
} from '@/lib/features/coaching/actions';
import { loadInvitation } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } };

const TO_COACH: Fact[] = [
  {
    term: 'You see',
    detail:
      'The journal entries they share with you, and how many there are that they don’t. They can also share months, templates, patterns, a thought, or how their search stands.',
  },
  {
    term: 'You don’t see',
    detail:
      'Anything they don’t share. Their replies and what they write in the vent can’t be shared at all.',
  },
  { term: 'They see', detail: 'What you opened, and when. Either of you can end this at any time.' },
];

const TO_BE_COACHED: Fact[] = [
  {
    term: 'They see',
    detail:
      'Nothing, until you share something: journal entries one by one, and if you like months, templates, patterns, a thought, or how your search stands. Of entries that you don’t share they see how many there are.',
  },
  {
    term: 'They never see',
    detail: 'Your replies, what you write in the vent, and anything you don’t share.',
  },
  { term: 'You see', detail: 'What they opened, and when. Either of you can end this at any time.' },
];

/** COACH-1: an invitation, of a client's or of a coach's, as the invited person sees it. The link signs nobody in. */
export default async function InvitationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await loadInvitation(id);
  if (!found) return <NotForThisAccount />;
  if ('at' in found) redirect(found.at);
  return found.side === 'client' ? (
    <Asked
      title={`${found.invitation.client} would like you as their coach.`}
      lede="They use Rebound for their job search. As their coach, you can read what they share with you."
      facts={TO_COACH}
      fields={{ coachingId: id }}
      accept={acceptInvitation}
      decline={declineInvitation}
    />
  ) : (
    <Asked
      title={`${found.invitation.coach} would like to be your coach.`}
      lede="Saying yes shares nothing. You choose afterwards what they can read."
      facts={TO_BE_COACHED}
      fields={{ invitationId: id }}
      accept={acceptCoach}
      decline={declineCoach}
    />
  );
}

type Act = (before: FormState, form: FormData) => Promise<FormState>;

/** Who asks, what a yes means, and the two answers. */
function Asked({
  title,
  lede,
  facts,
  fields,
  accept,
  decline,
}: {
  title: string;
  lede: string;
  facts: Fact[];
  fields: Record<string, string>;
  accept: Act;
  decline: Act;
}) {
  return (
    <Page width="narrow" centred>
      <PageHeader kicker={<Home />} title={title} lede={lede} />
      <Stack gap="large">
        <FactList facts={facts} />
        <div className="flex flex-wrap items-start gap-2.5">
          <ActButton
            action={accept}
            fields={fields}
            label="Accept invitation"
            pendingLabel="Accepting"
            variant="strong"
          />
          <ActButton action={decline} fields={fields} label="Decline" pendingLabel="Declining" />
        </div>
      </Stack>
    </Page>
  );
}

/** The same text for a cancelled, an answered, another person's and a made-up invitation. */
function NotForThisAccount() {
  return (
    <Page width="narrow" centred>
      <PageHeader
        kicker={<Home />}
        title="There is no open invitation for you here."
        lede="It may have been answered or cancelled. If it was sent to another of your email addresses, sign in with that one and open the link again."
      />
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href="/today">Go to Rebound</ButtonLink>
        <SignOut />
      </div>
    </Page>
  );
}

const Home = () => (
  <Link href="/" className="rounded-small underline-offset-3 hover:underline">
    Rebound
  </Link>
);
