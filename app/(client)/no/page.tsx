import type { Metadata } from 'next';
import { NewLogForm } from '@/app/_components/log-form';
import { stageChoices } from '@/app/_components/own-stage-choices';
import { clockFor } from '@/app/_components/rejection-clock';
import { SearchForm } from '@/app/_components/search-form';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadWhoSaidNo } from '@/lib/features/applications/loaders';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { nameOfStage } from '@/lib/rules/own-stages';
import { toldApart } from '@/lib/rules/told-apart';

export const metadata: Metadata = { title: 'Log a rejection' };

/** Up to this many rows need no search. */
const SEEN_AT_ONCE = 5;

type Query = Promise<Record<string, string | string[] | undefined>>;

/** The direct way from "I got a rejection" to its form. */
export default async function WhoSaidNoPage({ searchParams }: { searchParams: Query }) {
  const { q, items, nextCursor, newId, own, now, viewer } = await loadWhoSaidNo(searchParams);
  const hasSome = items.length > 0;
  const apart = toldApart(items, viewer.locale);
  return (
    <Page width="narrow">
      <PageHeader
        title="Who was the rejection from?"
        lede={hasSome || q ? undefined : 'Sorry it was a no. A few taps, and we’ll tell you what to do next.'}
      />
      <Stack gap="large">
        {(q || hasSome) && (
          <Stack>
            {(q || items.length > SEEN_AT_ONCE) && (
              <SearchForm label="Search company or role" q={q} path="/no" />
            )}
            {hasSome ? (
              <RowList label="Open applications">
                {items.map(({ id, company, role, stage, round }, at) => (
                  <Row
                    key={id}
                    href={`/applications/${id}/rejection`}
                    title={<span className="font-semibold">{company}</span>}
                    detail={[role, nameOfStage(viewer, { stage, round }), apart[at]]
                      .filter(Boolean)
                      .join(' · ')}
                  />
                ))}
              </RowList>
            ) : (
              <p className="text-soft">No open application matches “{q}”.</p>
            )}
            {nextCursor && <p className="text-small text-soft">There are more. Search by company or role.</p>}
          </Stack>
        )}
        {hasSome || q ? (
          <Section title="Another company">
            <NewLogForm
              newId={newId}
              own={own}
              start={{ company: hasSome ? '' : q }}
              clock={clockFor(now, viewer)}
              stages={stageChoices(viewer)}
              open={items.map(({ id, company, role }) => ({
                id,
                company,
                companyKey: companyKey(company),
                role,
              }))}
              docked={!hasSome}
            />
          </Section>
        ) : (
          <NewLogForm
            newId={newId}
            own={own}
            start={{}}
            clock={clockFor(now, viewer)}
            stages={stageChoices(viewer)}
          />
        )}
      </Stack>
    </Page>
  );
}
