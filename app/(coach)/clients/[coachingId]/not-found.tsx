import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/** COACH-1: what was never shared, is shared no more and never was there looks the same. */
export default function NotShared() {
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="There is nothing at this address."
        lede="It isn’t shared with you, or not any more. Your client decides that."
      />
      <ButtonLink href="/clients" variant="plain">
        Back to your clients
      </ButtonLink>
    </Page>
  );
}
