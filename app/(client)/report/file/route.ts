import { loadReportFile } from '@/lib/features/reports/loaders';

/** The report as CSV, for the person it is of. */
export const GET = (request: Request) => loadReportFile(new URL(request.url).searchParams);
