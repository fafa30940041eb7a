import { calendarResponse } from '@/app/_components/calendar-response';
import { loadDeadlineFile } from '@/lib/features/applications/loaders';

/** The last day to apply as a file that a calendar opens. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const file = await loadDeadlineFile((await params).id);
  return calendarResponse(file, {
    name: 'last-day-to-apply',
    missing: 'There is no such application with a deadline.',
  });
}
