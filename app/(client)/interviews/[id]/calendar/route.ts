import { calendarResponse } from '@/app/_components/calendar-response';
import { loadCalendarFile } from '@/lib/features/interviews/loaders';

/** An interview as a file that a calendar opens. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const file = await loadCalendarFile((await params).id);
  return calendarResponse(file, { name: 'interview', missing: 'There is no such interview.' });
}
