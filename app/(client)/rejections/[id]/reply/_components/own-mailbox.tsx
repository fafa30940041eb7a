'use client';

import { useState } from 'react';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import { SubmitButton } from '@/app/_ui/submit-button';
import { composeLinks } from '@/lib/replies/compose-links';

/** HOLD-6: the letter in the person's own mailbox and thread, once its wait is over; they say when it has gone. */
export function OwnMailbox({ letter }: { letter: { to: string; subject: string; body: string } }) {
  const [opened, setOpened] = useState(false);
  const sent = (
    <SubmitButton name="way" value="by-hand" variant="plain" pendingLabel="Writing it down">
      I have sent it
    </SubmitButton>
  );
  return (
    <Disclosure summary="Send it from your own mailbox">
      <div className="flex flex-col gap-4">
        <p className="text-soft text-pretty">
          It belongs beside their message. Open it there with these words, look it over, and send it.
        </p>
        <div className="flex flex-wrap gap-2.5">
          {composeLinks(letter).map(({ label, href }) => (
            <ButtonLink
              key={label}
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => setOpened(true)}
            >
              {label}
            </ButtonLink>
          ))}
        </div>
        {opened ? (
          <Notice tone="dawn" title="Did you send it?" action={sent} announce>
            Then say so, and it is done here too. Otherwise it waits here as it is.
          </Notice>
        ) : (
          <div className="flex flex-col items-start gap-2">
            <p className="text-soft">Once it has gone, say so, and it is done here too.</p>
            {sent}
          </div>
        )}
      </div>
    </Disclosure>
  );
}
