import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './time';

/** How far a deadline is in days of the reader's own zone, in words; never in hours. */
export function deadlineInWords(deadline: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, deadline);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
