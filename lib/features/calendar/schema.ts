import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { narrowAddress } from '@/lib/features/applications';
import { CALENDAR_SPANS } from '@/lib/rules/calendar';

/** What stands in a calendar, in the order in which it is read. */
export const CALENDAR_KINDS = ['interview', 'deadline', 'task', 'hold', 'come-back'] as const;

/** The query of /pipeline/calendar: nonsense counts as nothing. */
export const calendarQuerySchema = z.object({
  ...narrowAddress,
  kind: z.enum(CALENDAR_KINDS).optional().catch(undefined),
  view: z.enum(CALENDAR_SPANS).catch('month').default('month'),
  day: z
    .string()
    .transform((text, context) => {
      try {
        const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
        if (day.year >= 1990 && day.year <= 2100) return day;
      } catch {
        // Below.
      }
      context.addIssue({ code: 'custom', message: 'Give a day as YYYY-MM-DD.' });
      return z.NEVER;
    })
    .optional()
    .catch(undefined),
});
