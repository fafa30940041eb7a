'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { isUnreached } from '@/app/_ui/connection';
import { Page, PageHeader } from '@/app/_ui/page';

type Failure = Error & { digest?: string };
type Words = { title: string; lede: string };

const OFFLINE: Words = {
  title: 'You’re offline.',
  lede: 'This page opens when you’re back. What you typed is kept on this device.',
};
const UNREACHED: Words = {
  title: 'This page did not load.',
  lede: 'We could not reach Rebound. It may be your connection or our side. What you saved is safe.',
};

/**
 * A page that failed. `ours` is what to say where that is our fault. `digest` identifies the error in the server's log,
 * where the message stays.
 */
export function BrokenPage({
  error,
  retry,
  ours,
  centred,
  children,
}: {
  error: Failure;
  retry: () => void;
  ours: Words;
  centred?: boolean;
  children: ReactNode;
}) {
  const elsewhere = useElsewhere(error);
  const { title, lede } = elsewhere ?? ours;
  // What a page is made of did not come either: only a new document asks for it again.
  const again = elsewhere ? () => window.location.reload() : retry;
  return (
    <Page width="narrow" centred={centred}>
      <PageHeader title={title} lede={lede} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="strong" onClick={again}>
          Try again
        </Button>
        {!elsewhere && children}
      </div>
      {error.digest && (
        <p className="mt-6 text-small text-soft">If you write to us, mention {error.digest}.</p>
      )}
    </Page>
  );
}

/** What to say where the connection failed and not the server, whose errors have a digest. Back online, the page loads. */
function useElsewhere(error: Failure): Words | null {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    if (navigator.onLine) return;
    setOffline(true);
    const load = () => window.location.reload();
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, []);
  if (error.digest) return null;
  if (isOffline) return OFFLINE;
  return isUnreached(error) ? UNREACHED : null;
}
