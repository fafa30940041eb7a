import { ActButton } from '@/app/_components/act-button';
import { ShareWithCoach } from '@/app/_components/share-with-coach';
import { Section } from '@/app/_ui/page';
import { reopenMonthAction } from '@/lib/features/reviews/actions';
import type { MonthPage } from '@/lib/features/reviews/loaders';
import { inWords } from '@/lib/rules/numbers-in-words';

/** REVIEW: opens a closed month again, or shows it to a coach, by itself. */
export function ThisMonth({ review, name, audience }: MonthPage & { name: string }) {
  const { id, closedOn } = review;
  if (!closedOn || !id) return null;
  return (
    <Section title={name} className="print:hidden">
      <p className="mb-3 text-soft text-pretty">
        What you correct later changes nothing here. Reopen it to see it as it is now; then whoever you share
        it with can’t see it any more.
      </p>
      <ActButton
        action={reopenMonthAction}
        fields={{ reviewId: id }}
        label={`Reopen ${name}`}
        pendingLabel="Reopening"
        variant="quiet"
      />
      {audience.length > 0 && (
        <div className="mt-5">
          <p className="mb-3 text-soft text-pretty">{whatItShows(review, audience)}</p>
          <ShareWithCoach
            {...{ kind: 'review', subjectId: id, audience }}
            what={`your ${name}`}
            preview={`/coach/preview/months/${id}`}
          />
        </div>
      )}
    </Section>
  );
}

/** COACH-2: what a coach reads in a shared month, of entries too that were not shared on their own. */
function whatItShows({ content: { losses } }: MonthPage['review'], audience: MonthPage['audience']): string {
  const what =
    'company, role, date, stage and what you’d do differently, what people said, word for word, what you’ll do next time and what went well';
  const all = losses.length === 1 ? 'the one rejection' : `all ${inWords(losses.length)} rejections`;
  const alone = audience.flatMap(({ coach, unshared }) =>
    unshared === 0
      ? []
      : [
          `You haven’t shared ${unshared === losses.length && unshared > 1 ? 'any' : inWords(unshared)} of them with ${coach} as an entry.`,
        ],
  );
  return [`Sharing it shows ${all} of the month: ${what}.`, ...alone].join(' ');
}
