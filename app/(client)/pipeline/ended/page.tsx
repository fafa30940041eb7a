import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { SearchForm } from '@/app/_components/search-form';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { loadEnded } from '@/lib/features/applications/loaders';
import { DAY_NOT_KNOWN, type End, endOf } from '@/lib/rules/ending-day';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { ENDING_LABELS } from '@/lib/rules/stages';
import { toldApart } from '@/lib/rules/told-apart';
import { Folds } from '../_components/fold';
import { InAndOut } from '../_components/in-and-out';

export const metadata: Metadata = { title: 'Closed' };

export default async function EndedPage({ searchParams }: PageProps<'/pipeline/ended'>) {
  const { q, items, nextCursor, isFirst, now, viewer } = await loadEnded(searchParams);
  const apart = toldApart(items, viewer.locale);
  const older = new URLSearchParams({ ...(q && { q }), ...(nextCursor && { after: nextCursor }) });
  return (
    <Page width="wide">
      <PageHeader title="Closed applications" />
      <Stack>
        {(items.length > 0 || q !== '' || !isFirst) && (
          <Folds>
            <SearchForm label="Search company or role" q={q} path="/pipeline/ended" />
            {items.length > 0 && (
              <InAndOut query={new URLSearchParams({ shown: 'closed', ...(q && { q }) }).toString()} />
            )}
          </Folds>
        )}
        {items.length > 0 ? (
          <RowList label="Closed applications">
            {items.map((item, at) => (
              <Row
                key={item.id}
                href={`/applications/${item.id}`}
                title={<span className="font-semibold">{item.company}</span>}
                detail={[item.role, nameOfStage(viewer, { stage: item.furthestStage }), apart[at]]
                  .filter(Boolean)
                  .join(' · ')}
                trailing={
                  <span className="flex flex-col items-end gap-1">
                    {item.ending && <Tag>{ENDING_LABELS[item.ending]}</Tag>}
                    <span className="text-small text-soft">{whenEnded(endOf(item), viewer, now)}</span>
                  </span>
                }
              />
            ))}
          </RowList>
        ) : q !== '' ? (
          <p className="text-soft">No closed application matches “{q}”.</p>
        ) : (
          <EmptyState title="Nothing closed yet">
            <p>Applications you close, for whatever reason, are kept here.</p>
          </EmptyState>
        )}
        {(nextCursor || !isFirst) && (
          <nav aria-label="Pages" className="flex flex-wrap gap-2.5">
            {!isFirst && (
              <ButtonLink href={`/pipeline/ended${q && `?${new URLSearchParams({ q })}`}`}>Newest</ButtonLink>
            )}
            {nextCursor && <ButtonLink href={`/pipeline/ended?${older}`}>Older</ButtonLink>}
          </nav>
        )}
      </Stack>
    </Page>
  );
}

/** DATES: the day on which it ended, with its year where that is not this one. */
const whenEnded = (end: End<string> | null, viewer: Viewer, now: Temporal.Instant): string =>
  end?.on ? `Closed ${formatPastDay(Temporal.PlainDate.from(end.on), viewer, now)}` : DAY_NOT_KNOWN;
