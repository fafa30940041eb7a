import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './time';

/** Where the work is done. */
export const WORK_MODES = ['on-site', 'hybrid', 'remote'] as const;
export type WorkMode = (typeof WORK_MODES)[number];
export const WORK_MODE_LABELS: Record<WorkMode, string> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

/** How much the person wants it, the most first. */
export const PRIORITIES = ['high', 'medium', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];
export const PRIORITY_LABELS: Record<Priority, string> = { high: 'High', medium: 'Medium', low: 'Low' };

/** How far a deadline is in days of the reader's own zone, in words; never in hours. */
export function deadlineInWords(deadline: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, deadline);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
