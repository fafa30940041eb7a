import { ActButton } from '@/app/_components/act-button';
import { ShareWithCoach } from '@/app/_components/share-with-coach';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { revokeCoaching } from '@/lib/features/coaching/actions';
import type { Coaching } from '@/lib/features/coaching/types';
import { inWords } from '@/lib/rules/numbers-in-words';

/** An active coach: how much they can open, and how to stop sharing. */
export function RunningCoach({ coaching }: { coaching: Coaching }) {
  const name = coaching.coach.name ?? coaching.coach.email;
  const seen = { coachingId: coaching.id, coach: name };
  return (
    <Section title={name} lede={`${sharedLine(name, coaching)}${oneByOneLine(coaching)}`}>
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
        </p>
      </div>
      <div className="flex flex-wrap gap-2.5">
        {coaching.shared + coaching.kept > 0 && (
          <ButtonLink href="/journal?share">Choose entries to share</ButtonLink>
        )}
        <ActButton
          action={revokeCoaching}
          fields={{ coachingId: coaching.id }}
          label="Stop sharing"
          about={`with ${name}`}
          pendingLabel="Stopping"
        />
      </div>
    </Section>
  );
}

/** COACH-2 in words: what the coach can open, and that they see only a number for the rest. */
function sharedLine(name: string, { shared, kept }: Coaching): string {
  if (shared === 0 && kept === 0) return 'You have no journal entries to share yet.';
  const open = shared === 0 ? `${name} can’t open any of your entries.` : openLine(name, shared);
  if (kept === 0) return open;
  const rest = kept === 1 ? 'One stays' : `${sentenceCase(inWords(kept))} stay`;
  return `${open} ${rest} private, and they see only that number.`;
}

/** What is shown one by one beside the entries. */
function oneByOneLine({ templates, reviews, thoughts }: Coaching): string {
  const counted = Object.entries({ templates, 'monthly reviews': reviews, thoughts });
  const parts = counted.flatMap(([of, count]) => (count === 0 ? [] : `${inWords(count)} of your ${of}`));
  return parts.length === 0 ? '' : ` They can read ${new Intl.ListFormat('en-GB').format(parts)}.`;
}

const openLine = (name: string, shared: number) =>
  `${name} can open ${inWords(shared)} of your ${shared === 1 ? 'entries' : 'journal entries'}.`;

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
