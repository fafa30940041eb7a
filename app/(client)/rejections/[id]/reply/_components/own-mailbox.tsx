'use client';

import { useState } from 'react';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import { SubmitButton } from '@/app/_ui/submit-button';
import { composeLinks } from '@/lib/features/replies/compose-links';

/** HOLD-6: sends the letter from the person's own email app once its wait is over; they mark it as sent. */
export function OwnMailbox({
  letter,
  file,
}: {
  letter: { to: string; subject: string; body: string };
  /** Where to download the last saved version as a file; null while nothing is saved. */
  file: string | null;
}) {
  const [opened, setOpened] = useState(false);
  const sent = (
    <SubmitButton name="way" value="by-hand" variant="plain" pendingLabel="Saving">
      Mark as sent
    </SubmitButton>
  );
  return (
    <Disclosure summary="Send it from your email app">
      <div className="flex flex-col gap-4">
        <p className="text-soft text-pretty">
          Open the reply in your email app, check it, and send it from there.
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
          {file && (
            <a href={file} download="reply.eml" className={buttonClass()} onClick={() => setOpened(true)}>
              Download as a file (.eml)
            </a>
          )}
        </div>
        {file && (
          <p className="text-small text-soft text-pretty">
            The file holds the last saved version. If you’ve saved their email here, the reply joins its
            thread.
          </p>
        )}
        {opened ? (
          <Notice tone="dawn" title="Did you send it?" action={sent} announce>
            If so, mark it as sent. If not, it stays here unchanged.
          </Notice>
        ) : (
          <div className="flex flex-col items-start gap-2">
            <p className="text-soft">Once you’ve sent it, mark it as sent.</p>
            {sent}
          </div>
        )}
      </div>
    </Disclosure>
  );
}
