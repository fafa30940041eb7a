import { z } from 'zod';
import { oneOf } from '@/lib/features/applications/schema/fields';
import { OWN_ENDINGS } from '@/lib/features/applications/types';
import { dayGiven } from '@/lib/platform/given-day';
import { LATER_LABELS, STAGES } from '@/lib/rules/stages';

export const givenDay = dayGiven('Write the day as YYYY-MM-DD, for example 2026-11-23.');
export const endedOn = givenDay.describe(
  'The local day on which it ended; today where it is left out (DATES)',
);

/** DATES: a day that is still to come is refused with 422 until somebody says that they mean it. */
export const confirmFuture = z
  .preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value === '' ? undefined : value),
    z.boolean().optional(),
  )
  .describe('true: a day that is still to come is meant');

export const stage = z.enum(STAGES, oneOf(STAGES));
export const laterLabel = z.enum(LATER_LABELS, oneOf(LATER_LABELS));
export const round = z
  .uuid('Choose one of your rounds.')
  .describe('One of your own rounds of that stage, by its id (GET /stages)');
export const ownEnding = z.enum(OWN_ENDINGS, {
  error: ({ input }) =>
    input === 'rejected' ? 'Log a rejection instead: POST /applications/{id}/rejection.' : oneOf(OWN_ENDINGS),
});

/** More than happens in one search for one role. */
const EVENTS_AT_MOST = 100;

/** DATES: one thing that happened before it was added: a stage it came to, or how it ended. */
const toldEvent = z
  .strictObject({
    stage: stage.optional(),
    ending: ownEnding.optional(),
    laterLabel: laterLabel.optional(),
    round: round.optional(),
    on: givenDay.nullable().describe('The local day on which it happened; null where nobody knows'),
  })
  .refine((event) => (event.stage === undefined) !== (event.ending === undefined), {
    path: ['stage'],
    message: 'Say the stage it came to, or how it ended.',
  });
export const events = z
  .array(toldEvent)
  .min(1, 'Send at least one event.')
  .max(EVENTS_AT_MOST, `Send up to ${EVENTS_AT_MOST} events.`)
  .optional()
  .describe('Its whole history, the first first, in place of stage, ending and their days (DATES)');
export type ToldBefore = z.output<typeof toldEvent>;
