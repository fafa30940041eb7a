import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
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
