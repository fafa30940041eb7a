'use client';

import type { ReactNode } from 'react';
import { ButtonLink } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';

/** The actions. The one that respects the wait is the main one. */
export function WaysOn({
  edits,
  held,
  leaves,
  byHand,
  openHere,
  leaveTo,
  paused,
}: {
  edits: boolean;
  /** It cannot go now, or is not meant to. */
  held: boolean;
  /** When it is to go, in words. */
  leaves: string;
  /** The person sends it with their own email app. */
  byHand: boolean;
  /** The ways to open it there, where its wait is over. */
  openHere: ReactNode;
  /** The page of the letter as it is saved. */
  leaveTo: string;
  /** A break from everything is running. */
  paused: boolean;
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
  const save = (
    <SubmitButton name="way" value="save" variant="plain" pendingLabel="Saving">
      Save draft
    </SubmitButton>
  );
  if (byHand && openHere) {
    return (
      <div className="flex flex-col items-start gap-4">
        {openHere}
        {save}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2.5">
        {byHand && (
          <SubmitButton name="way" value="remind" pendingLabel="Saving">
            Remind me to send it
          </SubmitButton>
        )}
        {!byHand && held && (
          <SubmitButton name="way" value="schedule" pendingLabel="Scheduling">
            Schedule reply
          </SubmitButton>
        )}
        {!byHand && !held && (
          <SubmitButton name="way" value="send" pendingLabel="Sending">
            Send now
          </SubmitButton>
        )}
        {save}
        {!byHand && held && (
          <SubmitButton name="way" value="now" variant="quiet" pendingLabel="Sending">
            Send now
          </SubmitButton>
        )}
      </div>
      {held && (
        <p className="text-small text-soft text-pretty">
          {byHand
            ? paused
              ? `Everything is paused. We’ll email you only if you’re back by ${leaves}; from then on you can open it here.`
              : `We’ll email you on ${leaves}. One tap there opens it in your email app.`
            : `A scheduled reply is sent on ${leaves}.`}
        </p>
      )}
    </div>
  );
}
