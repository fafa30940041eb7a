import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadTable } from '@/lib/features/applications/loaders';
import { type ViewAddress, viewAddressSchema } from '@/lib/features/applications/query';
import { WHOLE_VIEW_AT_MOST } from '@/lib/rules/limits';
import { ownStages } from '@/lib/rules/own-stages';
import { PRIORITIES, PRIORITY_LABELS, WORK_MODE_LABELS, WORK_MODES } from '@/lib/rules/record';
import { stepChoices } from '../../_components/step-choices';
import { Folds } from '../_components/fold';
import { InAndOut } from '../_components/in-and-out';
import { paramsIn } from '../_components/narrow-address';
import { SavedViews } from '../_components/saved-views';
import { tableHref, tableQuery } from './_components/address';
import { ApplicationTable } from './_components/application-table';
import { isWide } from './_components/columns';
import { Filters, isNarrowed } from './_components/filters';
import { TableHands } from './_components/table-hands';

/** What cells choose from, in words: said here, so that no rule is sent along. */
const OPTIONS = {
  priority: PRIORITIES.map((priority) => ({ value: priority, label: PRIORITY_LABELS[priority] })),
  workMode: WORK_MODES.map((mode) => ({ value: mode, label: WORK_MODE_LABELS[mode] })),
};

export const metadata: Metadata = { title: 'Table' };

export default async function TablePage({ searchParams }: PageProps<'/pipeline/table'>) {
  const { address, said, items, nextCursor, isFirst, total, any, all, tags, views, viewer } =
    await loadTable(searchParams);
  const stage = stepChoices(ownStages(viewer));
  if (!any)
    return (
      <Page width="full">
        <PageHeader title="Applications" />
        <EmptyState
          title="No applications yet"
          action={<ButtonLink href="/import">Bring your list</ButtonLink>}
        >
          <p>
            A company and a role are enough to start.{' '}
            <Link href="/applications/new" className={buttonClass('link')}>
              Add an application
            </Link>
          </p>
        </EmptyState>
      </Page>
    );
  return (
    <Page width="full">
      {items.length > 0 && (
        <a
          href="#applications"
          className="sr-only focus:not-sr-only focus:mb-4 focus:inline-flex focus:min-h-[44px] focus:items-center focus:font-semibold focus:underline"
        >
          Skip to the rows
        </a>
      )}
      <PageHeader title="Applications" />
      <Stack>
        <Folds>
          <Filters address={address} tags={tags} viewer={viewer} />
          <InAndOut
            query={tableQuery(address)}
            shown={{ count: total, all, archived: address.shown === 'archived' }}
          />
          <p className="ml-auto self-center text-small text-soft tabular-nums">
            {howMany(address, total, all)}
          </p>
          {isNarrowed(address) && (
            <ButtonLink href="/pipeline/table" variant="quiet">
              Show all open
            </ButtonLink>
          )}
        </Folds>
        <SavedViews
          views={views}
          place="table"
          query={tableQuery(said)}
          meaning={(query) => tableQuery(viewAddressSchema.parse(paramsIn(query)))}
        />
        {items.length > 0 ? (
          <div className={isWide(address.columns) ? 'records-frame records-wide' : 'records-frame'}>
            <ApplicationTable address={address} items={items} viewer={viewer} />
          </div>
        ) : (
          <NothingFound address={address} isFirst={isFirst} />
        )}
        {/* Also while nothing is shown: what is done to a whole view may empty this page of it before it is through. */}
        <TableHands
          // What was chosen in one view, order or page is not chosen in another.
          key={`${tableQuery(address)} ${address.cursor ?? ''}`}
          archived={address.shown === 'archived'}
          options={{ ...OPTIONS, stage }}
          view={{
            query: tableQuery(address),
            total,
            choosable: total > items.length && total <= WHOLE_VIEW_AT_MOST,
          }}
        />
        {(nextCursor || !isFirst) && (
          <nav aria-label="Pages" className="flex flex-wrap gap-2.5">
            {!isFirst && <ButtonLink href={tableHref(address, {})}>First page</ButtonLink>}
            {nextCursor && (
              <ButtonLink href={tableHref(address, { cursor: nextCursor })}>Next page</ButtonLink>
            )}
          </nav>
        )}
      </Stack>
    </Page>
  );
}

/** "61 of 146 applications", or "12 archived". */
function howMany({ shown }: ViewAddress, total: number, all: number): string {
  if (shown === 'archived') return `${total} archived`;
  const noun = all === 1 ? 'application' : 'applications';
  return total === all ? `${all} ${noun}` : `${total} of ${all} ${noun}`;
}

type Nothing = { address: Parameters<typeof tableHref>[0]; isFirst: boolean };

/** Says what was looked for, and where else it may be: closed ones are out of sight unless they are asked for. */
function NothingFound({ address, isFirst }: Nothing) {
  const { q, shown } = address;
  if (!isFirst) return <p className="text-soft">There are no more.</p>;
  return (
    <p className="text-soft">
      {q === '' ? 'No application matches.' : `No application matches “${q}”.`}{' '}
      {shown !== 'all' && (
        <Link href={tableHref(address, { shown: 'all', stage: [] })} className={buttonClass('link')}>
          Look in open and closed
        </Link>
      )}
    </p>
  );
}
