import { calendarResponse } from '@/app/_components/calendar-response';
import { loadTaskFile } from '@/lib/features/tasks/loaders';

/** A task with a day as a file that a calendar opens. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const file = await loadTaskFile((await params).id);
  return calendarResponse(file, { name: 'task', missing: 'There is no such task with a day.' });
}
