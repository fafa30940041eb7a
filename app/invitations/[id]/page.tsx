import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActButton } from '@/app/_components/act-button';
import { SignOut } from '@/app/_components/sign-out';
import { ButtonLink } from '@/app/_ui/button';
import { FactList } from '@/app/_ui/fact-list';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { acceptInvitation, declineInvitation } from '@/lib/features/coaching/actions';
import { loadInvitation } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } };

const WHAT_IT_MEANS = [
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

/** COACH-1: the invitation, as the invited person sees it. The link signs nobody in. */
export default async function InvitationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const invitation = await loadInvitation(id);
  if (invitation === 'accepted') redirect(`/clients/${id}`);
  if (!invitation) return <NotForThisAccount />;
  const { client } = invitation;
  return (
    <Page width="narrow" centred>
      <PageHeader
        kicker={<Home />}
        title={`${client} would like you as their coach.`}
        lede="They use Rebound for their job search. As their coach, you can read what they share with you."
      />
      <Stack gap="large">
        <FactList facts={WHAT_IT_MEANS} />
        <div className="flex flex-wrap items-start gap-2.5">
          <ActButton
            action={acceptInvitation}
            fields={{ coachingId: id }}
            label="Accept invitation"
            pendingLabel="Accepting"
            variant="strong"
          />
          <ActButton
            action={declineInvitation}
            fields={{ coachingId: id }}
            label="Decline"
            pendingLabel="Declining"
          />
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
        <ButtonLink href="/clients">See your clients</ButtonLink>
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
