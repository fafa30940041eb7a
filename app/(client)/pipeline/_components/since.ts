import { Temporal } from 'temporal-polyfill';
import { daysBetween, localDate } from '@/lib/rules/time';

/** How long ago a local day was, as a card says it: "today", "1 day", "6 days". */
export function since(day: string, { now, zone }: { now: Temporal.Instant; zone: string }): string {
  const days = daysBetween(Temporal.PlainDate.from(day), localDate(now, zone));
  if (days <= 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
}
