import { readPage } from '@/lib/access/page';
import { requireClient } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { reportCsv } from '@/lib/features/reports/csv';
import { countUndated, REPORT_AT_MOST, reportOf } from '@/lib/features/reports/data';
import { type Asked, askedIn } from '@/lib/features/reports/period';
import type { Reported } from '@/lib/features/reports/schema';
import { separatorFor } from '@/lib/platform/csv';
import type { Viewer } from '@/lib/rules/messages';

type Query = Record<string, string | string[] | undefined>;

/** Rows of a page: more fill thirty sheets, and the file has them all. */
const SHOWN = 300;

export type ReportPage = Asked & {
  items: Reported[];
  /** Whether there are more than are shown. */
  more: boolean;
  /** Applied for on a day that nobody knows. */
  undated: number;
  name: string | null;
  viewer: Viewer;
};

/** What /report shows: this month so far, where the address says nothing else. */
export async function loadReport(query: Promise<Query>): Promise<ReportPage> {
  const said = await query;
  return readPage(async (tx) => {
    const asked = askedIn(said, tx);
    const { items, nextCursor } = await reportOf(tx, { ...asked, limit: SHOWN });
    const undated = await countUndated(tx);
    return { ...asked, items, more: nextCursor !== null, undated, name: tx.viewer.name, viewer: tx.viewer };
  });
}

/** The same, all of it, as a file for the signed-in person. */
export async function loadReportFile(query: URLSearchParams): Promise<Response> {
  const scope = await requireClient('/report');
  return inScope(scope, async (tx) => {
    const asked = askedIn(Object.fromEntries(query), tx);
    const { items } = await reportOf(tx, { ...asked, limit: REPORT_AT_MOST });
    return new Response(
      reportCsv(items, { ...asked, naming: tx.viewer, separator: separatorFor(asked.language) }),
      {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="report-${asked.from}-${asked.to}.csv"`,
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
        },
      },
    );
  });
}
