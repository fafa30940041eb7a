import { loadCalendarFile } from '@/lib/features/interviews/loaders';

/** An interview as a file that a calendar opens. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  const file = await loadCalendarFile((await params).id);
  if (file === null) return new Response('There is no such interview.', { status: 404, headers });
  return new Response(file, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="interview.ics"',
    },
  });
}
