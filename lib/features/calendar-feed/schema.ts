import { z } from 'zod';
import { utcInstant } from '@/lib/platform/view';
import { FEED_PARTS } from '@/lib/rules/calendar-feed';

const contains = z
  .array(z.enum(FEED_PARTS, `Choose from ${FEED_PARTS.join(', ')}.`))
  .max(FEED_PARTS.length, 'Name each part once.')
  .refine((parts) => new Set(parts).size === parts.length, 'Name each part once.');
const names = z
  .boolean()
  .describe('Whether companies, roles and titles are in it, or only what kind of thing is on');

/** POST and PATCH /me/calendar: what is left out stays, and is everything with names at first. */
export const feedChangeSchema = z.strictObject({ contains: contains.optional(), names: names.optional() });
export type FeedChange = z.output<typeof feedChangeSchema>;

const ticked = z
  .literal('on')
  .transform(() => true)
  .optional()
  .default(false);

/** The switches of settings, each by the name of its part. */
export const feedForm = z
  .object({ ...Object.fromEntries(FEED_PARTS.map((part) => [part, ticked])), names: ticked })
  .transform((form: Record<string, boolean>) => ({
    contains: FEED_PARTS.filter((part) => form[part]),
    names: form.names === true,
  }));

const feed = z.object({
  contains: z.array(z.enum(FEED_PARTS)),
  names,
  createdAt: utcInstant,
  lastReadAt: utcInstant.nullable().describe('When a calendar last asked for it'),
});
export type FeedView = z.output<typeof feed>;

export const feedView = z.object({
  feed: feed.nullable().describe('Without its address; null where there is none'),
});
export const madeFeedView = z.object({
  feed,
  address: z.string().describe('For your calendar app. It is shown once: whoever has it can read the feed'),
});
