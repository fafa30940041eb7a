import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { reportCsv } from '@/lib/features/reports/csv';
import { REPORT_AT_MOST, reportOf } from '@/lib/features/reports/data';
import { reportFileSchema, reportQuerySchema, reportView } from '@/lib/features/reports/schema';
import { ok } from '@/lib/platform/result';

const tag = 'Applications';

export const reportOperations = [
  operation({
    name: 'getReport',
    method: 'GET',
    path: '/report',
    summary:
      'What you applied for between two days, with its history, as an employment office wants it, page by page',
    tag,
    needs: 'read',
    query: reportQuerySchema,
    status: 200,
    answer: reportView,
    run: async (tx, { query }) => ok(await reportOf(tx, query)),
  }),
  operation({
    name: 'getReportFile',
    method: 'GET',
    path: '/report.csv',
    summary: 'The same as CSV, in English or German; name and reference number are left to be filled in',
    tag,
    needs: 'read',
    query: reportFileSchema,
    status: 200,
    answer: z.string(),
    media: 'text/csv',
    run: async (tx, { query }) => {
      const { items } = await reportOf(tx, { ...query, limit: REPORT_AT_MOST });
      return ok(reportCsv(items, { ...query, naming: tx.viewer, separator: ',' }));
    },
  }),
];
