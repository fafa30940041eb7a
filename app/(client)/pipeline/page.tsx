import type { Metadata } from 'next';
import { PipelineDepth } from '@/app/_components/pipeline-depth';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadPipeline } from '@/lib/features/applications/loaders';
import { viewAddressSchema } from '@/lib/features/applications/query';
import { ownStages } from '@/lib/rules/own-stages';
import { localDate } from '@/lib/rules/time';
import { toldApart } from '@/lib/rules/told-apart';
import { stepChoices } from '../_components/step-choices';
import { Board } from './_components/board';
import { Composer } from './_components/composer';
import { Fold, Folds } from './_components/fold';
import { InAndOut } from './_components/in-and-out';
import { LimitsForm } from './_components/limits-form';
import { boardQuery, paramsIn } from './_components/narrow-address';
import { NarrowFields } from './_components/narrow-fields';
import { NarrowForm } from './_components/narrow-form';
import { SavedViews } from './_components/saved-views';
import { shownCard } from './_components/shown-board';
import { stepsOf } from './_components/steps';

export const metadata: Metadata = { title: 'Pipeline' };

type Loaded = Awaited<ReturnType<typeof loadPipeline>>;

const moreOf = (column: string, cursor: string | null) =>
  cursor && `/pipeline?${new URLSearchParams({ column, cursor })}`;

export default async function PipelinePage({ searchParams }: PageProps<'/pipeline'>) {
  const loaded = await loadPipeline(searchParams);
  return <Page width="full">{'further' in loaded ? <Further {...loaded} /> : <Whole {...loaded} />}</Page>;
}

/** The next cards of one column, by themselves: what "Show more" leads to where no script puts them in. */
function Further({ further, name, cards, nextCursor, now, viewer }: Extract<Loaded, { further: unknown }>) {
  const today = localDate(now, viewer.zone);
  const shown = { name, total: cards.length, cards: cards.map((card) => shownCard(card, today)) };
  return (
    <>
      <PageHeader
        kicker={
          <Link href="/pipeline" className={buttonClass('link')}>
            Board
          </Link>
        }
        title={name}
      />
      <Board
        columns={[{ ...shown, column: further, limit: null, more: moreOf(further, nextCursor) }]}
        steps={stepsOf(viewer)}
        stamp={now.toString()}
      />
    </>
  );
}

function Whole(loaded: Exclude<Loaded, { further: unknown }>) {
  const {
    address,
    said,
    narrow,
    columns,
    live,
    ended,
    rejectedToday,
    limits,
    quiet,
    silent,
    all,
    tags,
    views,
  } = loaded;
  const { now, viewer } = loaded;
  const { q } = address;
  const asked = boardQuery(address);
  const shown = columns.reduce((sum, { total }) => sum + total, 0);
  const found = shown > 0;
  const apart = toldApart(quiet, viewer.locale);
  const today = localDate(now, viewer.zone);
  const isNew = !found && !narrow && !ended;
  // On the day of a rejection nothing counts that nothing is open: not a column of the board either.
  const isEmptyToday = !found && !narrow && rejectedToday;
  const board = (
    <Board
      columns={columns.map(({ column, name, total, cards, nextCursor }) => ({
        ...{ column, name, total, limit: limits[column] ?? null },
        cards: cards.map((card) => shownCard(card, today)),
        // What is searched for among more than a page is found in the table.
        more: narrow ? nextCursor && `/pipeline/table?${asked}` : moreOf(column, nextCursor),
      }))}
      steps={stepsOf(viewer)}
      stamp={now.toString()}
    />
  );
  return (
    <>
      <PageHeader title="Your applications" />
      <Stack>
        <Folds>
          <Composer open={isNew} stages={stepChoices(ownStages(viewer))} />
          {!isNew && (
            <Fold summary="Search" open={narrow}>
              <NarrowForm path="/pipeline" narrow={narrow}>
                <NarrowFields asked={address} tags={tags} viewer={viewer} stages={false} />
              </NarrowForm>
            </Fold>
          )}
          {quiet.length > 0 && (
            <Fold summary={`No reply for a while (${silent})`} open={false}>
              <RowList label="No reply for a while">
                {quiet.map(({ id, company, role, days }, at) => (
                  <Row
                    key={id}
                    href={`/applications/${id}`}
                    title={`No reply from ${company} for ${days} days`}
                    detail={[role, apart[at], 'Close it as unanswered, or wait longer']
                      .filter(Boolean)
                      .join(' · ')}
                  />
                ))}
              </RowList>
              <Link href="/pipeline/quiet" className={buttonClass('link')}>
                {silent === 1 ? 'Look at it' : `Look through all ${silent}`}
              </Link>
            </Fold>
          )}
          {!isNew && (
            // A board with nothing open on it has closed ones to take along.
            <InAndOut
              {...(found || narrow
                ? { query: asked, shown: { count: shown, all } }
                : { query: 'shown=all', shown: { count: all, all } })}
            />
          )}
          {!isNew && !isEmptyToday && (
            <ButtonLink href="/insights" variant="quiet">
              What your search shows
            </ButtonLink>
          )}
        </Folds>
        <SavedViews
          views={views}
          place="board"
          query={boardQuery(said)}
          meaning={(query) => boardQuery(viewAddressSchema.parse(paramsIn(query)))}
        />
        {isNew ? (
          <EmptyState
            title="No applications yet"
            action={<ButtonLink href="/import">Bring your list</ButtonLink>}
          >
            <p>
              A company and a role are enough to start. You can add the rest later. Or bring a list you have,
              from a spreadsheet or another tracker.
            </p>
          </EmptyState>
        ) : isEmptyToday ? (
          <EmptyState title="This can wait.">
            <p>New applications go here, whenever you’re ready for one.</p>
          </EmptyState>
        ) : narrow && !found ? (
          <p className="text-soft">
            {q === '' ? 'No open application matches.' : `No open application matches “${q}”.`}
          </p>
        ) : (
          board
        )}
        {narrow && (
          <p>
            <Link
              href={`/pipeline/table?${boardQuery(address, { shown: 'all' })}`}
              className={buttonClass('link')}
            >
              Look in closed ones too
            </Link>
          </p>
        )}
        {!isNew && (live > 0 || !rejectedToday) && <PipelineDepth live={live} />}
        {!isNew && !isEmptyToday && (
          <Fold summary="Stages and limits" open={false}>
            <Stack>
              <LimitsForm columns={columns.map(({ column, name }) => ({ column, name }))} limits={limits} />
              <Link href="/settings/stages" className={buttonClass('link')}>
                Name, order and add stages
              </Link>
            </Stack>
          </Fold>
        )}
      </Stack>
    </>
  );
}
