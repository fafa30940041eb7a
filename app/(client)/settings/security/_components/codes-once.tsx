'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

/** Recovery codes, the one time they are shown; one a line. */
export function CodesOnce({ codes }: { codes: string }) {
  const [copied, setCopied] = useState('');
  return (
    <Notice
      tone="live"
      title="Keep these recovery codes now. We won’t show them again."
      announce
      action={
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(codes);
            setCopied(codes);
          }}
        >
          {copied === codes ? 'Copied' : 'Copy'}
        </Button>
      }
    >
      <p className="mb-2">If you lose your device, one of them lets you in. Each works once.</p>
      <code className="grid grid-cols-1 gap-x-6 text-small sm:grid-cols-2" data-recovery-codes>
        {codes.split('\n').map((code) => (
          <span key={code}>{code}</span>
        ))}
      </code>
    </Notice>
  );
}
