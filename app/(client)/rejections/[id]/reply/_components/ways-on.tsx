'use client';

import { ButtonLink } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';

/** The actions. The one that respects the wait is the main one. */
export function WaysOn({
  edits,
  held,
  leaves,
  leaveTo,
}: {
  edits: boolean;
  held: boolean;
  leaves: string;
  /** The page of the letter as it is saved. */
  leaveTo: string;
}) {
  if (edits) {
    return (
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton name="way" value="save" pendingLabel="Saving">
          Save changes
        </SubmitButton>
        <ButtonLink href={leaveTo} variant="quiet">
          Discard changes
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2.5">
        {held ? (
          <SubmitButton name="way" value="schedule" pendingLabel="Scheduling">
            Schedule reply
          </SubmitButton>
        ) : (
          <SubmitButton name="way" value="send" pendingLabel="Sending">
            Send now
          </SubmitButton>
        )}
        <SubmitButton name="way" value="save" variant="plain" pendingLabel="Saving">
          Save draft
        </SubmitButton>
        {held && (
          <SubmitButton name="way" value="send" variant="quiet" pendingLabel="Sending">
            Send now
          </SubmitButton>
        )}
      </div>
      {held && <p className="text-small text-soft">A scheduled reply is sent on {leaves}.</p>}
    </div>
  );
}
