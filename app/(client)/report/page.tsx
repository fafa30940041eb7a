import type { Metadata } from 'next';
import { buttonClass } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { PrintButton } from '@/app/_ui/print-button';
import { loadReport } from '@/lib/features/reports/loaders';
import { Period } from './_components/period';
import { Report } from './_components/report';

export const metadata: Metadata = { title: 'Report for the employment office' };

/** What was applied for in a time, on paper for an office. What stands around it is not printed. */
export default async function ReportPage({ searchParams }: PageProps<'/report'>) {
  const page = await loadReport(searchParams);
  const { from, to, language, more, undated } = page;
  return (
    <Page width="wide">
      <div className="print:hidden">
        <PageHeader
          kicker="Pipeline"
          title="Report for the employment office"
          lede="The applications you sent in this time, with what happened to each. Your name and number are the only personal details, and they stay on this page."
          actions={
            <>
              <a
                href={`/report/file?${new URLSearchParams({ from, to, language })}`}
                download
                className={buttonClass('plain')}
              >
                Download CSV
              </a>
              <PrintButton />
            </>
          }
        />
      </div>
      <Stack gap="large">
        <Period from={from} to={to} language={language} />
        {more && (
          <p className="text-small print:hidden">
            Only the first {page.items.length} are shown here. The CSV has all of them; or choose a shorter
            time.
          </p>
        )}
        {undated > 0 && (
          <p className="text-small text-soft print:hidden">
            {undated === 1 ? 'One application has' : `${undated} applications have`} no day on which you
            applied, so no report can list {undated === 1 ? 'it' : 'them'}.{' '}
            <a href="/pipeline/table?shown=all&sort=applied" className={buttonClass('link')}>
              Add the day in the table
            </a>
          </p>
        )}
        <Report {...page} />
      </Stack>
    </Page>
  );
}
