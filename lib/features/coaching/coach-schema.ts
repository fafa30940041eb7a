import { z } from 'zod';
import { commentView } from '@/lib/features/coaching/schema';
import { QUEUE_STATES } from '@/lib/features/coaching/types';
import { DECIDERS, STAGES } from '@/lib/rules/stages';

/** What the API answers to a coach. */
const signsView = z
  .object({ insidePlan: z.boolean(), thin: z.boolean(), silent: z.boolean() })
  .describe('COACH-4: how the search stands, where the client lets this coach see it');
export const clientView = z.object({
  coachingId: z.uuid(),
  name: z.string(),
  shared: z.int().describe('Entries shown to this coach'),
  kept: z.int().describe('COACH-2: entries kept private, a number and nothing else'),
  latestSharedAt: z.iso.datetime().nullable(),
  signs: signsView.nullable(),
});
export const clientsQuery = z.object({ q: z.string().max(120).optional().describe('Part of a name') });
const headingView = { company: z.string(), role: z.string(), receivedOn: z.iso.date() };
export const queueItemView = z.object({
  coachingId: z.uuid(),
  client: z.string(),
  entryId: z.uuid(),
  ...headingView,
  state: z
    .enum(QUEUE_STATES)
    .describe(
      'answer: not read; new: not opened; changed: since it was reviewed; read: opened, not reviewed',
    ),
  since: z.iso.datetime(),
});
export const sharedEntriesView = z.object({
  entries: z.array(z.object({ id: z.uuid(), ...headingView, sharedAt: z.iso.datetime(), comments: z.int() })),
  nextCursor: z.string().nullable(),
  shown: z.int(),
  kept: z.int().describe('COACH-2'),
});
export const openedEntryView = z.object({
  id: z.uuid(),
  ...headingView,
  stageReached: z.enum(STAGES),
  decidedBy: z.enum(DECIDERS),
  feedback: z.string().nullable(),
  oneThing: z.string().nullable(),
  gut: z.string().nullable(),
  version: z.int(),
  reviewedAt: z.iso.datetime().nullable(),
  comments: z.array(commentView),
});
export const entriesQuery = z.object({ cursor: z.string().max(200).optional() });
export const entryQuery = z.object({ entryId: z.uuid() });
export const reviewedBody = z.object({
  entryId: z.uuid(),
  version: z.int().min(1).describe('The version of the entry that was read'),
  reviewed: z.boolean(),
});
