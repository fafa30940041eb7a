import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '@/lib/rules/time';

/** How long ago a local day was, as a card says it: "today", "1 day", "6 days"; and where nobody knows it. */
export function since(day: string | null, today: Temporal.PlainDate): string {
  if (day === null) return 'day unknown';
  const days = daysBetween(Temporal.PlainDate.from(day), today);
  if (days <= 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
}
