import { z } from 'zod';
import { commentView } from '@/lib/features/coaching/schema';
import { CLIENT_INVITATION_STATES, QUEUE_STATES } from '@/lib/features/coaching/types';
import { listQuerySchema } from '@/lib/platform/paging';
import { CLIENT_NEEDS } from '@/lib/rules/coaching';
import { PATTERN_DIMENSIONS, PATTERN_STATES, WORK_ON } from '@/lib/rules/patterns';
import { DECIDERS, STAGES } from '@/lib/rules/stages';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';

/** What the API answers to a coach. */
const signsView = z
  .object({ insidePlan: z.boolean(), thin: z.boolean(), silent: z.boolean() })
  .describe('COACH-4: how the search stands, where the client lets this coach see it');
export const clientView = z.object({
  coachingId: z.uuid(),
  name: z.string(),
  shared: z.int().describe('Entries shown to this coach'),
  kept: z.int().describe('COACH-2: entries not shared on their own, a number and nothing else'),
  latestSharedAt: z.iso.datetime().nullable(),
  waiting: z.int().describe('COACH-4: things of theirs in your queue'),
  waitingSince: z.iso.datetime().nullable(),
  unopened: z.boolean().describe('True until you open something of theirs'),
  signs: signsView.nullable(),
});
export const clientInvitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  state: z.enum(CLIENT_INVITATION_STATES),
  invitedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable().describe('When they answered, or you withdrew it'),
  link: z.url().describe('What you may hand over; it opens for that address alone'),
});
export const askingCoachView = z.object({
  id: z.uuid(),
  coach: z.string(),
  invitedAt: z.iso.datetime(),
});
export const clientsQuery = listQuerySchema.extend({
  q: z.string().max(120).optional().describe('Part of a name'),
  show: z.enum(CLIENT_NEEDS).optional().describe('COACH-4: those alone who need you for this'),
});
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
  also: z
    .array(
      z.object({
        kind: z.enum(['patterns', 'review', 'thought']),
        id: z.uuid().nullable(),
        sharedAt: z.iso.datetime({ offset: true }),
        month: z.string().nullable().describe('Of a review, such as 2026-10'),
      }),
    )
    .describe('What is shown beside entries'),
  signs: signsView.nullable(),
});
export const shownPatternsView = z.object({
  state: z.enum(PATTERN_STATES),
  count: z.int(),
  findings: z.array(
    z.object({
      dimension: z.enum(PATTERN_DIMENSIONS),
      value: z.string(),
      label: z.string(),
      count: z.int(),
      of: z.int(),
      share: z.number(),
      interval: z.tuple([z.number(), z.number()]),
      workOn: z.enum(WORK_ON).nullable(),
    }),
  ),
});
export const openedThoughtView = z.object({
  id: z.uuid(),
  text: z.string(),
  answer: z.string().nullable(),
  patterns: z.array(z.enum(THOUGHT_PATTERNS)),
  writtenAt: z.iso.datetime(),
});
export const thoughtQuery = z.object({ thoughtId: z.uuid() });
export const openedEntryView = z.object({
  id: z.uuid(),
  ...headingView,
  stageReached: z.enum(STAGES),
  stageName: z.string().describe('What the client calls that stage'),
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
