import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';
import { nothingBut } from '@/lib/features/today/headline';
import type { TodayView } from '@/lib/features/today/types';
import { Duties } from './duties';

/** Today for somebody who only coaches: what waits for them, if anything does. */
export function ForOthers({ kicker, duties }: { kicker: string; duties: TodayView['duties'] }) {
  return (
    <Page>
      <PageHeader
        kicker={kicker}
        title={nothingBut(duties)}
        lede="Your clients have their own page. If you start a job search yourself, it begins here."
      />
      <div className="mb-6 empty:hidden">
        <Duties duties={duties} />
      </div>
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
