'use client';

import { Button, ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/** A page that failed. `digest` identifies the error in the server's log, where the message stays. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Something went wrong on our side."
        lede="What you saved is safe. Trying again often helps."
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="strong" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/">Back to the home page</ButtonLink>
      </div>
      {error.digest && (
        <p className="mt-6 text-small text-soft">If you write to us, mention {error.digest}.</p>
      )}
    </Page>
  );
}
