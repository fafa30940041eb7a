import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { LookAgain } from '@/app/_components/look-again';
import { shortDate } from '@/app/_components/short-moment';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { forgetImportAction } from '@/lib/features/imports/actions';
import { loadImport } from '@/lib/features/imports/loaders';
import { isOpen } from '@/lib/features/imports/types';
import { localDate } from '@/lib/rules/time';
import { fieldChoices } from './_components/field-words';
import { HowRead } from './_components/how-read';
import { inOwnDates } from './_components/own-dates';
import { Preview } from './_components/preview';
import { questionsOf } from './_components/questions';
import { Settle } from './_components/settle';
import { isUnderWay, Standing } from './_components/standing';
import { ToCheck } from './_components/to-check';

export const metadata: Metadata = { title: 'Import' };

/** One file: how it was read, what each row becomes, and what became of it. */
export default async function OneImportPage({ params, searchParams }: PageProps<'/import/[id]'>) {
  const { id } = await params;
  const { view, reading, good, maybeThere, kept, items, nextCursor, isFirst, line, viewer } =
    await loadImport(id, await searchParams);
  const { state, skip } = view;
  const isKept = view.keptUntil !== null;
  const open = isKept && isOpen(state);
  const bad = reading.badLines.filter((line) => !skip.includes(line)).length;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/import" className={buttonClass('link')}>
            Bring your list
          </Link>
        }
        title={
          <span dir="auto" className="wrap-anywhere">
            {view.fileName ?? 'The list you pasted'}
          </span>
        }
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack gap="large" className="lg:order-2">
          <Standing view={view} reading={reading} stillHere={kept} />
          {open && (
            <>
              <HowRead view={view} decided={reading.decided} />
              <ToCheck view={view} reading={reading} maybeThere={maybeThere} viewer={viewer} />
              <Settle
                id={id}
                columns={reading.columns.map((one, place) => ({
                  ...one,
                  days: one.days.map((day) => day && inOwnDates(day, viewer)),
                  name: `column:${place}`,
                }))}
                questions={questionsOf(reading, viewer)}
                fields={fieldChoices(viewer)}
                dateOrder={reading.dateOrder}
                good={good}
                bad={bad}
              />
            </>
          )}
          {!isUnderWay(state) && (
            <Stack gap="small">
              <p className="text-small text-soft">
                {view.keptUntil === null
                  ? 'Your file is deleted. What came in by it stays.'
                  : `Your file stays here, encrypted, until ${shortDate(localDate(Temporal.Instant.from(view.keptUntil), viewer.zone), viewer)}.`}
              </p>
              <div>
                <ActButton
                  action={forgetImportAction}
                  fields={{ importId: id }}
                  label="Forget this file"
                  pendingLabel="Forgetting"
                  variant="quiet"
                />
              </div>
            </Stack>
          )}
        </Stack>
        {(isKept || isUnderWay(state)) && (
          <Section
            title={open ? 'What comes in' : 'What was in the file'}
            lede={open ? 'Nothing is saved yet.' : undefined}
          >
            <Stack>
              <Preview view={view} items={items} viewer={viewer} open={open} line={line} />
              <Pager
                path={`/import/${id}`}
                nextCursor={nextCursor}
                isFirst={isFirst}
                first="First rows"
                next="Next rows"
              />
            </Stack>
          </Section>
        )}
      </div>
      {isUnderWay(state) && <LookAgain />}
    </Page>
  );
}
