import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';

/** Today of somebody who coaches and looks for no work themselves: nothing is asked of them here. */
export function ForOthers({ kicker }: { kicker: string }) {
  return (
    <Page>
      <PageHeader
        kicker={kicker}
        title="Nothing needs you today."
        lede="The people you walk beside have a page of their own. Should you look for work yourself one day, this is where it begins."
      />
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href="/clients" variant="strong">
          See your clients
        </ButtonLink>
        <ButtonLink href="/pipeline" variant="quiet">
          Start a search of your own
        </ButtonLink>
      </div>
    </Page>
  );
}
