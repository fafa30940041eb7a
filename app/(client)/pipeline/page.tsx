import type { Metadata } from 'next';
import { PipelineDepth } from '@/app/_components/pipeline-depth';
import { SearchForm } from '@/app/_components/search-form';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadPipeline } from '@/lib/features/applications/loaders';
import { COLUMN_LABELS } from '@/lib/features/applications/types';
import { Board } from './_components/board';
import { Composer } from './_components/composer';
import { Fold } from './_components/fold';
import { since } from './_components/since';

export const metadata: Metadata = { title: 'Pipeline' };

export default async function PipelinePage({ searchParams }: PageProps<'/pipeline'>) {
  const { q, columns, live, ended, rejectedToday, quiet, now, viewer } = await loadPipeline(searchParams);
  const found = columns.some(({ total }) => total > 0);
  const isNew = !found && q === '' && !ended;
  // On the day of a rejection nothing counts that nothing is open: not a column of the board either.
  const isEmptyToday = !found && q === '' && rejectedToday;
  return (
    <Page width="wide">
      <PageHeader title="Your applications" />
      <Stack gap="large">
        {!isNew && (live > 0 || !rejectedToday) && <PipelineDepth live={live} />}
        <div className="flex flex-wrap items-start gap-2.5">
          <Composer open={isNew} />
          {!isNew && (
            <Fold summary="Search" open={q !== ''}>
              <SearchForm label="Search company or role" q={q} path="/pipeline" />
            </Fold>
          )}
          {quiet.length > 0 && (
            <Fold summary={`No reply for a while: ${quiet.length}`} open={false}>
              <RowList label="No reply for a while">
                {quiet.map(({ id, company, role, days }) => (
                  <Row
                    key={id}
                    href={`/applications/${id}`}
                    title={`No reply from ${company} for ${days} days`}
                    detail={`${role} · Close it as unanswered, or wait longer`}
                  />
                ))}
              </RowList>
            </Fold>
          )}
          {!isNew && !isEmptyToday && (
            <ButtonLink href="/insights" variant="quiet">
              What your search shows
            </ButtonLink>
          )}
        </div>
        {isNew ? (
          <EmptyState title="No applications yet">
            <p>A company and a role are enough to start. You can add the rest later.</p>
          </EmptyState>
        ) : isEmptyToday ? (
          <EmptyState title="This can wait.">
            <p>New applications go here, whenever you’re ready for one.</p>
          </EmptyState>
        ) : q !== '' && !found ? (
          <p className="text-soft">No open application matches “{q}”.</p>
        ) : (
          <Board
            heads={columns.map(({ column, total }) => ({
              column,
              total,
              label: COLUMN_LABELS[column],
              showAllHref: `/pipeline?${new URLSearchParams({ ...(q && { q }), all: column })}`,
            }))}
            cards={columns.flatMap(({ cards }) =>
              cards.map(({ id, company, role, stage, laterLabel, movedOn }) => ({
                id,
                name: company,
                role,
                stage,
                laterLabel,
                since: since(movedOn, { now, zone: viewer.zone }),
              })),
            )}
          />
        )}
      </Stack>
    </Page>
  );
}
