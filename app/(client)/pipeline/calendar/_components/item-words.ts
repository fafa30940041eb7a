import { hoursOfInterview, nameOfInterview, theirHours } from '@/app/_components/interview-words';
import type { CalendarItem } from '@/lib/features/calendar/loaders';
import type { Viewer } from '@/lib/rules/messages';

export type ItemWords = { time: string | null; title: string; detail: string | null; there: string | null };

/** How an item is said: when, what, about whom, and by which clocks it was arranged where they show something else. */
export function wordsOf(item: CalendarItem, viewer: Viewer): ItemWords {
  const { company } = item;
  switch (item.kind) {
    case 'interview':
      return {
        time: item.cancelled ? null : hoursOfInterview(item, viewer),
        title: `${nameOfInterview({ ...item, kind: item.interview }, viewer)}${item.cancelled ? ' (cancelled)' : ''}`,
        detail: company,
        there: item.cancelled ? null : theirHours(item, viewer),
      };
    case 'deadline':
      return { time: null, title: `Last day to apply: ${item.role}`, detail: company, there: null };
    case 'task':
      return { time: null, title: item.title, detail: company, there: null };
    case 'hold':
      return {
        time: hoursOfInterview({ startsAt: item.at, endsAt: null, timeZone: viewer.zone }, viewer),
        title: `You can send your reply to ${company}`,
        detail: null,
        there: null,
      };
    case 'come-back':
      return { time: null, title: `You can apply to ${company} again`, detail: item.role, there: null };
    default:
      return item satisfies never;
  }
}
