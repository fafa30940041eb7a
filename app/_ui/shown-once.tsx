'use client';

import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { Notice } from './notice';

/** Something secret the one time it is shown, with a button that copies it. `children` draw it, and say what it is for. */
export function ShownOnce({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  // Which text was copied: another one in its place was not.
  const [copied, setCopied] = useState('');
  return (
    <Notice
      tone="live"
      title={title}
      announce
      action={
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setCopied(text);
          }}
        >
          {copied === text ? 'Copied' : 'Copy'}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
