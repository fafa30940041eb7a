import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { List } from '@/app/_ui/list';
import { setSharedAction } from '@/lib/features/coaching/actions';
import type { Audience, SubjectKind } from '@/lib/sharing/types';

/**
 * COACH-1: each running coach, whether they can see a thing of the client's, and the button that changes it. `what` names
 * it in a sentence ("your patterns"); `subjectId` is for what is shown one by one. Without a coach it shows nothing.
 */
export function ShareWithCoach({
  kind,
  subjectId,
  what,
  audience,
  preview,
}: {
  kind: Exclude<SubjectKind, 'journal-entry' | 'template'>;
  subjectId?: string;
  what: string;
  audience: readonly Pick<Audience, 'coachingId' | 'coach' | 'shared'>[];
  /** Where it is seen as a coach sees it, before it is shared. */
  preview?: string;
}) {
  if (audience.length === 0) return null;
  return (
    <List className="flex flex-col gap-3">
      {audience.map(({ coachingId, coach, shared }) => (
        <li key={coachingId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span className="min-w-0 wrap-anywhere">
            {shared ? `${coach} can see ${what}.` : `${coach} can’t see ${what}.`}
          </span>
          <ActButton
            action={setSharedAction}
            fields={{ kind, ...(subjectId ? { subjectId } : {}), coachingId, shared: shared ? 'no' : 'yes' }}
            label={shared ? 'Stop sharing' : 'Share'}
            about={`${what} with ${coach}`}
          />
        </li>
      ))}
      {preview && (
        <li>
          <Link href={preview} className={buttonClass('link')}>
            See {what} as a coach does
          </Link>
        </li>
      )}
    </List>
  );
}
