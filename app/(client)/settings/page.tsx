import type { Metadata } from 'next';
import { Page, PageHeader } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadMailboxSettings } from '@/lib/features/account/loaders';
import { isOperator } from '@/lib/features/operator/loaders';
import { OldPlaces } from './_components/old-places';
import { overviewOf } from './_components/overview';
import { SETTINGS_PAGES } from './_components/places';

export const metadata: Metadata = { title: 'Settings' };

/** All subjects of the settings, each with what it is set to. */
export default async function SettingsOverview() {
  const settings = await loadMailboxSettings('/settings');
  return (
    <Page width="wide">
      <PageHeader title="Settings" lede={`Signed in as ${settings.account.email}`} />
      <OldPlaces />
      <div className="xl:[&>ul]:grid xl:[&>ul]:grid-cols-2 xl:[&>ul]:gap-x-12">
        <RowList label="Settings">
          {overviewOf(settings).map(({ href, title, detail }) => (
            <Row
              key={href}
              href={href}
              title={
                <span className="font-semibold">
                  {SETTINGS_PAGES[href].map((place) => (
                    <span key={place} id={place} />
                  ))}
                  {title}
                </span>
              }
              detail={detail}
            />
          ))}
          {isOperator(settings.account.email) && (
            <Row
              href="/operator"
              title={<span className="font-semibold">Running this site</span>}
              detail="Numbers, reports, invitations and switches."
            />
          )}
          <Row
            href="/pause"
            title={<span className="font-semibold">Pause everything</span>}
            detail="A break from reminders, counters and plans."
          />
        </RowList>
      </div>
    </Page>
  );
}
