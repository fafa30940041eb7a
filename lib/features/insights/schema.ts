import { z } from 'zod';
import { localDay } from '@/lib/platform/view';
import { FORECAST_HIDDEN } from '@/lib/rules/forecast';
import { PIPELINE_DEPTHS } from '@/lib/rules/pipeline';
import { ENDINGS, type Ending, STAGES } from '@/lib/rules/stages';

const WINDOW = 'Give the window in whole days, from 1 to 3,650.';
const days = z.coerce.number({ error: WINDOW }).int(WINDOW).min(1, WINDOW).max(3_650, WINDOW);
const leftOut = (value: unknown) => (value === '' || value === null ? undefined : value);

const part = z.string().trim().max(120, 'Keep the part to 120 characters.');

/** The query of GET /insights. */
export const insightsQuerySchema = z.strictObject({
  part: z
    .preprocess(leftOut, part.optional())
    .describe('The key of one of `parts`: counts only applications to roles that end with it'),
  window: z
    .preprocess(leftOut, days.optional())
    .describe('Local days back from today: counts only applications made within them'),
});

/** The query of /insights: nonsense counts as nothing, as on every page. */
export const insightsPageSchema = z.object({
  part: z.preprocess(leftOut, part.optional()).catch(undefined),
  window: days.optional().catch(undefined),
});

// What the API answers; the page shows the same.

const counting = z
  .object({ state: z.literal('counting'), count: z.int(), toGo: z.int() })
  .describe('Too few to say anything');
const share = z.number().min(0).max(1);

const rateView = z.discriminatedUnion('state', [
  counting,
  z.object({
    state: z.literal('shown'),
    count: z.int(),
    of: z.int(),
    share,
    interval: z.tuple([share, share]).readonly().describe('95 % Wilson interval of the share'),
  }),
]);

const spreadView = z.discriminatedUnion('state', [
  counting,
  z.object({
    state: z.literal('shown'),
    count: z.int(),
    median: z.int().describe('Local days, as all lengths here'),
    from: z.int().describe('With `to`, the middle half'),
    to: z.int(),
    least: z.int(),
    most: z.int(),
  }),
]);

const branchView = z.object({
  name: z.string(),
  sent: z.int(),
  answers: rateView,
  interviews: z.int().nullable().describe('Null where there are too few to say'),
  offers: z.int().nullable(),
});

export const insightsView = z.object({
  part: z.string().nullable(),
  parts: z
    .array(z.object({ key: z.string(), label: z.string(), count: z.int() }))
    .describe('Parts of a search with many roles, the largest first; empty where all roles are alike'),
  window: z.int().nullable(),
  inFlight: z.int().describe('Of the whole search, as are depth, depthHistory, opening and lost'),
  depth: z.enum(PIPELINE_DEPTHS),
  depthHistory: z
    .array(z.object({ on: localDay, open: z.int() }))
    .describe('How many were open at the end of each day, the last one today'),
  opening: z
    .object({
      day: z.int(),
      days: z.int(),
      applied: z.int(),
      aim: z.object({ from: z.int(), to: z.int() }),
    })
    .nullable()
    .describe(
      'The first two weeks of a search, breaks left out; null after them, and where nobody knows when it began',
    ),
  lost: z
    .array(z.object({ on: localDay, inFlightBefore: z.int(), shareLost: share }))
    .describe('What each of the latest rejections was of what was open, the newest first'),
  sent: z.int().describe('Applications that went out'),
  undated: z.int().describe('Sent on a day that nobody has said; a window leaves them out'),
  heardBack: z.int().describe('Answered in any way; silence is no answer'),
  waiting: z.int().describe('Open, and not answered yet'),
  answers: rateView,
  timeToHearBack: spreadView,
  timeInStage: z.array(z.object({ stage: z.enum(STAGES), stay: spreadView })),
  funnel: z.array(z.object({ stage: z.enum(STAGES), reached: z.int(), rejectedThere: z.int() })),
  flows: z
    .array(z.object({ from: z.enum(STAGES), to: z.enum([...STAGES, ...ENDINGS, 'open']), count: z.int() }))
    .describe('What comes into a stage goes out of it again'),
  open: z.int(),
  ended: z.object(Object.fromEntries(ENDINGS.map((ending) => [ending, z.int()])) as Record<Ending, z.ZodInt>),
  sources: z.array(branchView),
  industries: z.array(branchView),
  decided: z.int().describe('Came to an offer, were rejected or fell silent: what the forecast is made of'),
  offers: z.int(),
  forecast: z.discriminatedUnion('state', [
    z.object({ state: z.literal('hidden'), why: z.enum(FORECAST_HIDDEN) }),
    z.object({
      state: z.literal('shown'),
      needed50: z.int(),
      needed90: z.int().describe('More applications for nine chances in ten of an offer'),
      low: z.int(),
      high: z.int().nullable().describe('Null: above a thousand'),
    }),
  ]),
  searchIsOver: z.boolean().describe('An offer was accepted, and nobody searches again'),
});
export type InsightsView = z.output<typeof insightsView>;
