import { z } from 'zod';
import { INVITATION_WAYS } from '@/lib/features/coaching/types';
import { personName } from '@/lib/mail/person-name-schema';

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

/** A form about one coaching. */
export const coachingSchema = z.object({ coachingId: z.uuid() });

/** An entry and the coach it is shown to, or not. The form says which of the two it wants. */
export const sharingSchema = z.object({
  coachingId: z.uuid(),
  entryId: z.uuid(),
  shared: z.enum(['yes', 'no']),
});

const shown = { coachingId: z.uuid(), shared: z.enum(['yes', 'no']) };

/** What of the person's is shown to a coach, or not: what there is one of, or one of those that are shown one by one. */
export const sharedSchema = z
  .discriminatedUnion('kind', [
    z.object({ ...shown, kind: z.enum(['patterns', 'search-state']) }),
    z.object({ ...shown, kind: z.enum(['review', 'thought']), subjectId: z.uuid() }),
  ])
  .transform(({ coachingId, shared, ...of }) => ({
    coachingId,
    shared: shared === 'yes',
    subject: 'subjectId' in of ? { kind: of.kind, id: of.subjectId } : { kind: of.kind, id: null },
  }));

/** A coach's comment on a shown entry. */
export const commentSchema = z.object({
  coachingId: z.uuid(),
  entryId: z.uuid(),
  body: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'Write a line or two first.')
        .max(LONGEST_COMMENT, 'Keep the comment to 4,000 characters.'),
    ),
});

export const entrySeenSchema = z.object({ entryId: z.uuid() });
