import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadNewInterview } from '@/lib/features/interviews/loaders';
import { zoneNames } from '../../_components/zone-names';
import { kindChoices } from '../_components/kind-choices';
import { NewInterviewForm } from './_components/new-interview-form';
import { PasteInvitation } from './_components/paste-invitation';

export const metadata: Metadata = { title: 'Add an interview' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** Room for a new interview. */
export default async function NewInterviewPage({ searchParams }: { searchParams: Search }) {
  const { choices, chosen, more, viewer } = await loadNewInterview((await searchParams).application);
  const applications = choices.map(({ id, company, role, apart }) => ({
    value: id,
    label: `${company}, ${role}${apart ? ` (${apart})` : ''}`,
  }));
  const notAll = more ? 'These moved last. For another one, add the interview from its own page.' : undefined;
  return (
    <Page width="wide">
      <PageHeader title="When is it?" lede="The day, the time and the kind are enough." />
      {choices.length === 0 ? (
        <EmptyState
          title="No open applications"
          action={<ButtonLink href="/applications/new">Add an application</ButtonLink>}
        >
          <p>An interview belongs to one.</p>
        </EmptyState>
      ) : (
        <div className="grid gap-4.5 xl:grid-cols-[minmax(0,1fr)_24rem] xl:gap-14">
          <div className="min-w-0 xl:col-start-2 xl:row-start-1">
            <Disclosure summary="Paste an invitation">
              <PasteInvitation
                applications={applications}
                chosen={chosen?.id ?? null}
                notAll={notAll}
                viewer={{ zone: viewer.zone, locale: viewer.locale }}
              />
            </Disclosure>
          </div>
          <NewInterviewForm
            applications={applications}
            chosen={chosen?.id ?? null}
            notAll={notAll}
            values={{
              kind: chosen?.kind ?? 'phone-screen',
              startsAt: '',
              timeZone: viewer.zone,
              minutes: 60,
            }}
            zones={zoneNames(viewer.zone)}
            kinds={kindChoices(viewer)}
          />
        </div>
      )}
    </Page>
  );
}
