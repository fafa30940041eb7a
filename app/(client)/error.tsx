'use client';

import { Button, ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/** A page that failed inside the frame: the navigation around it still works. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <Page width="narrow">
      <PageHeader
        title="This page did not load."
        lede="The problem is on our side. What you saved is safe, and trying again often helps."
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="strong" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/today">Go to Today</ButtonLink>
      </div>
      {error.digest && (
        <p className="mt-6 text-small text-soft">If you write to us, mention {error.digest}.</p>
      )}
    </Page>
  );
}
