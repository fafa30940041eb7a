import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/** Today for somebody who only coaches: nothing to do here. */
export function ForOthers({ kicker }: { kicker: string }) {
  return (
    <Page>
      <PageHeader
        kicker={kicker}
        title="Nothing needs you today."
        lede="Your clients have their own page. If you start a job search yourself, it begins here."
      />
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href="/clients" variant="strong">
          See your clients
        </ButtonLink>
        <ButtonLink href="/pipeline" variant="quiet">
          Start your own search
        </ButtonLink>
      </div>
    </Page>
  );
}
