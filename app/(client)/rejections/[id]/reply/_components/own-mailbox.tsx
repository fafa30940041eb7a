'use client';

import { useState } from 'react';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import { SubmitButton } from '@/app/_ui/submit-button';
import { composeLinks } from '@/lib/features/replies/compose-links';

/** HOLD-6: the letter in the person's own mailbox and thread, once its wait is over; they say when it has gone. */
export function OwnMailbox({
  letter,
  file,
}: {
  letter: { to: string; subject: string; body: string };
  /** Where the letter is to be had as a file, as it was kept last; null while nothing is kept. */
  file: string | null;
}) {
  const [opened, setOpened] = useState(false);
  const sent = (
    <SubmitButton name="way" value="by-hand" variant="plain" pendingLabel="Writing it down">
      I have sent it
    </SubmitButton>
  );
  return (
    <Disclosure summary="Send it from your mail program">
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
          {file && (
            <a href={file} download="reply.eml" className={buttonClass()} onClick={() => setOpened(true)}>
              As a file (.eml)
            </a>
          )}
        </div>
        {file && (
          <p className="text-small text-soft text-pretty">
            The file holds the letter as it was kept last, and stands in the thread of their mail where that
            is kept.
          </p>
        )}
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
