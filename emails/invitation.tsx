import { Action, Heading, Layout, QuietLink, Small, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Who is invited: to coach whoever asks, or to be their client. */
export type Invited = 'coach' | 'client';

/** `name` is whose invitation it is. */
export type InvitationProps = { invited: Invited; name: string; url: string; stopUrl: string };

export function renderInvitation(props: InvitationProps): Promise<Rendered> {
  return renderMail(SUBJECTS[props.invited], <InvitationMail {...props} />);
}

const SUBJECTS: Record<Invited, string> = {
  coach: 'An invitation to coach someone',
  client: 'An invitation from a coach',
};

/** What it asks for, and what a yes means. */
const WORDS: Record<Invited, { title: string; asks: (name: string) => string; means: string }> = {
  coach: {
    title: 'Someone would like you as their coach.',
    asks: (name) =>
      `${name} is looking for work, keeps a journal of how it goes in Rebound, and would like you to read it as their coach.`,
    means:
      'You would see what they share with you. They can stop sharing at any time, and they can see what you opened.',
  },
  client: {
    title: 'Someone would like to be your coach.',
    asks: (name) =>
      `${name} invites you to Rebound, where you can keep your job search, and would like to go through it with you as your coach.`,
    means:
      'Saying yes shares nothing. You choose what they can read, one thing at a time, see what they opened, and can stop at any time.',
  },
};

function InvitationMail({ invited, name, url, stopUrl }: InvitationProps) {
  const { title, asks, means } = WORDS[invited];
  return (
    <Layout title={SUBJECTS[invited]} preview="Have a look before you say yes or no.">
      <Heading>{title}</Heading>
      <Text>{asks(shortName(name))}</Text>
      <Action href={url}>See the invitation</Action>
      <Text>{means}</Text>
      <Small>
        If you don’t know them, you can ignore this email. Nothing happens unless you accept.{' '}
        <QuietLink href={stopUrl}>I did not expect this</QuietLink>
      </Small>
    </Layout>
  );
}
