'use client';

import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/**
 * What stands where nothing is. A client component, as every layout sends along what it would show then: a name goes out
 * with each page, where all that is drawn went out twice.
 */
export function NothingHere() {
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="There is nothing at this address."
        lede="It may have moved, or it may belong to someone else. Everything of yours is where you left it."
      />
      <ButtonLink href="/" variant="plain">
        Back to the home page
      </ButtonLink>
    </Page>
  );
}
