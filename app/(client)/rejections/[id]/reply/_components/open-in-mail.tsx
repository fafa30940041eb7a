'use client';

import { type ReactNode, useState } from 'react';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { composeLinks } from '@/lib/features/replies/compose-links';

/** HOLD-6: the letter, composed in the person's own email app once its wait is over; they say that they sent it. */
export function OpenInMail({
  letter,
  own,
  file,
  sent,
}: {
  letter: { to: string; subject: string; body: string };
  /** The person's own address, by which their webmail is known. */
  own: string;
  /** Where to download the last saved version as a file; null while nothing is saved. */
  file: string | null;
  /** The button that says it was sent. */
  sent: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  const [first, ...others] = composeLinks(letter, own);
  const link = ({ label, href }: { label: string; href: string }, variant: 'strong' | 'plain') => (
    <ButtonLink
      key={label}
      href={href}
      variant={variant}
      {...(href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
      onClick={() => setOpened(true)}
    >
      {label}
    </ButtonLink>
  );
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2.5">
        {first && link(first, 'strong')}
        {others.map((other) => link(other, 'plain'))}
        {file && (
          <a href={file} download="reply.eml" className={buttonClass()} onClick={() => setOpened(true)}>
            Download as a file (.eml)
          </a>
        )}
      </div>
      {file && (
        <p className="text-small text-soft text-pretty">
          The file holds the last saved version. If their email is saved here with its headers, it joins their
          thread.
        </p>
      )}
      {opened ? (
        <Notice tone="dawn" title="Did you send it?" action={sent} announce>
          If so, say so here. If not, it stays as it is.
        </Notice>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {sent}
          <p className="text-small text-soft">Once you’ve sent it from there.</p>
        </div>
      )}
    </div>
  );
}
