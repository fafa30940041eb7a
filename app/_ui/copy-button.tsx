'use client';

import { useState } from 'react';
import { Button } from './button';
import { VisuallyHidden } from './visually-hidden';

/** Copies a text that is on the page beside it. `about` says to screen readers which. */
export function CopyButton({ text, about }: { text: string; about: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? 'Copied' : 'Copy link'}</span>
      <VisuallyHidden> {about}</VisuallyHidden>
    </Button>
  );
}
