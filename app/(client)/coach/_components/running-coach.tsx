import { Fragment } from 'react';
import { ActButton } from '@/app/_components/act-button';
import { ShareWithCoach } from '@/app/_components/share-with-coach';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { revokeCoaching } from '@/lib/features/coaching/actions';
import type { Coaching } from '@/lib/features/coaching/types';
import type { Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { monthNamed } from '../../journal/months/month-name';

/** An active coach: how much they can open, and how to stop sharing. */
export function RunningCoach({ coaching, viewer }: { coaching: Coaching; viewer: Viewer }) {
  const name = coaching.coach.name ?? coaching.coach.email;
  const seen = { coachingId: coaching.id, coach: name };
  return (
    <Section title={name} lede={<Shown {...{ name, coaching, viewer }} />}>
      <div className="mb-4 flex flex-col gap-3">
        <ShareWithCoach
          kind="patterns"
          what="your patterns"
          audience={[{ ...seen, shared: coaching.patterns }]}
        />
        <ShareWithCoach
          kind="search-state"
          what="how your search stands"
          audience={[{ ...seen, shared: coaching.searchState }]}
        />
        <p className="text-small text-soft">
          <Link href="/coach/preview/search" className={buttonClass('link')}>
            See how your search looks to a coach
          </Link>
          {' · '}
          <Link href="/coach/preview/patterns" className={buttonClass('link')}>
            See your patterns as a coach does
          </Link>
          {' · '}
          <Link href="/journal/months" className={buttonClass('link')}>
            Choose a month to share, once you’ve closed it
          </Link>
        </p>
      </div>
      <div className="flex flex-wrap gap-2.5">
        {coaching.shared + coaching.kept > 0 && (
          <ButtonLink href="/journal?share">Choose entries to share</ButtonLink>
        )}
      </div>
      <p className="mt-6 mb-3 text-soft text-pretty">
        Ending it takes effect at once: {name} can open nothing of yours any more, and is told that you ended
        it. To start again, you invite them again.
      </p>
      <ActButton
        action={revokeCoaching}
        fields={{ coachingId: coaching.id }}
        label={`End coaching with ${name}`}
        pendingLabel="Ending"
        variant="quiet"
      />
    </Section>
  );
}

/** COACH-2 in words: what the coach can open, and that they see only a number for the rest. */
function sharedLine(name: string, { shared, kept, months }: Coaching): string {
  if (shared === 0 && kept === 0) return 'You have no journal entries to share yet.';
  const open = shared === 0 ? `${name} can’t open any of your entries.` : openLine(name, shared);
  if (kept === 0) return open;
  const number = sentenceCase(inWords(kept));
  const rest =
    months.length === 0
      ? `${number} ${kept === 1 ? 'stays' : 'stay'}`
      : `${number} ${kept === 1 ? 'is' : 'are'}`;
  return months.length === 0
    ? `${open} ${rest} private, and they see only that number.`
    : `${open} ${rest} not shared as an entry, but the months you share show some of each entry in them.`;
}

/** What this coach can read, each with where it is taken back. */
function Shown({ name, coaching, viewer }: { name: string; coaching: Coaching; viewer: Viewer }) {
  const { templates, thoughts, months } = coaching;
  const links = [
    ...months.map(({ month }) => ({
      href: `/journal/months/${month}`,
      title: `your ${monthNamed(month, viewer.locale)}`,
    })),
    ...(templates > 0 ? [{ href: '/templates', title: `${inWords(templates)} of your templates` }] : []),
    ...(thoughts > 0 ? [{ href: '/journal/thoughts', title: `${inWords(thoughts)} of your thoughts` }] : []),
  ];
  return (
    <>
      {sharedLine(name, coaching)}
      {links.length > 0 && ' They can also read '}
      {links.map(({ href, title }, at) => (
        <Fragment key={href}>
          {at > 0 && (at === links.length - 1 ? ' and ' : ', ')}
          <Link href={href} className={buttonClass('link')}>
            {title}
          </Link>
        </Fragment>
      ))}
      {links.length > 0 && '.'}
    </>
  );
}

const openLine = (name: string, shared: number) =>
  `${name} can open ${inWords(shared)} of your ${shared === 1 ? 'entries' : 'journal entries'}.`;

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
