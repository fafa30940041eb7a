import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { COMMENT_KINDS, INVITATION_WAYS, SUGGESTION_ANSWERS } from '@/lib/features/coaching/types';
import { personName } from '@/lib/mail/person-name-schema';
import { plainLineEnds } from '@/lib/platform/line-ends';
import type { Subject } from '@/lib/sharing/types';

const LONGEST_COMMENT = 4_000;

/** Who is invited: one plain address; and who asks, where the account has no name yet. */
export const invitationSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, 'This address is too long to be an email address.')
    .pipe(z.email('Write an email address, like name@example.org.')),
  name: personName.optional(),
  way: z.enum(INVITATION_WAYS).optional(),
});

/** A form about one of a coach’s invitations. */
export const clientInvitationSchema = z.object({ invitationId: z.uuid() });

/** A form about one coaching. */
export const coachingSchema = z.object({ coachingId: z.uuid() });

/** An entry and the coach it is shown to, or not. The form says which of the two it wants. */
export const sharingSchema = z.object({
  coachingId: z.uuid(),
  entryId: z.uuid(),
  shared: z.enum(['yes', 'no']),
});

const shared = z.enum(['yes', 'no']);
const WHOLE = z.enum(['patterns', 'search-state']);
const ONE_BY_ONE = z.enum(['review', 'thought']);

type Chosen = { kind: z.infer<typeof WHOLE> } | { kind: z.infer<typeof ONE_BY_ONE>; subjectId: string };
const subjectOf = (of: Chosen): Subject =>
  'subjectId' in of ? { kind: of.kind, id: of.subjectId } : { kind: of.kind, id: null };

/** What of the person's is shown to a coach, or not: what there is one of, or one of those that are shown one by one. */
export const sharedSchema = z
  .discriminatedUnion('kind', [
    z.object({ coachingId: z.uuid(), shared, kind: WHOLE }),
    z.object({ coachingId: z.uuid(), shared, kind: ONE_BY_ONE, subjectId: z.uuid() }),
  ])
  .transform(({ coachingId, shared: says, ...of }) => ({
    ...{ coachingId, shared: says === 'yes', subject: subjectOf(of) },
  }));

/** The same from a program. */
export const sharedBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ shared: z.boolean(), kind: WHOLE }),
    z.strictObject({ shared: z.boolean(), kind: ONE_BY_ONE, subjectId: z.uuid() }),
  ])
  .transform(({ shared: says, ...of }) => ({ shared: says, subject: subjectOf(of) }));

const words = z
  .string()
  .transform((text) => plainLineEnds(text).trim())
  .pipe(
    z
      .string()
      .min(1, 'Write a line or two first.')
      .max(LONGEST_COMMENT, 'Keep the comment to 4,000 characters.'),
  );

/** What is written in a thread: by the coach, or by the client in answer. */
export const writingSchema = z.object({ entryId: z.uuid(), body: words });
export const commentSchema = writingSchema.extend({
  coachingId: z.uuid(),
  kind: z.enum(COMMENT_KINDS).optional(),
});
export const answerSchema = writingSchema.extend({ coachingId: z.uuid() });

/** One's own comment in other words. */
export const changedWordsSchema = z.object({ body: words, version: seenVersion });
export const changeSchema = changedWordsSchema.extend({ commentId: z.uuid() });
export const coachChangeSchema = changeSchema.extend({ coachingId: z.uuid() });
export const commentIdSchema = z.object({ commentId: z.uuid() });

/** What the client makes of a suggestion. */
export const suggestionSchema = z.object({ answer: z.enum(SUGGESTION_ANSWERS) });
export const answeredSchema = suggestionSchema.extend({ commentId: z.uuid() });

/** COACH-4: the coach's mark on one wording of an entry, or its removal. */
export const reviewedSchema = z.object({
  coachingId: z.uuid(),
  entryId: z.uuid(),
  version: z.coerce.number().int().min(1),
  reviewed: z.enum(['yes', 'no']),
});

export const commentView = z.object({
  id: z.uuid(),
  coachingId: z.uuid().describe('Whose thread it is in: the client has one with each coach'),
  entryId: z.uuid(),
  kind: z.enum(COMMENT_KINDS).describe('suggestion: a "next time I will" that the client takes or leaves'),
  by: z.string(),
  mine: z.boolean().describe('True where the reader wrote it'),
  body: z.string(),
  version: shownVersion,
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  seenAt: z.iso.datetime().nullable().describe('When the client first saw it'),
  answer: z.enum(SUGGESTION_ANSWERS).nullable(),
});
export type CommentView = z.infer<typeof commentView>;

export const entrySeenSchema = z.object({ entryId: z.uuid() });
