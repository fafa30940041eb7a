import { ActButton } from '@/app/_components/act-button';
import { ShareWithCoach } from '@/app/_components/share-with-coach';
import { Section } from '@/app/_ui/page';
import { closeMonthAction, reopenMonthAction } from '@/lib/features/reviews/actions';
import type { MonthPage } from '@/lib/features/reviews/loaders';

/** REVIEW: closes a month as it is, or opens it again; a closed one can be shown to a coach, by itself. */
export function ThisMonth({ review, going, name, audience }: MonthPage & { name: string }) {
  const { id, closedOn, month } = review;
  return (
    <Section title="This month" className="print:hidden">
      {closedOn && id ? (
        <>
          <p className="mb-3 text-soft text-pretty">
            What you correct later changes nothing here. Reopen it to see it as it is now; then whoever you
            share it with can’t see it any more.
          </p>
          <ActButton
            action={reopenMonthAction}
            fields={{ reviewId: id }}
            label="Reopen this month"
            pendingLabel="Reopening"
            variant="quiet"
          />
          {audience.length > 0 && (
            <div className="mt-5">
              <ShareWithCoach
                {...{ kind: 'review', subjectId: id, audience }}
                what={`your ${name}`}
                preview={`/coach/preview/months/${id}`}
              />
            </div>
          )}
        </>
      ) : (
        <>
          <p className="mb-3 text-soft text-pretty">
            {going
              ? `${name} isn’t over yet. You can close it now, and reopen it later.`
              : 'Closing it keeps the page as it is today. Only a closed month can be shared with a coach.'}
          </p>
          <ActButton
            action={closeMonthAction}
            fields={{ month }}
            label="Close this month"
            pendingLabel="Closing"
          />
        </>
      )}
    </Section>
  );
}
