'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { classNames } from '@/app/_ui/class-names';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { setSharing } from '@/lib/features/coaching/actions';
import { inWords } from '@/lib/rules/numbers-in-words';
import type { Audience } from '@/lib/sharing/types';

/**
 * COACH-1: on the client's own entry, one switch per active coach. Each is a form, so it needs no script. `about` says which
 * entry it is, where several stand one below the other.
 */
export function ShareEntry({
  entryId,
  audience,
  about,
}: {
  entryId: string;
  audience: readonly Audience[];
  about?: string;
}) {
  if (audience.length === 0) {
    return <p className="text-soft">Only you can read this entry.</p>;
  }
  return (
    <ul className="flex flex-col gap-4">
      {audience.map((one) => (
        <li key={one.coachingId}>
          <SharingSwitch entryId={entryId} about={about} {...one} />
        </li>
      ))}
    </ul>
  );
}

function SharingSwitch({
  entryId,
  about,
  coachingId,
  coach,
  shared,
  count,
}: Audience & { entryId: string; about: string | undefined }) {
  const [state, submit, pending] = useForm(setSharing);
  const shown = pending ? !shared : shared;
  return (
    <Form submit={submit}>
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="coachingId" value={coachingId} />
      <button
        type="submit"
        role="switch"
        aria-checked={shown}
        name="shared"
        value={shared ? 'no' : 'yes'}
        aria-disabled={pending || undefined}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
        className="flex min-h-[44px] items-center gap-3 rounded-small text-left"
      >
        <span
          aria-hidden="true"
          className={classNames(
            'relative h-6 w-10.5 shrink-0 rounded-full border transition-colors',
            shown ? 'border-ink bg-ink' : 'border-edge bg-sunken',
          )}
        >
          <span
            className={classNames(
              'absolute top-[3px] left-[3px] size-4 rounded-full transition-transform',
              shown ? 'translate-x-4.5 bg-paper' : 'bg-edge',
            )}
          />
        </span>
        <span className="min-w-0 wrap-anywhere">
          Share with {coach}
          {about && <VisuallyHidden>: {about}</VisuallyHidden>}
        </span>
      </button>
      {!about && <p className="text-small wrap-anywhere text-soft">{countLine(coach, count)}</p>}
      <p role="status" className="text-small empty:hidden">
        {'message' in state ? state.message : null}
      </p>
    </Form>
  );
}

function countLine(coach: string, count: number): string {
  if (count === 0) return `${coach} can’t open any of your entries.`;
  return `${coach} can open ${inWords(count)} of your entries.`;
}
