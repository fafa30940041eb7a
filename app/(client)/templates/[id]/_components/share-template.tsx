import { ActButton } from '@/app/_components/act-button';
import { shareTemplateAction } from '@/lib/features/templates/actions';
import type { Audience } from '@/lib/sharing/types';

/** COACH-1: on the client's own template, each active coach, and whether they can read it. */
export function ShareTemplate({
  templateId,
  audience,
}: {
  templateId: string;
  audience: readonly Audience[];
}) {
  if (audience.length === 0) return <p className="text-soft">Only you can read this template.</p>;
  return (
    <ul className="flex flex-col gap-3">
      {audience.map(({ coachingId, coach, shared }) => (
        <li key={coachingId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span className="min-w-0 wrap-anywhere">
            {shared ? `${coach} can read it and copy it.` : `${coach} can’t see it.`}
          </span>
          <ActButton
            action={shareTemplateAction}
            fields={{ templateId, coachingId, shared: shared ? 'no' : 'yes' }}
            label={shared ? 'Stop sharing' : `Share with ${coach}`}
            about={shared ? `with ${coach}` : undefined}
          />
        </li>
      ))}
    </ul>
  );
}
